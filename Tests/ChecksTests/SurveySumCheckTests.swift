import Testing

@testable import Checks

struct SurveySumCheckTests {
  private func told(_ question: String, respondents: String = "") -> [String] {
    Checked(text: "```enkät\nrubrik: R\n\(respondents)\nfrågor: [{fråga: F, \(question)}]\n```\n").told(
      SurveySumCheck.self)
  }

  @Test(
    arguments: [
      ("svarande: 5, svar: {6: 1, 7: 1️⃣3}", "", "1️⃣«3» fel: svaren blir tillsammans 4, men svarande är 5"),
      (
        "svar: {Ja: 2 personer, Nej: 1️⃣3 personer}", "svarande: 4",
        "1️⃣«3 personer» fel: svaren blir tillsammans 5, men svarande är 4"
      ),
      ("svarande: 6, svar: {Ja: 2, Nej: 1️⃣3}", "svarande: 5", "1️⃣«3» fel: svaren blir tillsammans 5, men svarande är 6"),
    ])
  func catchesAnswersThatAreNotAsManyAsTheRespondents(question: String, respondents: String, message: String) {
    #expect(
      told(question, respondents: respondents) == [
        "\(message) [svar-stämmer-inte] = rätta antalen, eller ge frågan en egen svarande: …"
      ])
  }

  @Test(
    arguments: [
      ("svar: {Ja: 60 %, Nej: 1️⃣30 %}", "1️⃣«30 %» fel: andelarna blir tillsammans 90 %"),
      ("svar: {Ja: 60 %, Nej: 1️⃣50 %}, kommentar: K", "1️⃣«50 %» fel: andelarna blir tillsammans 110 %"),
      ("svar: {Ja: \"60,5 %\", Nej: 1️⃣\"39,0 %\"}", "1️⃣«\"39,0 %\"» fel: andelarna blir tillsammans 99,5 %"),
    ])
  func catchesSharesThatAreNotAHundred(question: String, message: String) {
    #expect(
      told(question) == [
        "\(message) [svar-stämmer-inte]"
          + " = rätta andelarna; om fler än ett svar fick ges, säg det i kommentar och ange antal i stället"
      ])
  }

  @Test(
    arguments: [
      "svarande: 4, svar: {6: 1, 7: 3}", "svar: {6: 1, 7: 3}", "svar: {Ja: 33 %, Nej: 33 %, Vet ej: 33 %}",
      "svar: {Ja: 60 %, Nej: 30 %}, kommentar: Resten svarade inte.", "svar: {Ja: 87 %}",
      "svarande: 15, svar: {Ja: 13 av 15, Nej: 1 av 15}", "svarande: 15, svar: {Ja: 3, Nej: 20 %}", "svar: {}",
    ])
  func letsOtherAnswersStand(question: String) {
    #expect(told(question) == [])
  }

  @Test(
    arguments: [
      ("svar: 1️⃣6, av: 5", true), ("svar: 1️⃣61, av: 60", true), ("svar: 1️⃣5, av: 4, år: 2020", true),
      ("svar: 5, av: 5", false), ("svar: 5, av: 6", false), ("svar: 5", false),
    ])
  func catchesMoreAnswersThanWereAskedFor(underlag: String, isTold: Bool) {
    let told = Checked(report: "underlag: [{slag: intervju, \(underlag)}]").told(SurveySumCheck.self)
    #expect(told.count(where: { $0.contains("tillfrågades [svar-stämmer-inte]") }) == (isTold ? 1 : 0), "\(told)")
  }
}
