import Diagnostics
import Quantities
import Testing

@testable import Archive

struct IndicatorTests {
  private func reading(_ yaml: String) -> Reading { Reading(["indikatorer.yml": yaml]) }

  @Test func readsEveryKey() throws {
    let reading = reading(
      """
      arbete-eller-studier:
        namn: Arbete eller studier
        definition: Andel som arbetar eller studerar.
        räknas: [arbete, studier]
        räknas-ej: praktik
        enhet: procent
        nämnare: avslutade
        bättre: högre
        nivå: individ
        källa: SUS
        besläktade: {tid: Räknar månader.}
        referensvärden:
          - {namn: riket, värde: 33 %, år: 2015, källa: s. 3, kommentar: K}
          - {namn: länet, värde: 31 %}
      tid: {namn: Tid, definition: D, enhet: månader}
      """)
    #expect(reading.told == [])
    #expect(reading.archive.indicators.map(\.id) == ["arbete-eller-studier", "tid"])
    let one = try #require(reading.archive.indicator("arbete-eller-studier"))
    #expect(one.name == "Arbete eller studier" && one.definition == "Andel som arbetar eller studerar.")
    #expect(one.counts == ["arbete", "studier"] && one.countsNot == ["praktik"])
    #expect(one.measure == .percent && one.unitText == "procent" && one.base?.value == "avslutade")
    #expect(one.direction == .higher && one.level == .individual && one.source == "SUS")
    #expect(one.related.map(\.id.value) == ["tid"] && one.related.map(\.difference) == ["Räknar månader."])
    #expect(one.references.map(\.name) == ["riket", "länet"] && one.references[0].source == "s. 3")
    #expect(one.references.map { $0.value.formatted() } == ["33\u{A0}%", "31\u{A0}%"])
    #expect(one.references.map(\.year) == [PartialDate(year: 2015), nil] && one.references[0].comment == "K")
    let other = try #require(reading.archive.indicator("tid"))
    #expect(other.direction == nil && other.base == nil && other.related.isEmpty && other.references.isEmpty)
  }

  @Test(
    arguments: [
      ("procent", .percent), ("antal", .count), ("kronor", .kronor), ("månader", .months), ("år", .years),
      ("poäng", .points), ("ja/nej", .yesNo), ("skala 1–10", .scale(ScaleRange(from: 1, to: 10)!)),
      ("skala 0-4", .scale(ScaleRange(from: 0, to: 4)!)),
    ] as [(String, Indicator.Measure)])
  func readsTheUnit(word: String, measure: Indicator.Measure) {
    let reading = reading("x: {namn: N, definition: D, enhet: \(word)}\n")
    #expect(reading.told == [])
    #expect(reading.archive.indicators.map(\.measure) == [measure])
  }

  @Test(
    arguments: [
      ("högre", .higher), ("lägre", .lower), ("neutralt", .neutral),
    ] as [(String, Indicator.Direction)])
  func readsWhichWayIsBetter(word: String, direction: Indicator.Direction) {
    let reading = reading("x: {namn: N, definition: D, enhet: antal, bättre: \(word)}\n")
    #expect(reading.archive.indicators.map(\.direction) == [direction])
  }

  @Test(
    arguments: [
      (
        "x: 1️⃣{definition: D, enhet: antal}",
        "1️⃣«{definition: D, enhet: antal}» fel: ”x” saknar ”namn” [saknat-fält] = lägg till namn: …"
      ),
      (
        "x: {namn: N, definition: D, enhet: 1️⃣precent}",
        "1️⃣«precent» fel: ”enhet” kan inte vara ”precent” [okänt-värde] = menade du ”procent”?"
      ),
      (
        "x: {namn: N, definition: D, enhet: 1️⃣kvadratmeter}",
        "1️⃣«kvadratmeter» fel: ”enhet” kan inte vara ”kvadratmeter” [okänt-värde]"
          + " = välj något av: antal, ja/nej, kronor, månader, poäng, procent, år, skala 1–10"
      ),
      (
        "x: {namn: N, definition: D, enhet: antal, bättre: 1️⃣mer}",
        "1️⃣«mer» fel: ”bättre” kan inte vara ”mer” [okänt-värde] = välj något av: högre, lägre, neutralt"
      ),
      (
        "x: {namn: N, definition: D, enhet: antal, referensvärden: [1️⃣{namn: riket}]}",
        "1️⃣«{namn: riket}» fel: ett referensvärde saknar ”värde” [saknat-fält] = lägg till värde: …"
      ),
      (
        "1️⃣Arbete: {namn: N, definition: D, enhet: antal}",
        "1️⃣«Arbete» fel: namnet ”Arbete” kan inte bli en adress [ogiltigt-namn]"
          + " = använd små bokstäver a–z, siffror och bindestreck"
      ),
      (
        "1️⃣mal: {namn: N, definition: D, enhet: antal}",
        "1️⃣«mal» fel: sidan jamforelser/mal.html gör slutrapport själv [ogiltigt-namn] = välj ett annat id"
      ),
      (
        "x: 1️⃣Arbete",
        "1️⃣«Arbete» fel: ”x” skrivs som nycklar med värden, inte som en text [fel-typ]"
          + " = skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}"
      ),
      (
        "1️⃣- x",
        "1️⃣«- x» fel: indikatorer.yml skrivs som namn med nycklar under, inte som en lista [fel-typ]"
          + " = skriv namn: på en egen rad och nycklarna indragna under"
      ),
      (
        "x: {namn: N, definition: D, enhet: antal, 1️⃣zzz: 1}",
        "1️⃣«zzz» fel: ”x” har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: besläktade, bättre, definition, "
          + "enhet, källa, namn, nivå, nämnare, referensvärden, räknas, räknas-ej"
      ),
    ])
  func tellsOfAFault(yaml: String, told: String) {
    #expect(reading("\(yaml)\n").told == [told])
  }

  @Test func takesAnEmptyFile() {
    #expect(reading("# Inget än.\n").told == [])
  }
}
