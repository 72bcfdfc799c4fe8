import Testing

@testable import Checks

struct GRIMCheckTests {
  private func survey(_ keys: String) -> [String] {
    Checked(text: "```enkät\nrubrik: R\nfrågor: [{fråga: F, \(keys)}]\n```\n").told(GRIMCheck.self)
  }

  private func means(_ row: String, scale: String = "skala: 1–10") -> [String] {
    Checked(text: "```före-efter\nrubrik: R\n\(scale)\nrader: [{vad: V, \(row)}]\n```\n").told(GRIMCheck.self)
  }

  @Test(
    arguments: [
      ("svarande: 11, svar: {Ja: 1️⃣35 %, Nej: 64 %}", "1️⃣«35 %»", "35\u{A0}% av 11 svar"),
      ("svarande: 3, svar: {Ja: 1️⃣50 %}", "1️⃣«50 %»", "50\u{A0}% av 3 svar"),
      ("svarande: 15, svar: {Ja: 1️⃣\"86,6 %\"}", "1️⃣«\"86,6 %\"»", "86,6\u{A0}% av 15 svar"),
      ("svarande: 8, svar: {Ja: 1️⃣14 %}", "1️⃣«14 %»", "14\u{A0}% av 8 svar"),
    ])
  func catchesAShareThatNoCountGives(keys: String, place: String, what: String) {
    #expect(
      survey(keys) == [
        "\(place) fel: \(what) går inte att få: inget helt antal ger den andelen [omöjligt-medelvärde]"
          + " = rätta andelen eller antalet svar, eller skriv antalet i stället"
      ])
  }

  @Test(
    arguments: [
      "svarande: 15, svar: {Ja: 87 %, Nej: 13 %}", "svarande: 8, svar: {Ja: 13 %, Nej: 12 %}",
      "svarande: 11, svar: {Ja: ca 35 %}", "svar: {Ja: 35 %}", "svarande: 11, svar: {Ja: 4, Nej: 7}",
      "svarande: 11, svar: {Ja: 4 av 11}", "svarande: 400, svar: {Ja: 35 %}",
      "svarande: 3, svar: {Ja: 0 %, Nej: 100 %}",
      "svarande: 0, svar: {Ja: 35 %}",
    ])
  func letsOtherSharesStand(keys: String) {
    #expect(survey(keys) == [])
  }

  @Test(
    arguments: [
      ("före: 1️⃣\"4,4\", efter: 5, antal-före: 4", "1️⃣«\"4,4\"»", "4,4 av 4"),
      ("före: 4, efter: 1️⃣\"6,05\", antal-efter: 10", "1️⃣«\"6,05\"»", "6,05 av 10"),
      ("före: 1️⃣\"5,5\", efter: 5, antal: 3", "1️⃣«\"5,5\"»", "5,5 av 3"),
    ])
  func catchesAMeanThatNoAnswersGive(row: String, place: String, what: String) {
    #expect(
      means(row) == [
        "\(place) fel: medelvärdet \(what) hela svar går inte att få [omöjligt-medelvärde]"
          + " = rätta medelvärdet eller antalet svar"
      ])
  }

  @Test(
    arguments: [
      "före: \"4,3\", efter: \"6,0\", antal-före: 66, antal-efter: 45", "före: \"4,3\", efter: 5, antal-före: 3",
      "före: ca \"4,3\", efter: 5", "före: \"4,3\", efter: 5", "före: \"4,25\", efter: 5, antal: 4",
    ])
  func letsOtherMeansStand(row: String) {
    #expect(means(row.replacing("ca \"4,3\"", with: "\"ca 4,3\"")) == [])
  }

  @Test func letsAMeanBelowZeroStandOnAScaleThatHasOne() {
    #expect(means("före: \"−0,5\", efter: \"−1,2\", antal-före: 4, antal-efter: 5", scale: "skala: −5 till 5") == [])
    let told = means("före: 1️⃣\"−0,4\", efter: 0, antal-före: 4", scale: "skala: −5 till 5")
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣«\"−0,4\"» fel: medelvärdet −0,4 av 4 hela svar"))
  }

  @Test func asksOnlyForMeansOfAnswersOnAScale() {
    #expect(means("före: \"4,3\", efter: 5, antal: 4", scale: "") == [])
  }
}
