import Testing

@testable import Checks

struct ProxyCheckTests {
  private static let indicators = """
    arbete: {namn: Arbete, definition: D, enhet: procent, besläktade: {sokande: Räknar sökande.}}
    sokande: {namn: Arbete eller sökande, definition: D, enhet: procent}
    nojda: {namn: Nöjda, definition: D, enhet: procent}
    """

  private func told(_ report: String) -> [String] {
    Checked(
      insats: "mål: [{id: m, text: T, krav: minst 50 %, indikator: arbete}]", report: report,
      ["indikatorer.yml": Self.indicators]
    ).told(ProxyCheck.self)
  }

  private static let advice =
    " [annat-mått-än-målets] = skriv i annan-fråga vad som mättes, eller ge målets eget utfall"

  @Test func catchesTheFigureOfAnotherIndicator() {
    #expect(
      told("utfall: {m: {värde: 1️⃣31 av 54}}\nmått: [{indikator: sokande, värde: 31 av 54}]") == [
        "1️⃣«31 av 54» fel: 31 av 54 är ”Arbete eller sökande”, inte målets ”Arbete”\(Self.advice)"
      ])
  }

  @Test(arguments: ["kommentar: Närmaste mått som finns.", "motivering: Ett annat mått än målets användes."])
  func catchesAFigureThatTheWriterCallsAnother(words: String) {
    #expect(
      told("utfall: {m: {värde: 1️⃣87 %, \(words)}}") == [
        "1️⃣«87 %» fel: utfallet kallas ett annat mått än målets, men saknar annan-fråga\(Self.advice)"
      ])
  }

  @Test(
    arguments: [
      "utfall: {m: {värde: 31 av 54, annan-fråga: Räknar sökande.}}\nmått: [{indikator: sokande, värde: 31 av 54}]",
      "utfall: {m: {värde: 27 av 54}}\nmått: [{indikator: sokande, värde: 31 av 54}]",
      // The same counts for the goal's own indicator, too.
      "utfall: {m: {värde: 5 av 9}}\nmått: [{indikator: sokande, värde: 5 av 9}, {indikator: arbete, värde: 5 av 9}]",
      // Indicators that are not related may agree by chance.
      "utfall: {m: {värde: 31 av 54}}\nmått: [{indikator: nojda, värde: 31 av 54}]",
      "utfall: {m: {värde: 57 %}}\nmått: [{indikator: sokande, värde: 57 %}]",
      "utfall: {m: {värde: 57 %, kommentar: En annan fråga är om arbetet varar.}}",
    ])
  func letsTheGoalsOwnFiguresBe(report: String) {
    #expect(told(report) == [])
  }
}
