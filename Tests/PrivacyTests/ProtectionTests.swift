import Archive
import Diagnostics
import Quantities
import Testing

@testable import Privacy

struct ProtectionTests {
  private static let sta =
    "deltagare: {totalt: 51, kvinnor: 21, män: 30, avslutade: 34, pågående: 17}\n"
    + "avslut: {arbete: 9, studier: 5, aktivitetsersättning: 3, flyttat: 4, föräldraledig: 1, avliden: 1, annat: 11}"
  private static let indicator = [
    "indikatorer.yml":
      "ae: {namn: N, definition: D, räknas: [arbete, studier], enhet: procent, nämnare: avslutade}\n"
  ]

  @Test func hidesTheSmallExitsOfSTA() {
    let published = Published(report: Self.sta)
    #expect(published.leaks == [])
    #expect(published.faults.isEmpty)
    #expect(
      published.report.contains(
        "avslut: {arbete: 9, studier: 5, aktivitetsersättning: skyddat, flyttat: skyddat, föräldraledig: skyddat, "
          + "avliden: skyddat, annat: 11}"))
    #expect(published.archive.reports[0].exits.filter { $0.protected == ["totalt"] }.count == 4)
  }

  @Test func hidesOneMoreWhereOneAloneWouldFollowFromTheSum() {
    let published = Published(
      report: "deltagare: {avslutade: 34}\navslut: {arbete: 19, studier: 12, sjukersättning: 3}")
    #expect(published.leaks == [])
    #expect(published.report.contains("avslut: {arbete: 19, studier: skyddat, sjukersättning: skyddat}"))
  }

  @Test(arguments: [
    "utfall: {m: {värde: 1 av 16, anges: 6 %}}", "utfall: {m: {värde: 30 av 34}}", "utfall: {m: {värde: 3 personer}}",
    "deltagare: {avslutade: 34}\nutfall: {m: {värde: 9 %, bas: avslutade}}",
    "utfall: {m: {värde: 14 av 34, kvinnor: 3 av 15, män: 11 av 19}}",
    "deltagare: {totalt: 51, kvinnor: 48}", "deltagare: {totalt: 51, avslutade: 49, pågående: 2}",
  ])
  func protectsWhatIsAboveTheText(report: String) {
    let published = Published(report: report, goals: "mål: [{id: m, text: T, krav: kvalitativt}]")
    #expect(published.leaks == [])
    #expect(published.faults.isEmpty)
    #expect(published.report.contains("skyddat"))
  }

  @Test func hidesASmallOutcomeWithItsPercentage() {
    let published = Published(
      report: "utfall: {m: {värde: 1 av 16, anges: 6 %}}", goals: "mål: [{id: m, text: T, krav: minst 30 %}]")
    #expect(published.report.contains("utfall: {m: {värde: skyddat, anges: skyddat}}"))
    #expect(published.archive.reports[0].outcomes[0].value?.value.isProtected == true)
  }

  /// The outcome is the sum of two exits: one of them hidden, the other may not stay.
  @Test func protectsACountThatAnOutcomeGivesAway() {
    let published = Published(
      report: "deltagare: {avslutade: 34}\navslut: {arbete: 11, studier: 3, annat: 20}\n"
        + "utfall: {m: {värde: 14 av 34, bas: avslutade}}",
      goals: "mål: [{id: m, text: T, krav: minst 60 %, indikator: ae, bas: avslutade}]", Self.indicator)
    #expect(published.leaks == [])
    #expect(published.faults.isEmpty)
    #expect(!published.report.contains("arbete: 11") && published.report.contains("studier: skyddat"))
  }

  @Test func protectsACountThatAnOutcomeGivesAwayAlsoWhenExitsAreBySex() {
    let published = Published(
      report: "deltagare: {avslutade: 61}\navslut: {arbete: {kvinnor: 16, män: 8}, "
        + "studier: {totalt: 17, kvinnor: 13, män: 4}, sjukersättning: {kvinnor: 1, män: 2}, "
        + "övriga: {totalt: 17, kvinnor: 6, män: 11}}\nutfall: {m: {värde: 41 av 61, bas: avslutade}}",
      goals: "mål: [{id: m, text: T, krav: minst 60 %, indikator: ae, bas: avslutade}]", Self.indicator)
    #expect(published.leaks == [])
    #expect(published.faults.isEmpty)
    let equations = published.protection.scopes[0].system.equations.count
    #expect(equations >= 6)
  }

  /// A table whose total is all who ended may not give away how many they are.
  @Test func protectsTheSizeOfAGroupWhereItIsRepeated() {
    let published = Published(
      report: "deltagare: {totalt: 63, avslutade: 61, pågående: 2}",
      text: "| Deltagare | Antal |\n|---|---|\n| Unga | 40 |\n| Gamla | 21 |\n| Totalt | 61 |\n")
    #expect(published.leaks == [])
    #expect(!published.report.contains("63") || !published.report.contains("61"))
  }

  @Test func protectsACountThatStandsInAnotherTableOfTheInsats() {
    let table = "| Avslut till | Deltagare |\n|---|---|\n| Arbete | 19 |\n| Studier | 12 |\n| Sjukersättning | 3 |\n"
    let published = Published(
      report: "deltagare: {avslutade: 34}\navslut: {arbete: 19, studier: 12, sjukersättning: 3}", text: table,
      ["insatser/a/annan.md": "---\ntitel: R\ntyp: pm\ndatum: 2021\n---\n\(table)"])
    #expect(published.leaks == [])
    for path in ["insatser/a/rapport.md", "insatser/a/annan.md"] {
      #expect(published.sources[path]?.contains("| Studier | skyddat |\n| Sjukersättning | skyddat |") == true)
    }
  }

  @Test func protectsTheTableOfBalder() {
    let published = Published(
      text: """
        | Avslut till | Kvinnor | Män | Totalt |
        |---|---|---|---|
        | Arbete utan subvention | 3 | 2 | 5 |
        | Arbete med subvention | 4 | 6 | 10 |
        | Studier | 7 | 5 | 12 |
        | Aktivt arbetssökande | 2 | 2 | 4 |
        | Övriga | 10 | 13 | 23 |
        | Totalt | 26 | 28 | 54 |

        Tabell: Deltagare efter avslut
        """)
    #expect(published.leaks == [])
    #expect(published.faults.isEmpty)
    #expect(published.report.contains("| Totalt | 26 | 28 | 54 |"))
    #expect(published.report.contains("| Aktivt arbetssökande | skyddat | skyddat | skyddat |"))
  }

  @Test func hidesThePercentagesOfARowWithItsCounts() {
    let published = Published(
      text:
        "| Avslut till | Antal | Andel |\n|---|---|---|\n| Arbete | 30 | 60 % |\n| Studier | 17 | 34 % |\n| Annat | 3 | 6 % |\n"
    )
    let other = Published(
      text:
        "| Deltagare | Antal | Andel |\n|---|---|---|\n| Arbete | 30 | 60 % |\n| Studier | 17 | 34 % |\n| Annat | 3 | 6 % |\n"
    )
    #expect(published.leaks == [] && other.leaks == [])
    #expect(
      other.report.contains("| Annat | skyddat | skyddat |") && other.report.contains("| Studier | skyddat | skyddat |")
    )
  }

  @Test(arguments: [
    "svarande: 15, svar: {Ja: 12, Nej: 3}", "svarande: 15, svar: {Ja: 87 %, Nej: 13 %}",
    "svarande: 4, svar: {6: 1, 7: 3}",
    "svarande: 4, svar: {6: 4}", "svarande: 12, svar: {1: 0, 2: 1, 3: 4, 4: 7}", "svarande: 1, svar: {Ja: 1, Nej: 0}",
    "svarande: 20, svar: {Ja: 17 av 20}",
  ])
  func protectsASurvey(question: String) {
    let published = Published(text: "```enkät\nrubrik: R\nfrågor: [{fråga: F, \(question)}]\n```\n")
    #expect(published.leaks == [])
    #expect(published.faults.isEmpty)
    #expect(published.report.contains("skyddat"))
  }

  /// Everybody gave the same answer: how many they are may stand nowhere.
  @Test func hidesHowManyAnsweredWhereThatIsTheAnswer() {
    let published = Published(
      report: "underlag: [{slag: enkät, svar: 4, av: 6}]",
      text:
        "```enkät\nrubrik: R\nsvarande: 4\nfrågor: [{fråga: F, svar: {6: 4}}, {fråga: G, svar: {6: 1, 7: 3}}]\n```\n")
    #expect(published.leaks == [])
    #expect(published.report.contains("svar: skyddat, av: 6") && published.report.contains("svarande: skyddat"))
  }

  @Test func leavesATableThatTheWriterHasExemptedAlone() {
    let table = "| Personal | Antal |\n|---|---|\n| Kvinnor | 3 |\n| Män | 2 |\n"
    #expect(Published(text: table).report.contains("| Kvinnor | skyddat |"))
    let exempted = Published(text: "<!-- granskas ej: gäller personalen -->\n\n\(table)")
    #expect(exempted.report.contains("| Kvinnor | 3 |"))
  }

  @Test func protectsASeries() {
    let published = Published(
      report: "mått: [{indikator: ae, serie: {2011: 17 av 40, 2012: 3 av 40}}]", Self.indicator)
    #expect(published.leaks == [])
    #expect(published.report.contains("{2011: 17 av 40, 2012: skyddat}"))
  }

  @Test func leavesAnArchiveThatDoesNotAskForItAlone() {
    let site = ["site.yml": "titel: A\nspråk: sv\nintegritet: {små-celler: varna}\n"]
    #expect(!Published(report: Self.sta, site).report.contains("skyddat"))
  }

  @Test func takesTheSizeOfTheSmallestGroupFromTheArchive() {
    let published = Published(report: Self.sta, smallest: 3)
    #expect(published.leaks == [])
    #expect(
      published.report.contains("aktivitetsersättning: 3, flyttat: 4") == false || published.report.contains("skyddat"))
    #expect(published.report.contains("arbete: 9"))
  }
}
