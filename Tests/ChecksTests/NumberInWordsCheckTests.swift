import Testing

@testable import Checks

struct NumberInWordsCheckTests {
  private func told(goal: String, _ requirement: String) -> [String] {
    Checked(insats: "mål: [{id: m, text: \"\(goal)\", krav: \(requirement)}]").told(NumberInWordsCheck.self)
      .filter { $0.contains("siffra-mot-ord") }
  }

  @Test(
    arguments: [
      ("Gruppen ska lägga fram tre förslag.", "1️⃣minst 4 st", "målets text säger 3 med ord, men kravet är 4\u{A0}st"),
      ("Alla deltagare ska ha en plan.", "1️⃣90 %", "alla är 100 %, men kravet är 90\u{A0}%"),
      (
        "Könsfördelningen ska vara minst 60/40.", "1️⃣minst 45 % av vardera könet",
        "målets text säger 60/40, men kravet är 45 % av vardera könet"
      ),
      (
        "Könsfördelningen ska vara minst 61/40.", "1️⃣minst 40 % av vardera könet",
        "målets text säger 61/40, men kravet är 40 % av vardera könet"
      ),
    ])
  func catchesARequirementThatTheWordsContradict(goal: String, requirement: String, message: String) {
    let told = told(goal: goal, requirement)
    #expect(told.count == 1 && told[0].contains("varning: \(message) [siffra-mot-ord]"), "\(told)")
  }

  @Test(
    arguments: [
      ("Gruppen ska lägga fram tre förslag.", "minst 3 st"), ("Tre av fem kommuner ska vara med.", "minst 60 %"),
      ("Minst tre av fyra team ska ha en plan.", "minst 2 st"), ("Alla deltagare ska ha en plan.", "100 %"),
      ("Alla som vill ska få stöd, minst 60 personer.", "minst 60 personer"),
      ("Två år efter starten ska 40 personer ha fått stöd.", "minst 40 personer"),
      ("Könsfördelningen ska vara minst 60/40.", "minst 40 % av vardera könet"),
      ("Könsfördelningen ska vara jämn.", "minst 40 % av vardera könet"),
    ])
  func letsOtherGoalsBe(goal: String, requirement: String) {
    #expect(told(goal: goal, requirement) == [])
  }

  private func told(extent: String, _ comment: String) -> [String] {
    Checked(
      text: "```bemanning\nrubrik: R\nrader:\n  - {roll: Coach, omfattning: \(extent), kommentar: \(comment)}\n```\n"
    ).told(NumberInWordsCheck.self).filter { $0.contains("siffra-mot-ord") }
  }

  @Test(
    arguments: [
      ("1️⃣100 %", "Halvtid.", "50"), ("1️⃣60 %", "Halvtid.", "50"),
      ("1️⃣110 %", "En heltid som två delade på.", "100"), ("1️⃣201 %", "Två konsulenter på heltid.", "200"),
    ])
  func catchesAnExtentThatTheCommentContradicts(extent: String, comment: String, said: String) {
    let told = told(extent: extent, comment)
    #expect(told.count == 1 && told[0].contains("kommentaren säger \(said) %"), "\(told)")
  }

  @Test(
    arguments: [
      ("50 %", "Halvtid."), ("100 %", "En heltid som två delade på."), ("200 %", "Två konsulenter på heltid."),
      ("75 %", "Halvtid från 2021."), ("75 %", "Halvtid och sedan heltid."), ("25 %", "Läkaren hade annars heltid."),
      ("40 %", "Från start."),
    ])
  func letsOtherExtentsBe(extent: String, comment: String) {
    #expect(told(extent: extent, comment) == [])
  }
}
