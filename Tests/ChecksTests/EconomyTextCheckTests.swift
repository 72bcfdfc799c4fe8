import Testing

@testable import Checks

struct EconomyTextCheckTests {
  private static let help = "[summa-i-text-stämmer-inte] = rätta texten eller raden"

  private func told(
    _ text: String, rows: String = "{period: 2021, utfall: 640 000 kr}, {period: 2022, utfall: 780 000 kr}",
    insats: String = ""
  ) -> [String] {
    Checked(insats: insats, text: "\(text)\n\n```ekonomi\nrubrik: R\nrader: [\(rows)]\n```\n").told(
      EconomyTextCheck.self)
  }

  private func message(_ place: String, _ given: String, _ stated: String) -> String {
    "1️⃣«\(place)» fel: ekonomins rader ger \(given)\u{A0}kr, men \(stated)\u{A0}kr står i texten \(Self.help)"
  }

  @Test(
    arguments: [
      ("Sammanlagt betalades 1️⃣1 510 000 kronor ut.", "1\u{A0}420\u{A0}000", "1 510 000", ""),
      ("Under 2021 rekvirerades 1️⃣460 000 kronor.", "640\u{A0}000", "460 000", ""),
      ("Raderna ger 1️⃣1 240 000 kronor.", "1\u{A0}420\u{A0}000", "1 240 000", ""),
      (
        "Det som rekvirerades är 1️⃣80 000 kronor lägre än budgeten.", "180\u{A0}000", "80 000", "budget: 1 600 000 kr"
      ),
    ])
  func catchesASumThatTheRowsDoNotGive(text: String, given: String, stated: String, insats: String) {
    #expect(
      told(text, insats: insats) == [
        message("\(stated) kronor", given, stated.replacing(" ", with: "\u{A0}"))
      ])
  }

  @Test(
    arguments: [
      "Sammanlagt betalades 1 420 000 kronor ut.", "Sammanlagt betalades 1,4 miljoner kronor ut.",
      "Sammanlagt betalades ca 1 500 000 kronor ut.", "Under 2021 rekvirerades 640 000 kronor.",
      "Under 2020 rekvirerades 100 000 kronor.", "I ansökan söktes sammanlagt 2 000 000 kronor.",
      "Förbundet betalade 300 000 kronor till en annan insats.", "Hösten 2021 betalades 300 000 kronor ut.",
      "Av det som betalades ut gick 300 000 kronor till lokaler.",
      "Sammanlagt beviljades 1 600 000 kronor och 1 420 000 kronor betalades ut.",
    ])
  func letsOtherSumsBe(text: String) {
    #expect(told(text) == [])
  }

  @Test func saysNothingWhereARowIsAnEstimate() {
    #expect(
      told("Sammanlagt betalades 9 kronor ut.", rows: "{post: A, utfall: ca 2 kr}, {post: B, utfall: 3 kr}") == [])
  }
}
