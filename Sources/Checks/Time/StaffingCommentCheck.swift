package import Archive
package import Diagnostics
import Quantities

/// What the comments of a bemanning say of when somebody began or left a role is what the rows of that role give.
package enum StaffingCommentCheck: Check {
  /// # Bemanningens rader och kommentarer går isär
  ///
  /// Tema: Tider
  ///
  /// Vad: En kommentar i en bemanning nämner en annan roll i blocket och månaden då någon började eller slutade där. Raden
  /// för den rollen har samma månad men året före eller efter.
  ///
  /// Varför: Läsaren vet inte när bytet skedde.
  ///
  /// Exempel:
  ///
  /// <!-- fel: bemanningens-tider-går-isär i block -->
  /// ````markdown
  /// ```bemanning
  /// rubrik: Personal
  /// rader:
  ///   - {roll: samordnare, period: 2021-05/, kommentar: Var också coach från mars 2022.}
  ///   - {roll: coach, period: 2021-03/}
  /// ```
  /// ````
  ///
  /// I stället: Rätta året i kommentaren eller i raden.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```bemanning
  /// rubrik: Personal
  /// rader:
  ///   - {roll: samordnare, period: 2021-05/, kommentar: Var också coach från mars 2021.}
  ///   - {roll: coach, period: 2021-03/}
  /// ```
  /// ````
  static let rule = Rule("bemanningens-tider-går-isär", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every month of a comment that no row of the role has, while one has it a year off.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .staffing(let staffing) = numbered.block else { return [] }
        return check(staffing, archive)
      }
    }
  }

  /// The periods of a role that are known at most: an insats has fewer.
  private static let most = 200

  private static func check(_ staffing: StaffingBlock, _ archive: Archive) -> [Diagnostic] {
    var byRole: [String: (role: String, periods: [Located<Period>])] = [:]
    for row in staffing.rows { byRole[stem(row.role), default: (row.role, [])].periods += row.periods }
    return staffing.rows.flatMap { row -> [Diagnostic] in
      guard let comment = row.comment, let span = row.commentSpan,
        comment.utf8.contains(where: { (0x30...0x39).contains($0) })
      else { return [] }
      let named = Set(comment.split { !$0.isLetter }.map(stem)).filter { byRole[$0] != nil }
      guard named.count == 1, let held = named.first.flatMap({ byRole[$0] }) else { return [] }
      let bytes = Array(comment.utf8)
      return DateMention.all(in: bytes).compactMap { mention in
        let before = bytes[..<mention.range.lowerBound]
        let isEnd = before.suffix(5).elementsEqual("till ".utf8)
        guard isEnd || before.suffix(6).elementsEqual("från ".utf8),
          let other = contradiction(mention.date, held.periods.prefix(most), isEnd: isEnd)
        else { return nil }
        return problem(mention.date, held.role, other, at: span, archive)
      }
    }
  }

  /// The end of a row that has the same month of another year, where no row has the date itself.
  private static func contradiction(
    _ date: PartialDate, _ periods: ArraySlice<Located<Period>>, isEnd: Bool
  ) -> Located<PartialDate>? {
    guard date.month != nil else { return nil }
    let ends = periods.compactMap { held in
      (isEnd ? held.value.end : held.value.start).map { Located($0, at: held.span) }
    }
    guard !ends.contains(where: { !$0.value.excludes(date) }) else { return nil }
    return ends.first { $0.value.month == date.month && abs($0.value.year - date.year) == 1 }
  }

  /// The forms of a role have this in common: `samordnare`, `samordnaren`, `Samordnarens`.
  private static func stem(_ word: some StringProtocol) -> String { String(word.lowercased().prefix(8)) }

  private static func problem(
    _ date: PartialDate, _ role: String, _ other: Located<PartialDate>, at span: SourceSpan, _ archive: Archive
  ) -> Diagnostic {
    let place = archive.place(of: other.span, from: span)
    return Diagnostic(
      rule,
      BilingualText(
        "kommentaren säger \(date.formatted()) om \(role.lowercased()), men raden har \(other.value.formatted()) \(place)",
        en:
          "the comment says \(date.isoText) of \(role.lowercased()), but the row has \(other.value.isoText) \(place.english)"
      ),
      at: span,
      help: BilingualText(
        "rätta året i kommentaren eller i raden", en: "correct the year in the comment or in the row"))
  }
}
