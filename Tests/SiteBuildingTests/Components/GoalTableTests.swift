import Archive
import Markup
import TestSupport
import Testing

@testable import SiteBuilding

/// How a goal and its outcome read, status by status.
struct GoalTableTests {
  /// The cells of the only goal's row on the page of a report, without tags but with ` | ` between its parts.
  private func row(goal: String, outcome: String?, kind: String = "slutrapport") throws -> [String] {
    let outcomes = outcome.map { "utfall:\n  a: {\($0)}\n" } ?? ""
    let site = try MadeArchive.site([
      "insatser/bron/insats.md": """
      ---
      namn: Bron
      förbund: norr
      mål:
        - {id: a, text: Målet, \(goal)}
      ---
      """,
      "insatser/bron/r.md": "---\ntitel: R\ntyp: \(kind)\ndatum: 2020\n\(outcomes)---\n",
    ])
    let html = try site.main("insatser/bron/r.html").between("<table", "</table>")
    return try #require(TableText.rows(html).last)
  }

  @Test(arguments: [
    (
      "krav: minst 60 %, bas: avslutade", "värde: 14 av 34, bas: avslutade", "14 av 34 (41 %) | Bas: avslutade",
      "Ej uppfyllt"
    ),
    ("krav: minst 40 %", "värde: 14 av 34", "14 av 34 (41 %)", "Uppfyllt"),
    ("krav: minst 40 %", "värde: 14 av 34, anges: 41 %", "14 av 34 (41 %)", "Uppfyllt"),
    ("krav: minst 40 %", "värde: \"14 av 34\", anges: ca 40 %", "14 av 34 (41 %) | Källan anger ca 40 %", "Uppfyllt"),
    ("krav: minst 40 %", "värde: 50 %, tid: 2019", "50 % | Gäller 2019", "Uppfyllt"),
    ("krav: minst 40 %", "värde: ca 60 %", "ca 60 % | Uppskattat, inte räknat", "Går inte att bedöma"),
    (
      "krav: minst 40 %", "värde: 87 %, annan-fråga: Nöjda", "87 % | Annan fråga än målets: Nöjda",
      "Går inte att bedöma"
    ),
    (
      "krav: minst 40 %, bas: avslutade", "värde: 20 av 51, bas: deltagare",
      "20 av 51 (39 %) | Bas: deltagare | Utfallet gäller deltagare, målet gäller avslutade", "Går inte att bedöma"
    ),
    ("krav: minst 40 %", "ej-redovisat: Den väntade.", "Inte redovisat. Den väntade.", "Går inte att bedöma"),
    ("krav: minst 40 %", "annan-fråga: Nöjda", "Bedömt i ord | Annan fråga än målets: Nöjda", "Går inte att bedöma"),
    ("krav: kvalitativt", "bedömning: delvis uppfyllt", "Bedömt i ord", "Delvis uppfyllt"),
    ("krav: ja", "bedömning: uppfyllt", "Bedömt i ord", "Uppfyllt"),
    (
      "krav: minst 50 %", "värde: 40 %, bedömning: delvis uppfyllt, motivering: Nästan.", "40 %",
      "Delvis uppfyllt | Siffrorna ger: ej uppfyllt | Nästan."
    ),
    (
      "krav: minst 40 %", "värde: ca 60 %, bedömning: uppfyllt, motivering: Klart över.",
      "ca 60 % | Uppskattat, inte räknat", "Uppfyllt | Klart över."
    ),
    (
      "krav: minst 40 % av vardera könet", "kvinnor: 21, män: 30", "Kvinnor: 21 av 51 (41 %) | Män: 30 av 51 (59 %)",
      "Uppfyllt"
    ),
    (
      "krav: minst 40 %", "kvinnor: 3 av 10, män: 6 av 10", "Kvinnor: 3 av 10 (30 %) | Män: 6 av 10 (60 %)",
      "Går inte att bedöma"
    ),
    (
      "krav: \"från 3,9 till 3,0 månader\"", "före: \"3,9 månader\", efter: \"3,0 månader\"",
      "Före: 3,9 månader | Efter: 3,0 månader", "Uppfyllt"
    ),
    (
      "krav: fördelning ca, fördelning: {a: 20 %, b: 80 %}", "fördelning: {a: 21 %, b: 79 %}", "A: 21 % | B: 79 %",
      "Uppfyllt"
    ),
    (
      "krav: minst 40 %", "värde: 20 %, avvikelse: Pandemin., kommentar: Sent.",
      "20 % | Sent. | Varför utfallet blev ett annat: Pandemin.", "Ej uppfyllt"
    ),
  ])
  func wordsEveryStatus(goal: String, outcome: String, wording: String, verdict: String) throws {
    let cells = try row(goal: goal, outcome: outcome)
    #expect(cells[2] == wording)
    #expect(cells[3] == verdict)
  }

