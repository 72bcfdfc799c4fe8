import Diagnostics
import Quantities
import Testing

@testable import Archive

struct GoalTests {
  @Test func readsEveryKey() throws {
    let reading = Reading(
      insats: """
        mål:
          - id: egen-forsorjning
            text: Sex av tio ska ha egen försörjning.
            nivå: individ
            indikator: arbete
            krav: minst 60 %
            bas: avslutade
            baslinje: {värde: ca 20 %, avser: projektet Öppen arena, källa: sidan 4}
            beslutat: 2019-03
            ersätter: forsorjning
            del-av: hela
            kommentar: Målet sänktes.
          - {id: forsorjning, text: Åtta av tio, krav: minst 80 %}
          - id: hela
            text: Som förut
            krav: fördelning ca
            fördelning: {aktivitetsersättning: 20 %, försörjningsstöd: 80 %}
        """,
      ["indikatorer.yml": "arbete: {namn: Arbete, definition: D, enhet: procent}\n"])
    #expect(reading.told == [])
    let goals = try #require(reading.insats).goals
    #expect(goals.map(\.id.value) == ["egen-forsorjning", "forsorjning", "hela"])
    #expect(goals[0].text == "Sex av tio ska ha egen försörjning.")
    #expect(goals[0].level == .individual && goals[1].level == nil)
    #expect(goals[0].indicator?.value == "arbete" && goals[0].base?.value == "avslutade")
    #expect(goals[0].requirement.value.formatted() == "minst 60\u{A0}%")
    #expect(goals[0].baseline?.value == (try Quantity.parse("ca 20 %").get()))
    #expect(goals[0].baseline?.concerns == "projektet Öppen arena" && goals[0].baseline?.source == "sidan 4")
    #expect(goals[0].decided?.value == PartialDate(year: 2019, month: 3))
    #expect(goals[0].replaces?.value == "forsorjning" && goals[0].partOf?.value == "hela")
    #expect(goals[0].comment == "Målet sänktes.")
    #expect(goals[2].distribution.map(\.category) == ["aktivitetsersättning", "försörjningsstöd"])
    #expect(goals[2].distribution.map { $0.share.formatted() } == ["20\u{A0}%", "80\u{A0}%"])
  }

  @Test(
    arguments: [
      ("individ", .individual), ("struktur", .structure), ("samhälle", .society),
    ] as [(String, Goal.Level)])
  func readsTheLevel(word: String, level: Goal.Level) {
    let reading = Reading(insats: "mål: {id: a, text: T, krav: ja, nivå: \(word)}")
    #expect(reading.told == [])
    #expect(reading.insats?.goals.map(\.level) == [level])
  }

  @Test(
    arguments: [
      (
        "1️⃣{text: T, krav: ja}", "1️⃣«{text: T, krav: ja}» fel: ett mål saknar ”id” [saknat-fält] = lägg till id: …"
      ),
      (
        "1️⃣{id: a, text: T}", "1️⃣«{id: a, text: T}» fel: ett mål saknar ”krav” [saknat-fält] = lägg till krav: …"
      ),
      (
        "1️⃣{id: a, krav: ja}", "1️⃣«{id: a, krav: ja}» fel: ett mål saknar ”text” [saknat-fält] = lägg till text: …"
      ),
      (
        "{id: a, text: T, krav: 1️⃣mins 60 %}",
        "1️⃣«mins» fel: ”mins” inleder inget krav [oläsligt-krav] = menade du ”minst”?"
      ),
      (
        "{id: a, text: T, krav: minst 60 % 1️⃣av deltagarna}",
        "1️⃣«av deltagarna» fel: ”av deltagarna” hör inte till talet [oläsligt-krav]"
      ),
      (
        "{id: a, text: T, krav: ja, nivå: 1️⃣individer}",
        "1️⃣«individer» fel: ”nivå” kan inte vara ”individer” [okänt-värde] = menade du ”individ”?"
      ),
      (
        "{id: a, text: T, krav: ja, beslutat: 1️⃣mars}",
        "1️⃣«mars» fel: ”mars” är inget datum; skriv 2014, 2014-03 eller 2014-03-05 [ogiltigt-datum]"
      ),
      (
        "{id: a, text: T, krav: ja, baslinje: 1️⃣{avser: x}}",
        "1️⃣«{avser: x}» fel: baslinjen saknar ”värde” [saknat-fält] = lägg till värde: …"
      ),
      (
        "{id: a, text: T, krav: 1️⃣fördelning}",
        "1️⃣«fördelning» fel: ett mål om fördelning behöver ”fördelning” [saknat-fält]"
          + " = lägg till fördelning: {kategori: 20 %, …}"
      ),
      (
        "{id: a, text: T, krav: fördelning, fördelning: {x: 1️⃣många}}",
        "1️⃣«många» fel: ”många” är inget tal med enhet [oläsligt-tal]"
      ),
      (
        "1️⃣bra",
        "1️⃣«bra» fel: ett mål skrivs som nycklar med värden, inte som en text [fel-typ]"
          + " = skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}"
      ),
    ])
  func tellsOfAFault(yaml: String, told: String) {
    let reading = Reading(insats: "mål: [\(yaml)]")
    #expect(reading.told == [told])
  }

  @Test func tellsWhichKeysThereAre() {
    #expect(
      Reading(insats: "mål: [{id: a, text: T, krav: ja, 1️⃣zzz: 1}]").told == [
        "1️⃣«zzz» fel: ett mål har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: bas, baslinje, beslutat, "
          + "del-av, ersätter, fördelning, id, indikator, kommentar, krav, nivå, text"
      ])
  }
}
