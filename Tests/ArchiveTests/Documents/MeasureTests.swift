import Diagnostics
import Quantities
import Testing

@testable import Archive

struct MeasureTests {
  private func reading(_ report: String) -> Reading {
    Reading(report: report, ["indikatorer.yml": "x: {namn: X, definition: D, enhet: procent}\n"])
  }

  @Test func readsEveryKey() throws {
    let reading = reading(
      """
      mått:
        - {indikator: x, namn: Första, värde: 68 av 125, gräns: 74, bas: deltagare, år: 2022, anges: 54 %,
           källa: s. 3, kommentar: K, grupp: unga}
        - {indikator: x, kvinnor: 6 av 15, män: 8 av 19, tid: 2022-01/2022-06}
        - {indikator: x, före: "4,3", efter: "6,0", skala: 1–10}
        - {indikator: x, serie: {2011: 17, 2012-03: 29 personer, våren 2013: ca 50}}
      """)
    #expect(reading.told == [])
    let measures = try #require(reading.report).measures
    #expect(measures.map(\.indicator.value) == ["x", "x", "x", "x"])
    #expect(measures[0].name == "Första" && measures[0].value?.value.formatted() == "68 av 125 (54\u{A0}%)")
    #expect(measures[0].limit?.value.formatted() == "74" && measures[0].base?.value == "deltagare")
    #expect(measures[0].time?.formatted() == "2022" && measures[0].stated?.value.formatted() == "54\u{A0}%")
    #expect(measures[0].source == "s. 3" && measures[0].comment == "K" && measures[0].group == "unga")
    #expect(measures[1].women?.value.share == Share(part: 6, whole: 15))
    #expect(measures[1].men?.value.share == Share(part: 8, whole: 19))
    #expect(measures[1].time == .period(try Period.parse("2022-01/2022-06").get()))
    #expect(measures[2].before?.value.formatted() == "4,3" && measures[2].after?.value.formatted() == "6,0")
    #expect(measures[2].scale == ScaleRange(from: 1, to: 10))
    #expect(measures[3].series.map { $0.time.formatted() } == ["2011", "mars 2012", "våren 2013"])
    #expect(measures[3].series.map { $0.value.formatted() } == ["17", "29\u{A0}personer", "ca 50"])
  }

  @Test(
    arguments: [
      ("1️⃣{värde: 3}", "1️⃣«{värde: 3}» fel: ett mått saknar ”indikator” [saknat-fält] = lägg till indikator: …"),
      (
        "{indikator: 1️⃣x}",
        "1️⃣«x» fel: ett mått behöver en siffra [saknat-fält]"
          + " = lägg till värde, kvinnor och män, före och efter, eller serie"
      ),
      (
        "{indikator: 1️⃣x, gräns: 3}",
        "1️⃣«x» fel: ett mått behöver en siffra [saknat-fält]"
          + " = lägg till värde, kvinnor och män, före och efter, eller serie"
      ),
      ("{indikator: x, värde: 1️⃣många}", "1️⃣«många» fel: ”många” är inget tal med enhet [oläsligt-tal]"),
      ("{indikator: x, värde: 3, skala: 1️⃣tio}", "1️⃣«tio» fel: ”tio” är ingen skala som 1–10 [oläsligt-tal]"),
      (
        "{indikator: x, serie: {1️⃣först: 3}}",
        "1️⃣«först» fel: ”först” är inget datum; skriv 2014, 2014-03 eller 2014-03-05 [ogiltigt-datum]"
      ),
      (
        "{indikator: x, värde: 3, tid: 1️⃣sen}",
        "1️⃣«sen» fel: ”sen” är varken ett datum, en period eller en tid som månad 14 [ogiltigt-datum]"
      ),
      (
        "{indikator: x, serie: 1️⃣[17, 29]}",
        "1️⃣«[17, 29]» fel: ”serie” skrivs som namn med värden, inte som en lista [fel-typ] = skriv {namn: värde, …}"
      ),
      (
        "{indikator: x, värde: 3, 1️⃣zzz: 1}",
        "1️⃣«zzz» fel: ett mått har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: anges, bas, efter, före, "
          + "grupp, gräns, indikator, kommentar, kvinnor, källa, män, namn, serie, skala, tid, värde, år"
      ),
    ])
  func tellsOfAFault(measure: String, told: String) {
    #expect(reading("mått: [\(measure)]").told == [told])
  }
}
