import Testing

@testable import Checks

struct CountsInWordsTests {
  private func told(_ report: String) -> [String] {
    Checked(insats: "mål: [{id: m, text: De ska få en kod., krav: öka}]", report: report)
      .told(NumberInWordsCheck.self).filter { $0.contains("siffra-mot-ord") }
  }

  @Test(
    arguments: [
      (
        "{grupp: deltagare, svar: 1️⃣14, slag: S, kommentar: Artikeln citerar tretton deltagare.}",
        "säger 13 med ord, men 14"
      ),
      ("{grupp: chefer, svar: 1️⃣4, slag: S, kommentar: Fem chefer intervjuades.}", "säger 5 med ord, men 4"),
      (
        "{grupp: chefer i styrgruppen, svar: 1️⃣6, slag: S, kommentar: De fem chefer som valdes.}",
        "säger 5 med ord, men 6"
      ),
    ])
  func catchesAnUnderlagThatItsCommentContradicts(underlag: String, message: String) {
    let told = told("underlag: [\(underlag)]")
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣") && told[0].contains(message), "\(told)")
  }

  @Test(
    arguments: [
      "{grupp: deltagare, svar: 13, slag: S, kommentar: Artikeln citerar tretton deltagare.}",
      "{grupp: deltagare, svar: 12, slag: S, kommentar: Tretton deltagare tillfrågades.}",
      "{grupp: deltagare, svar: 12, av: 13, slag: S, kommentar: Tretton deltagare var med.}",
      "{grupp: deltagare, svar: 12, slag: S, kommentar: Två deltagare var nya.}",
      "{grupp: deltagare, svar: 12, slag: S, kommentar: Tio deltagare på plats och elva deltagare per telefon.}",
    ])
  func letsOtherCommentsBe(underlag: String) {
    #expect(told("underlag: [\(underlag)]") == [])
  }

  @Test(
    arguments: [
      ("värde: 1️⃣12 av 13, motivering: Alla som intervjuades hade en plan.", "säger alla, men värdet är 12 av 13"),
      ("värde: 1️⃣1 av 2, motivering: Ingen har fått en kod.", "säger ingen, men värdet är 1 av 2"),
      ("värde: 1️⃣0 av 3, bas: deltagare, motivering: Bara två deltagare kom.", "säger 2 med ord, men 3"),
    ])
  func catchesAnOutcomeThatItsMotiveContradicts(outcome: String, message: String) {
    let told = told("utfall: {m: {\(outcome)}}")
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣") && told[0].contains(message), "\(told)")
  }

  @Test(
    arguments: [
      "värde: 12 av 12, motivering: Alla som intervjuades hade en plan.",
      "värde: 12 av 13, motivering: Alla utom en hade en plan.",
      "värde: 14 av 34, motivering: Alla fick ett erbjudande.", "värde: 0 av 2, motivering: Ingen har fått en kod.",
      "värde: 2 av 3, bas: deltagare, motivering: Bara två deltagare fick en kod.",
    ])
  func letsOtherMotivesBe(outcome: String) {
    #expect(told("utfall: {m: {\(outcome)}}") == [])
  }
}