  @Test func saysThatNothingIsReported() throws {
    let cells = try row(goal: "krav: minst 40 %", outcome: nil, kind: "delrapport")
    #expect(cells[2...] == ["Inget utfall är redovisat", "Går inte att bedöma", ""])
  }

  @Test func saysWhereTheOutcomeIsFrom() throws {
    let cells = try row(goal: "krav: ja", outcome: "bedömning: uppfyllt, källa: avsnitt 3, underlag: enkät 2023")
    #expect(cells[4] == "Avsnitt 3 | enkät 2023")
  }

  @Test func tellsOfTheGoalWhatIsKnown() throws {
    let cells = try row(
      goal: "krav: minst 60 %, nivå: struktur, bas: avslutade, beslutat: 2019-03, kommentar: En not., "
        + "baslinje: {värde: ca 20 %, avser: förr, källa: ansökan}", outcome: "värde: 70 %")
    #expect(cells[0] == "Målet | Nivå: struktur | En not. | Beslutat: mars 2019")
    #expect(
      cells[1]
        == "Minst 60 % | Bas: avslutade | Utgångsläge: ca 20 % (förr; källa: ansökan)")
  }

  @Test func tellsHowGoalsBelongTogether() throws {
    let main = try GoldenArchive.site.get().main("insatser/ljuset.html")
    #expect(
      main.contains(
        "Högst 15 personer för varje coach.<span class=\"not\">Del av: Sammanlagt 60 personer ska delta.</span>"))
    #expect(main.contains("Ett mål som ersattes.<span class=\"not\">Ersatt av: Målet som ersatte det.</span>"))
    #expect(
      main.contains(
        "Målet som ersatte det.<span class=\"not\">Beslutat: 2021</span>"
          + "<span class=\"not\">Ersätter: Ett mål som ersattes.</span>"))
  }

  @Test func linksToTheReportThatGivesTheLatestOutcome() throws {
    let main = try GoldenArchive.site.get().main("insatser/ljuset.html").between("<tbody>", "</tbody>")
    let row = try main.between("Minst 60 procent ska arbeta eller studera.", "</tr>")
    #expect(row.contains("15 av 34 (44\u{A0}%)") && row.contains("<a href=\"ljuset/summary.html\">Summary</a>"))
  }

  /// A goal that has been replaced is none to meet, and one goal alone needs no sum.
  @Test func countsTheVerdictsFirst() throws {
    func summary(_ goals: String, _ outcomes: String) throws -> String? {
      let site = try MadeArchive.site([
        "insatser/bron/insats.md": "---\nnamn: Bron\nförbund: norr\nmål:\n\(goals)---\n",
        "insatser/bron/r.md": "---\ntitel: R\ntyp: slutrapport\ndatum: 2020\nutfall:\n\(outcomes)---\n",
      ])
      let main = try site.main("insatser/bron/r.html")
      return main.contains("utslag") ? try main.between("<h2 id=\"mal\">Mål och utfall</h2>\n", "</p>") : nil
    }
    let goal = { (id: String, more: String) in "  - {id: \(id), text: T, krav: minst 60 %\(more)}\n" }
    #expect(
      try summary(
        goal("a", "") + goal("b", "") + goal("c", "") + goal("d", ", ersätter: c"),
        "  a: {värde: 70 %}\n  b: {värde: 80 %}\n  c: {värde: 10 %}\n  d: {värde: 20 %}\n")
        == "<p class=\"utslag\">3 mål: <span class=\"bedomning uppfyllt\">2 uppfyllda</span>, "
        + "<span class=\"bedomning ej\">1 ej uppfyllt</span>. Mål som har ersatts räknas inte.")
    #expect(try summary(goal("a", ""), "  a: {värde: 70 %}\n") == nil)
  }

  @Test func saysWhenThereAreNoGoals() throws {
    let main = try MadeArchive.site().main("insatser/bron.html")
    #expect(
      main.contains(
        "<section aria-labelledby=\"mal\">\n<h2 id=\"mal\">Mål och utfall</h2>\n"
          + "<p>Inga mål är angivna för insatsen.</p>\n</section>\n"))
  }

  @Test(arguments: [
    (Verdict.met, "uppfyllt", "Uppfyllt"), (.partlyMet, "delvis", "Delvis uppfyllt"), (.notMet, "ej", "Ej uppfyllt"),
    (.undecided, "oviss", "Går inte att bedöma"),
  ])
  func marksEveryVerdictWithAWordAndAShape(verdict: Verdict, mark: String, word: String) {
    #expect(GoalTable.mark(verdict).string == "<span class=\"bedomning \(mark)\">\(word)</span>")
  }
}
