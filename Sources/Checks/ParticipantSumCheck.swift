package import Archive
package import Diagnostics

/// Women and men are all participants; those who ended and those who remain are all; exits are all who ended.
package enum ParticipantSumCheck: Check {
  static let rule = Rule("deltagare-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every count of participants that its parts do not give.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      var found: [Diagnostic] = []
      if let participants = report.participants {
        found += [
          sum("kvinnor och män", [participants.women, participants.men], whole: participants.total, "totalt"),
          sum(
            "avslutade och pågående", [participants.ended, participants.remaining], whole: participants.total, "totalt"),
        ].compactMap { $0 }
      }
      found += exits(report)
      return found
    }
  }

  private static func exits(_ report: Report) -> [Diagnostic] {
    var found = report.exits.compactMap { exit in
      sum("kvinnor och män", [exit.women, exit.men], whole: exit.total, "totalt")
    }
    guard !report.exits.isEmpty, let ended = report.participants?.ended else { return found }
    let totals = report.exits.map { exit in
      exit.total?.value ?? exit.women.flatMap { women in exit.men.map { women.value + $0.value } }
    }
    let given = totals.compactMap { $0 }.reduce(0, +)
    if totals.allSatisfy({ $0 != nil }), given != ended.value {
      found.append(
        Diagnostic(
          rule, "avsluten blir tillsammans \(given), men avslutade är \(ended.value)", at: ended.span,
          help: "rätta antalen under avslut eller avslutade; den vars avslut är okänt får en egen rad"))
    }
    return found
  }

  private static func sum(_ names: String, _ parts: [Located<Int>?], whole: Located<Int>?, _ wholeName: String)
    -> Diagnostic?
  {
    let known = parts.compactMap { $0?.value }
    guard let whole, known.count == parts.count else { return nil }
    let sum = known.reduce(0, +)
    guard sum != whole.value else { return nil }
    return Diagnostic(
      rule, "\(names) är tillsammans \(sum), men \(wholeName) är \(whole.value)", at: whole.span,
      help: "rätta antalen; om några fattas, säg det i en anmärkning och lämna bort ett av dem")
  }
}
