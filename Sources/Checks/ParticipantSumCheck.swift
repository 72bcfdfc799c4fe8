package import Archive
package import Diagnostics

/// Women and men are all participants; those who ended and those who remain are all; exits are all who ended.
package enum ParticipantSumCheck: Check {
  /// # Delarna blir inte alla deltagare
  ///
  /// Tema: Summor
  ///
  /// Vad: Kvinnor och män, eller avslutade och pågående, blir inte `totalt`. Eller så blir avsluten inte
  /// `avslutade`.
  ///
  /// Varför: Antalet deltagare är den bas som andelarna vilar på.
  ///
  /// Exempel:
  ///
  /// <!-- fel: deltagare-stämmer-inte i rapport -->
  /// ```yaml
  /// deltagare: {totalt: 51, kvinnor: 21, män: 31}
  /// ```
  ///
  /// I stället: Rätta antalen. Fattas några i källan, säg det i `anmärkningar` och lämna bort ett av
  /// talen.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// deltagare: {totalt: 51, kvinnor: 21, män: 30}
  /// ```
  static let rule = Rule("deltagare-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every count of participants that its parts do not give.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      var found: [Diagnostic] = []
      if let participants = report.participants {
        found += [
          sum(
            BilingualText("kvinnor och män", en: "kvinnor and män"), [participants.women, participants.men],
            whole: participants.total, "totalt"),
          sum(
            BilingualText("avslutade och pågående", en: "avslutade and pågående"),
            [participants.ended, participants.remaining], whole: participants.total, "totalt"),
        ].compactMap { $0 }
      }
      found += exits(report)
      return found
    }
  }

  private static func exits(_ report: Report) -> [Diagnostic] {
    var found = report.exits.compactMap { exit in
      sum(BilingualText("kvinnor och män", en: "kvinnor and män"), [exit.women, exit.men], whole: exit.total, "totalt")
    }
    guard !report.exits.isEmpty, let ended = report.participants?.ended else { return found }
    let totals = report.exits.map { exit in
      exit.total?.value ?? exit.women.flatMap { women in exit.men.map { women.value + $0.value } }
    }
    let given = totals.compactMap { $0 }.reduce(0, +)
    if totals.allSatisfy({ $0 != nil }), given != ended.value {
      found.append(
        Diagnostic(
          rule,
          BilingualText(
            "avsluten blir tillsammans \(given), men avslutade är \(ended.value)",
            en: "the exits come to \(given), but avslutade is \(ended.value)"), at: ended.span,
          help: BilingualText(
            "rätta antalen under avslut eller avslutade; den vars avslut är okänt får en egen rad",
            en: "correct the numbers under avslut or avslutade; those whose exit is unknown get a row of their own")))
    }
    return found
  }

  private static func sum(_ names: BilingualText, _ parts: [Located<Int>?], whole: Located<Int>?, _ wholeName: String)
    -> Diagnostic?
  {
    let known = parts.compactMap { $0?.value }
    guard let whole, known.count == parts.count else { return nil }
    let sum = known.reduce(0, +)
    guard sum != whole.value else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "\(names) är tillsammans \(sum), men \(wholeName) är \(whole.value)",
        en: "\(names.english) come to \(sum), but \(wholeName) is \(whole.value)"), at: whole.span,
      help: BilingualText(
        "rätta antalen; om några fattas, säg det i en anmärkning och lämna bort ett av dem",
        en: "correct the numbers; if some are missing, say so in a remark and leave one of them out"))
  }
}
