import Archive
import Diagnostics
import Markdown
import Quantities

/// A paragraph that opens with the goal as the source numbers it tells of the outcome that gives the same source:
/// `källa: Delmål 8` and `**Delmål 8, arbetsförmåga.** Omkring 60 procent …`. Its percentage is the outcome's.
enum OutcomeParagraphs {
  static func check(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      let outcomes = report.outcomes.compactMap(numbered)
      guard !outcomes.isEmpty else { return [] }
      let file = archive.files[Int(report.file.index)]
      let paragraphs = Dictionary(grouping: openings(report.body, file), by: \.source)
      return outcomes.compactMap { source, value in
        guard let same = paragraphs[source], same.count == 1 else { return nil }
        return check(value, PlainText(file, range: same[0].range), file, archive.files)
      }
    }
  }

  /// `Delmål 8 och avsnitt 7.2` is `delmål 8`.
  private static func source(_ text: some StringProtocol) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(2)
    guard words.count == 2, words[0] == "delmål" || words[0] == "mål", Int(words[1]) != nil else { return nil }
    return words.joined(separator: " ")
  }

  private static func numbered(_ outcome: Outcome) -> (source: String, value: Located<Quantity>)? {
    guard let value = outcome.value, value.value.unit == .percent, value.value.share == nil,
      let source = outcome.source.flatMap({ source($0) })
    else { return nil }
    return (source, value)
  }

  /// The paragraphs with a percentage that open with a goal.
  private static func openings(_ body: Body, _ file: SourceFile) -> [(source: String, range: Range<Int>)] {
    body.readable.paragraphs.compactMap { paragraph in
      guard paragraph.marks.isSuperset(of: [.figure, .percent]) else { return nil }
      let end = min(paragraph.range.upperBound, paragraph.range.lowerBound + 24)
      let opening = PlainText(file, range: paragraph.range.lowerBound..<end)
      return source(opening.string(opening.bytes.indices)).map { ($0, paragraph.range) }
    }
  }

  /// The percentage of the paragraph that a slip of the pen parts from the outcome, if none is the same.
  private static func check(
    _ value: Located<Quantity>, _ text: PlainText, _ file: SourceFile, _ files: [SourceFile]
  ) -> Diagnostic? {
    guard let percent = value.value.writtenNumber else { return nil }
    let isEstimate = value.value.precision != .exact
    let mentions = FigureMention.all(in: text.bytes)
    guard
      !mentions.contains(where: {
        $0.percent == percent || $0.share?.matches(statedPercent: percent, precision: value.value.precision) == true
      })
    else { return nil }
    let near = mentions.filter { mention in
      guard let other = mention.percent, (mention.precision != .exact) == isEstimate else { return false }
      return percent.isSlip(of: other)
    }
    guard near.count == 1, let other = near[0].percent else { return nil }
    return RepeatedFigures.problem(
      other, at: file.span(text.range(of: near[0].range)), percent, at: value.span, files)
  }
}
