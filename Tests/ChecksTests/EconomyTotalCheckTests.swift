import Testing

@testable import Checks

struct EconomyTotalCheckTests {
  private static let help =
    "[summa-stämmer-inte] = rätta raden eller summan; en rad som ingår i en annan får del-av: …"

  private func told(_ rows: String, _ total: String) -> [String] {
    Checked(text: "```ekonomi\nrubrik: R\nrader: [\(rows)]\ntotalt: {\(total)}\n```\n").told(EconomyTotalCheck.self)
  }

  @Test(
    arguments: [
      (
        "{post: A, utfall: 140 kr}, {post: B, utfall: 60 kr}", "utfall: 1️⃣210 kr",
        "1️⃣«210 kr» fel: raderna blir 200\u{A0}kr, men totalt anges 210\u{A0}kr"
      ),
      (
        "{post: A, budget: 3 mnkr}, {post: B, budget: 40 tkr}", "budget: 1️⃣\"3,4 mnkr\"",
        "1️⃣«\"3,4 mnkr\"» fel: raderna blir 3\u{A0}040\u{A0}000\u{A0}kr, men totalt anges 3,4\u{A0}mnkr"
      ),
      (
        "{post: A, utfall: 100}, {post: B, utfall: −40}", "utfall: 1️⃣140",
        "1️⃣«140» fel: raderna blir 60\u{A0}kr, men totalt anges 140"
      ),
      (
        "{post: A, utfall: 100 kr}, {post: B, utfall: 30 kr, del-av: A}", "utfall: 1️⃣130 kr",
        "1️⃣«130 kr» fel: raderna blir 100\u{A0}kr, men totalt anges 130\u{A0}kr"
      ),
      (
        "{post: A, utfall: 100 kr}, {post: B, utfall: ca 30 kr, del-av: A}", "utfall: 1️⃣130 kr",
        "1️⃣«130 kr» fel: raderna blir 100\u{A0}kr, men totalt anges 130\u{A0}kr"
      ),
      (
        "{post: A, utfall: \"100,50 kr\"}, {post: B}", "utfall: 1️⃣101 kr",
        "1️⃣«101 kr» fel: raderna blir 100,50\u{A0}kr, men totalt anges 101\u{A0}kr"
      ),
    ])
  func catchesATotalThatIsNotTheSum(rows: String, total: String, message: String) {
    #expect(told(rows, total) == ["\(message) \(Self.help)"])
  }

