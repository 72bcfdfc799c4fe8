import Diagnostics
import Quantities
import Testing

@testable import Archive

struct ReportTests {
  private static let full = """
    ---
    titel: Slutrapport STA
    undertitel: Fem år med samcoacher
    typ: slutrapport
    datum: 2024-10-15
    författare: [{namn: Maria Fälldin, roll: samordnare, organisation: Krokoms kommun}, Åsa Öberg]
    källa: {titel: Källan, utgivare: Kommunen, datum: 2024, sidor: 1–40, isbn: 978-91, webb: "https://exempel.se",
      författare: M F}
    återgivning: omskriven
    avser: 2019-10-01/2024-09-30
    disposition: sta
    språk: en
    ingress: Kort sagt.
    deltagare: {totalt: 1 251, kvinnor: 21, män: 30, avslutade: 34, pågående: 17, planerat: 60}
    avslut: {arbete: 9, studier: {totalt: 5, kvinnor: 2, män: 3}}
    underlag:
      - {slag: enkät, grupp: deltagare, svar: 4, av: 6, år: 2023, kommentar: K}
      - {slag: intervju, tid: våren 2020}
    utvärderare: framgår inte
    utfall: {mal-a: {värde: 14 av 34}}
    mått: [{indikator: arbete, värde: 3}]
    rekommendationer: [{text: Fortsätt, riktas-till: styrgruppen, svar: Ja}, {text: Mät}]
    utelämnat: [En bild på sidan 3]
    anmärkningar: [{text: Två slutdatum anges., källa: sidan 2}, {text: Summan är fel.}]
    ---
    ## Bakgrund
    Text.
    """

  @Test func readsEveryKey() throws {
    let reading = Reading(
      insats: "mål: [{id: mal-a, text: T, krav: minst 60 %}]",
      [
        "insatser/a/rapport.md": Self.full,
        "dispositioner.yml": "sta: {namn: S, rubriker: [{id: b, text: Bakgrund}]}\n",
        "indikatorer.yml": "arbete: {namn: Arbete, definition: D, enhet: antal}\n",
      ])
    #expect(reading.told == [])
    let report = try #require(reading.report)
    #expect(report.address.path == "insatser/a/rapport.html" && report.id == "rapport" && !report.isStandalone)
    #expect(report.insatser.map(\.value) == ["a"])
    #expect(report.title.value == "Slutrapport STA" && report.subtitle == "Fem år med samcoacher")
    #expect(report.kind == .final && report.kind.answersForGoals)
    #expect(report.date.value == PartialDate(year: 2024, month: 10, day: 15))
    #expect(
      report.authors == [
        Person(name: "Maria Fälldin", role: "samordnare", organisation: "Krokoms kommun"), Person(name: "Åsa Öberg"),
      ])
    let source = try #require(report.source)
    #expect(source.title == "Källan" && source.publisher == "Kommunen" && source.date == PartialDate(year: 2024))
    #expect(source.pages == "1–40" && source.isbn == "978-91" && source.web == "https://exempel.se")
    #expect(source.authors == [Person(name: "M F")])
    #expect(report.rendering == .retold && report.evaluator == .unknown)
    #expect(report.covers?.value.isoText == "2019-10-01/2024-09-30")
    #expect(report.disposition?.value == "sta" && report.language == "en" && report.lead == "Kort sagt.")
    let participants = try #require(report.participants)
    #expect(participants.total?.value == 1251 && participants.women?.value == 21 && participants.men?.value == 30)
    #expect(participants.ended?.value == 34 && participants.remaining?.value == 17 && participants.planned?.value == 60)
    #expect(participants.count(of: "deltagare") == 1251 && participants.count(of: "avslutade") == 34)
    #expect(participants.count(of: "svarande") == nil)
    #expect(report.exits.map(\.category.value) == ["arbete", "studier"])
    #expect(report.exits.map { $0.total?.value } == [9, 5])
    #expect(report.exits.map { $0.women?.value } == [nil, 2] && report.exits.map { $0.men?.value } == [nil, 3])
    #expect(report.underlag.map(\.kind) == ["enkät", "intervju"] && report.underlag[0].group == "deltagare")
    #expect(report.underlag[0].answers == 4 && report.underlag[0].asked == 6 && report.underlag[0].comment == "K")
    #expect(report.underlag.map { $0.year?.formatted() } == ["2023", "våren 2020"])
    #expect(report.outcomes.map(\.goal.value) == ["mal-a"] && report.measures.map(\.indicator.value) == ["arbete"])
    #expect(report.recommendations.map(\.text) == ["Fortsätt", "Mät"])
    #expect(report.recommendations[0].addressee == "styrgruppen" && report.recommendations[0].answer == "Ja")
    #expect(report.omitted == ["En bild på sidan 3"])
    #expect(report.remarks.map(\.text) == ["Två slutdatum anges.", "Summan är fel."])
    #expect(report.remarks.map(\.source) == ["sidan 2", nil])
    #expect(report.body.answers.map(\.question) == ["b"])
  }

  @Test(
    arguments: [
      ("slutrapport", .final, true), ("delrapport", .interim, false), ("artikel", .article, false),
      ("utvärdering", .evaluation, true), ("pm", .memo, false),
    ] as [(String, Report.Kind, Bool)])
  func readsTheKind(word: String, kind: Report.Kind, answersForGoals: Bool) {
    let reading = Reading(["rapporter/r.md": "---\ntitel: R\ntyp: \(word)\ndatum: 2020\n---\n"])
    #expect(reading.told == [])
    #expect(reading.archive.reports.map(\.kind) == [kind])
    #expect(kind.answersForGoals == answersForGoals)
  }

  @Test func readsAReportOnSeveralInsatser() throws {
    let insats = "---\nnamn: N\nförbund: f\n---\n"
    let reading = Reading([
      "forbund/f.md": "---\nnamn: F\n---\n", "insatser/a/insats.md": insats, "insatser/b/insats.md": insats,
      "rapporter/r.md": "---\ntitel: R\ntyp: artikel\ndatum: 2020\ninsatser: [a, b]\n---\n",
    ])
    #expect(reading.told == [])
    let report = try #require(reading.archive.reports.first)
    #expect(report.insatser.map(\.value) == ["a", "b"] && report.isStandalone && report.outcomes.isEmpty)
    #expect(reading.archive.reports(on: "a").count == 1 && reading.archive.reports(on: "b").count == 1)
  }
}
