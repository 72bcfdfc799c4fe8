import Archive
import Diagnostics
import Markdown
import Quantities

/// The dates that an insats and its report have in keys of their own, held against the sentences that tell of the same day
/// with the year before or after: `Rapporten är daterad 2020-08-09`, `sedan starten hösten 2012`.
struct TypedDates {
  private let statements: [DatedStatement]
  private let files: [SourceFile]
  private var typed: [(date: PartialDate, span: SourceSpan, kind: Kind)] = []
  private let start: Located<PartialDate>?
  private let insats: SourceFile.ID

  private enum Kind { case start, end, publication }

  init(_ statements: [DatedStatement], _ insats: Insats, _ report: Report, _ files: [SourceFile]) {
    (self.statements, self.files, self.insats) = (statements, files, insats.file)
    start = insats.period.map { Located($0.value.start, at: $0.span) }
    for period in [insats.period, insats.planned, report.covers].compactMap({ $0 }) {
      typed.append((period.value.start, period.span, .start))
      if let end = period.value.end { typed.append((end, period.span, .end)) }
    }
    typed.append((report.date.value, report.date.span, .publication))
  }

  /// Every sentence that gives another year, with the key that it should agree with.
  func problems() -> [(statement: DatedStatement, year: Int, span: SourceSpan)] {
    statements.compactMap { statement in
      guard statement.isInSentence else { return nil }
      let found = sameDay(statement) ?? beginning(statement)
      return found.map { (statement, $0.year, $0.span) }
    }
  }

  /// A whole date that differs from that of a key by its year. The first and the last of a month are the days of many
  /// things: they are taken for the same in a remark only, which says that it is about the beginning or the end.
  private func sameDay(_ statement: DatedStatement) -> (year: Int, span: SourceSpan)? {
    guard let day = statement.day, let near = typed.first(where: { isNear(statement, $0.date) && $0.date.day == day }),
      !typed.contains(where: { $0.date == statement.date }),
      !statements.contains(where: { $0.date == statement.date && $0.place != statement.place })
    else { return nil }
    let isOwnDay = !(day == 1 || day == 15 || day > 27)
    guard isOwnDay || statement.owner.isRemark && says(statement, near.kind) else { return nil }
    return (near.date.year, near.span)
  }

  private func says(_ statement: DatedStatement, _ kind: Kind) -> Bool {
    let sentence = before(statement, 400)
    switch kind {
    case .start: return sentence.holds("start") || sentence.holds("börja")
    case .end: return sentence.holds("slut")
    case .publication: return sentence.holds("dater")
    }
  }

  /// `sedan starten hösten 2012`, and in the text of the insats itself `sedan april 2011`.
  private func beginning(_ statement: DatedStatement) -> (year: Int, span: SourceSpan)? {
    guard let start, abs(statement.year - start.value.year) == 1, isNear(statement, start.value) else { return nil }
    var words = before(statement, 40)
    for gap in Self.gaps where words.ends(with: gap) { words = words.dropLast(gap.utf8CodeUnitCount) }
    let isOfStart = words.ends(with: "starten") || words.ends(with: "starten, som var")
    let isOfInsats =
      statement.span.file == insats && statement.isInText && statement.month != nil
      && start.value.month != nil && words.ends(with: "sedan")
    return isOfStart || isOfInsats ? (start.value.year, start.span) : nil
  }

  /// What may stand between `starten` and its year, the last first.
  private static let gaps: [StaticString] = [" ", "hösten", "våren", "sommaren", " ", " i", " den"]

  /// The sentence up to a date, or so many bytes of it.
  private func before(_ statement: DatedStatement, _ most: Int) -> ArraySlice<UInt8> {
    let bytes = files[Int(statement.span.file.index)].bytes
    let end = min(statement.span.start, bytes.count)
    return bytes[min(end, max(statement.place, end - most))..<end]
  }

  /// Whether a date is the same as a typed one but for its year, the one before or after.
  private func isNear(_ statement: DatedStatement, _ date: PartialDate) -> Bool {
    guard abs(statement.year - date.year) == 1 else { return false }
    if let month = date.month {
      return statement.month.map { $0 == month } ?? statement.season.map { DatedStatement.may($0, month) } ?? true
    }
    guard let season = date.season else { return true }
    return statement.month.map { DatedStatement.may(season, $0) } ?? statement.season.map { $0 == season } ?? true
  }
}

extension ArraySlice<UInt8> {
  /// Whether it ends with a word.
  fileprivate func ends(with word: StaticString) -> Bool {
    suffix(word.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