  @Test func catchesBothTotals() {
    let told = told("{post: A, budget: 1 kr, utfall: 2 kr}", "utfall: 1️⃣3 kr, budget: 2️⃣4 kr")
    #expect(
      told == [
        "1️⃣«3 kr» fel: raderna blir 2\u{A0}kr, men totalt anges 3\u{A0}kr \(Self.help)",
        "2️⃣«4 kr» fel: raderna blir 1\u{A0}kr, men totalt anges 4\u{A0}kr \(Self.help)",
      ])
  }

  @Test(
    arguments: [
      ("{post: A, utfall: 140 kr}, {post: B, utfall: 60 kr}", "utfall: 200 kr"),
      ("{post: A, utfall: 140 kr}, {post: B, utfall: 60 kr}", "utfall: ca 210 kr"),
      ("{post: A, utfall: 140 kr}, {post: B, utfall: ca 60 kr}", "utfall: 210 kr"),
      ("{post: A, utfall: drygt 140 kr}", "utfall: 150 kr"),
      ("{post: A, budget: 3 mnkr}, {post: B, budget: 40 tkr}", "budget: \"3,04 mnkr\""),
      ("{post: A, utfall: 100 kr}, {post: B, utfall: 30 kr, del-av: A}", "utfall: 100 kr"),
      ("{post: A, utfall: 100 kr}, {post: B, utfall: ca 30 kr, del-av: A}", "utfall: 100 kr"),
      ("{post: A, kommentar: K}", "utfall: 100 kr"), ("{post: A, budget: 5 kr}", "utfall: 100 kr"),
      ("{post: A, utfall: 50 %}", "utfall: 100 kr"), ("{post: A, utfall: 3 av 4}", "utfall: 100 kr"),
      ("{post: A, utfall: \"100,50 kr\"}", "utfall: \"100,5 kr\""),
    ])
  func letsOtherTotalsStand(rows: String, total: String) {
    #expect(told(rows, total) == [])
  }

  @Test(
    arguments: [
      "forbund/g.md", "insatser/a/klientresor/p.md", "insatser/b/insats.md", "rapportserier/n/1.md", "sidor/x.md",
    ])
  func looksIntoEveryText(path: String) {
    let block = "```ekonomi\nrubrik: R\nrader: [{post: A, utfall: 1 kr}]\ntotalt: {utfall: 1️⃣2 kr}\n```\n"
    let keys = "titel: T\nnamn: N\nkonstruerad: nej\nförbund: f"
    let told = Checked(["forbund/f.md": "---\nnamn: F\n---\n", path: "---\n\(keys)\n---\n\(block)"])
      .told(EconomyTotalCheck.self)
    #expect(told.contains("1️⃣«2 kr» fel: raderna blir 1\u{A0}kr, men totalt anges 2\u{A0}kr \(Self.help)"))
  }

  private func comment(_ rows: String) -> [String] {
    Checked(text: "```ekonomi\nrubrik: R\nrader: [\(rows)]\n```\n").told(EconomyTotalCheck.self)
  }

  @Test(
    arguments: [
      (
        "{post: A, utfall: 1️⃣101 500 kr, kommentar: 246 000 kr minus 143 500 kr.}, {post: B}",
        "1️⃣«101 500 kr» fel: 246\u{A0}000 minus 143\u{A0}500 är 102\u{A0}500\u{A0}kr, men raden anger 101\u{A0}500\u{A0}kr [summa-stämmer-inte] = rätta raden eller talen i kommentar"
      ),
      (
        "{post: A, budget: 1️⃣5 kr, kommentar: 8 kr minus 2 kr}, {post: B}",
        "1️⃣«5 kr» fel: 8 minus 2 är 6\u{A0}kr, men raden anger 5\u{A0}kr [summa-stämmer-inte] = rätta raden eller talen i kommentar"
      ),
      (
        "{post: A, utfall: 1️⃣50 kr, kommentar: De två delarna ger 52 kr.}, {post: B, utfall: 30 kr, del-av: A}, {post: C, utfall: 20 kr, del-av: A}",
        "1️⃣«50 kr» fel: delarna av A blir 50\u{A0}kr, men kommentaren anger 52\u{A0}kr [summa-stämmer-inte] = rätta kommentaren eller en av delarna"
      ),
    ])
  func catchesACommentThatGivesAnotherAmount(rows: String, message: String) {
    #expect(comment(rows) == [message])
  }

  @Test(
    arguments: [
      "{post: A, utfall: 101 500 kr, kommentar: 245 000 kr minus 143 500 kr.}, {post: B}",
      "{post: A, utfall: 101 500 kr, kommentar: 245 000 kr beviljades minus 50 000 kr.}, {post: B}",
      "{post: A, utfall: ca 100 000 kr, kommentar: 245 000 kr minus 143 500 kr.}, {post: B}",
      "{post: A, utfall: 50 kr, kommentar: Som källan anger. De två delarna ger 51 kr.}, {post: B, utfall: 31 kr, del-av: A}, {post: C, utfall: 20 kr, del-av: A}",
      "{post: A, utfall: 50 kr, kommentar: En av delarna var 20 kr 2020 och 10 kr 2021.}, {post: B, utfall: 30 kr, del-av: A}, {post: C, utfall: 20 kr, del-av: A}",
    ])
  func letsOtherCommentsBe(rows: String) {
    #expect(comment(rows) == [])
  }
}
