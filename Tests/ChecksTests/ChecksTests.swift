import Archive
import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct ChecksTests {
  private func checked(_ settings: String) -> Checked {
    Checked(
      insats: "mål: [{id: m, text: T, krav: minst 60 %}]",
      report: "utfall: {m: {värde: 14 av 34, anges: 1️⃣45 %, bedömning: 2️⃣uppfyllt}}\n3️⃣zzz: 1", settings: settings)
  }

  private func summary(_ settings: String) -> [String] {
    checked(settings).diagnostics.map { "\($0.severity.rawValue) \($0.rule.id)" }
  }

  @Test(
    arguments: [
      ("", ["fel andel-stämmer-inte", "fel bedömning-stämmer-inte", "fel okänd-nyckel"]),
      (
        "andel-stämmer-inte: varning", ["varning andel-stämmer-inte", "fel bedömning-stämmer-inte", "fel okänd-nyckel"]
      ),
      ("andel-stämmer-inte: av", ["fel bedömning-stämmer-inte", "fel okänd-nyckel"]),
      ("andel-stämmer-inte: av, bedömning-stämmer-inte: av", ["fel okänd-nyckel"]),
      ("andel-stämmer-inte: fel", ["fel andel-stämmer-inte", "fel bedömning-stämmer-inte", "fel okänd-nyckel"]),
    ])
  func givesARuleTheSeverityThatTheArchiveHasChosen(settings: String, expected: [String]) {
    #expect(summary(settings) == expected)
  }

  @Test(arguments: ["okänd-nyckel: av", "okänd-nyckel: varning"])
  func keepsTheRulesThatHoldTheSiteTogether(settings: String) {
    #expect(
      summary(settings) == [
        "fel andel-stämmer-inte", "fel bedömning-stämmer-inte", "fel okänd-nyckel", "fel okänd-regel",
      ])
  }

  @Test func makesAWarningAnError() {
    let outline = "x: {namn: N, rubriker: [{id: a, text: A}]}\n"
    let told = Checked(
      report: "disposition: 1️⃣x", settings: "rubrik-saknas: fel", ["dispositioner.yml": outline]
    ).told(OutlineCheck.self)
    #expect(told == ["1️⃣«x» fel: rapporten saknar rubriken ”A” [rubrik-saknas] = lägg till ## A"])
  }

  @Test func tellsByFileAndPlaceAndEachProblemOnce() {
    let file = { SourceFile.ID(index: $0) }
    let one = Diagnostic(Rule("b"), "B", at: SourceSpan(file: file(1), start: 0, length: 1))
    let two = Diagnostic(Rule("a"), "A", at: SourceSpan(file: file(1), start: 0, length: 1))
    let three = Diagnostic(Rule("a"), "A", at: SourceSpan(file: file(0), start: 5, length: 1))
    let archive = ArchiveReader(ContentListing(files: [], assets: [])).read().archive
    #expect(Checks.run(archive, found: [one, two, one, three, two]).diagnostics == [three, two, one])
  }

  @Test func namesEveryRuleOnceInWords() {
    let rules = Checks.all.flatMap { $0.rules } + Silencing.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules { #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" }) }
  }

  @Test func reportsOnlyTheRulesThatACheckNames() {
    let found = checked("").diagnostics.map(\.rule) + checked("okänd: av").diagnostics.map(\.rule)
    let named = Set(Checks.all.flatMap { $0.rules } + Silencing.rules)
    #expect(Set(found).subtracting(named).map(\.id) == ["okänd-nyckel"])
  }
}
