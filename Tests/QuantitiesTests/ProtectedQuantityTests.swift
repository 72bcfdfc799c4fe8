import Testing

@testable import Quantities

struct ProtectedQuantityTests {
  @Test func readsAndWritesTheWord() throws {
    for text in ["skyddat", " skyddat "] {
      let quantity = try Quantity.parse(text).get()
      #expect(quantity.isProtected && quantity.formatted() == "skyddat" && quantity.formattedNumber() == "skyddat")
      #expect(quantity.number == nil && quantity.share == nil && quantity.writtenNumber == nil)
    }
  }

  @Test(arguments: ["ca skyddat", "skyddat av 34", "skyddat personer", "3 av skyddat"])
  func readsTheWordOnlyByItself(text: String) {
    #expect((try? Quantity.parse(text).get()) == nil)
  }

  @Test func comparesWithNothing() throws {
    let protected = Quantity(.protected)
    for text in ["14 av 34", "41 %", "3 personer", "skyddat"] {
      let other = try Quantity.parse(text).get()
      #expect(protected.compared(to: other) == nil && other.compared(to: protected) == nil)
    }
    let requirements = try Requirements.parse("minst 60 %").get()
    guard case .undecidable = requirements.evaluate(Evidence(value: protected)) else {
      Issue.record("a protected figure decides a goal")
      return
    }
  }
}
