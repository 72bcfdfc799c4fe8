import Testing

@testable import Checks

struct StaffingCommentCheckTests {
  private func told(_ comment: String, _ rows: String...) -> [String] {
    let all = ["roll: Samordnare, period: 2020-05/, kommentar: \(comment)"] + rows
    return Checked(
      text: "```bemanning\nrubrik: R\nrader:\n" + all.map { "  - {\($0)}\n" }.joined() + "```\n"
    ).told(StaffingCommentCheck.self)
  }

  @Test(
    arguments: [
      ("1️⃣Var också samcoach från mars 2021.", "mars 2021", "mars 2020"),
      ("1️⃣Var också samcoach från mars 2020 till mars 2024.", "mars 2024", "mars 2023"),
      ("1️⃣Samma person som samcoachen från mars 2019.", "mars 2019", "mars 2020"),
    ])
  func catchesAnotherYear(comment: String, said: String, held: String) {
    let place = comment.dropFirst()
    #expect(
      told(comment, "roll: Samcoach, period: 2020-03/2023-03") == [
        "1️⃣«\(place)» varning: kommentaren säger \(said) om samcoach, men raden har \(held) på rad 11"
          + " [bemanningens-tider-går-isär] = rätta året i kommentaren eller i raden"
      ])
  }

  @Test(
    arguments: [
      "Var också samcoach från mars 2020 till mars 2023.", "Var också samcoach från april 2021.",
      "Var också samcoach på halvtid i mars 2021.", "Kallade till mötena från mars 2021.",
      "Samcoach och samordnare från mars 2021.", "Var också samcoach från 2021.", "Var också samcoach från mars 2017.",
    ])
  func letsOtherCommentsBe(comment: String) {
    #expect(told(comment, "roll: Samcoach, period: 2020-03/2023-03") == [])
  }

  @Test func letsACommentBeThatAnotherRowGives() {
    #expect(
      told("Var också samcoach från mars 2021.", "roll: Samcoach, period: 2020-03/", "roll: Samcoach, period: 2021-03/")
        == [])
  }
}
