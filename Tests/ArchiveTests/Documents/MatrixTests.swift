import Diagnostics
import Testing

@testable import Archive

struct MatrixTests {
  @Test func readsTheCriteriaInTheirOwnOrder() throws {
    let reading = Reading(
      report: """
        kriterier:
          hållbarhet: {styrning: god}
          relevans: {deltagare: god, handläggare: god}
          effektivitet: {styrning: svag}
          måluppfyllelse: {}
          effekter: {deltagare: tydliga}
        """)
    #expect(reading.told == [])
    let rows = try #require(reading.report).criteria
    #expect(rows.map(\.criterion) == [.relevance, .efficiency, .effects, .sustainability])
    #expect(rows[0].levels.map(\.level) == ["deltagare", "handläggare"])
    #expect(rows[0].levels.map(\.text) == ["god", "god"])
    #expect(rows.last?.levels.map(\.text) == ["god"])
  }

  @Test func readsTheConditionsForSamverkan() throws {
    let reading = Reading(
      report: """
        samverkan:
          styrning: {gemensamt mål: delvis, mandat: {bedömning: finns, text: Chefer deltog.}}
          struktur: {rutiner: finns}
          samsyn: {språk: saknas}
        """)
    #expect(reading.told == [])
    let rows = try #require(reading.report).collaboration
    #expect(rows.map(\.aspect) == [.steering, .steering, .structure, .consensus])
    #expect(rows.map(\.condition.value) == ["gemensamt mål", "mandat", "rutiner", "språk"])
    #expect(rows.map(\.presence) == [.partial, .present, .present, .missing])
    #expect(rows.map(\.text) == [nil, "Chefer deltog.", nil, nil])
  }

  @Test(
    arguments: [
      (
        "kriterier: {1️⃣relevant: {a: b}}",
        "1️⃣«relevant» fel: kriterier har ingen nyckel ”relevant” [okänd-nyckel] = menade du ”relevans”?"
      ),
      (
        "kriterier: {relevans: 1️⃣god}",
        "1️⃣«god» fel: ”relevans” skrivs som namn med värden, inte som en text [fel-typ] = skriv {namn: värde, …}"
      ),
      ("kriterier: {relevans: {a: 1️⃣[b]}}", "1️⃣«[b]» fel: ”a” är en text, inte en lista [fel-typ]"),
      (
        "samverkan: {styrning: {mål: 1️⃣ja}}",
        "1️⃣«ja» fel: ”mål” kan inte vara ”ja” [okänt-värde] = välj något av: finns, delvis, saknas"
      ),
      (
        "samverkan: {styrning: {mål: {bedömning: 1️⃣finnes}}}",
        "1️⃣«finnes» fel: ”bedömning” kan inte vara ”finnes” [okänt-värde] = menade du ”finns”?"
      ),
      (
        "samverkan: {styrning: {mål: 1️⃣{text: T}}}",
        "1️⃣«{text: T}» fel: ”mål” saknar ”bedömning” [saknat-fält] = lägg till bedömning: …"
      ),
      (
        "samverkan: {1️⃣stryning: {mål: finns}}",
        "1️⃣«stryning» fel: samverkan har ingen nyckel ”stryning” [okänd-nyckel] = menade du ”styrning”?"
      ),
    ])
  func tellsOfAFault(yaml: String, told: String) {
    #expect(Reading(report: yaml).told == [told])
  }
}
