import Testing

/// Each cap: what lies just under it is read, and one more is refused, with a place and a way out.
struct BoundsTests {
  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  private static func table(columns: Int, rows: Int, prefix: String = "") -> String {
    prefix + times(columns, "|a") + "\n" + prefix + times(columns, "|-") + "\n" + times(rows, prefix + "b\n")
  }

  struct Cap: CustomTestStringConvertible {
    var testDescription: String
    var fits: String
    var passes: String
    var told: String
  }

  private static let shorten = "[dela upp stycket med tomma rader]"
  private static let split = "[dela upp den på flera rapporter]"
  private static let deep = "för-stor-text: listor och citat får ligga i högst 32 nivåer [gör listan flackare]"
  private static let wide = "för-stor-text: en tabell får ha högst 64 kolumner [dela upp tabellen]"

  static let caps = [
    Cap(
      testDescription: "length of a text", fits: times(400, times(1_249, "x ") + "\n\n"),
      passes: "å" + times(1_000_000, "x"), told: "0 å för-stor-text: en text får vara högst 1 MB \(split)"),
    Cap(
      testDescription: "lines of a text", fits: times(50_000, "\n"), passes: times(50_000, "\r") + "1️⃣å",
      told: "1️⃣å för-stor-text: en text får ha högst 50 000 rader \(split)"),
    Cap(
      testDescription: "length of a line", fits: "a\n" + times(10_000, "å"),
      passes: "a\n\n1️⃣" + times(10_000, "å") + "b",
      told: "1️⃣" + times(40, "å") + " för-stor-text: en rad får ha högst 20 000 tecken \(shorten)"),
    Cap(
      testDescription: "lines of a block", fits: times(2_000, "a\n") + " \t\n" + times(2_000, "a\n"),
      passes: times(2_000, "a\n") + "1️⃣b\n",
      told: "1️⃣b för-stor-text: ett stycke får ha högst 2 000 rader [dela upp det med tomma rader]"),
    Cap(
      testDescription: "a control character is no empty line", fits: times(1_999, "a\n") + "\u{C}\n",
      passes: times(1_999, "a\n") + "\u{C}\n1️⃣b\n",
      told: "1️⃣b för-stor-text: ett stycke får ha högst 2 000 rader [dela upp det med tomma rader]"),
    Cap(
      testDescription: "lists on a line", fits: times(32, "- ") + "a", passes: "1️⃣" + times(33, "+ ") + "a",
      told: "1️⃣" + times(33, "+ ") + "a \(deep)"),
    Cap(
      testDescription: "lists by indentation", fits: times(62, " ") + "- a", passes: "a\n1️⃣" + times(63, " ") + "1. a",
      told: "1️⃣" + times(63, " ") + "1. a \(deep)"),
    Cap(
      testDescription: "quotations", fits: times(32, ">") + "a", passes: "1️⃣" + times(33, ">") + "å",
      told: "1️⃣" + times(33, ">") + "å \(deep)"),
    Cap(
      testDescription: "notes in notes", fits: times(32, "[^a]:") + " b [^a]",
      passes: "1️⃣" + times(33, "[^a]:") + " b [^a]", told: "1️⃣" + times(16, "[^a]:") + " \(deep)"),
    Cap(
      testDescription: "levels of all lines", fits: times(3_125, times(32, ">") + "\n\n"),
      passes: times(3_125, times(32, ">") + "\n\n") + "1️⃣> å",
      told: "1️⃣> å för-stor-text: en text får ha högst 100 000 list- och citattecken \(split)"),
    Cap(
      testDescription: "columns", fits: table(columns: 64, rows: 1), passes: "|a\n1️⃣" + times(65, "|-") + "|",
      told: "1️⃣" + times(40, "|-") + " \(wide)"),
    Cap(
      testDescription: "columns in a quotation", fits: table(columns: 64, rows: 1, prefix: "> "),
      passes: "> |a\n1️⃣> " + times(65, "|-"), told: "1️⃣> " + times(39, "|-") + " \(wide)"),
    Cap(
      testDescription: "bars on a line", fits: times(100, "|"), passes: "1️⃣" + times(101, "|"),
      told: "1️⃣" + times(80, "|") + " för-stor-text: en rad får ha högst 100 tecken ”|” [dela upp tabellen]"),
    Cap(
      testDescription: "cells of all tables", fits: times(10, table(columns: 50, rows: 100) + "\n"),
      passes: times(10, table(columns: 50, rows: 100) + "\n") + "a|b\n-|-\n1️⃣c",
      told: "1️⃣c för-stor-text: tabellerna i en text får ha högst 50 000 celler tillsammans "
        + "[dela upp texten på flera rapporter]"),
    Cap(
      testDescription: "definitions", fits: "[a]: /" + times(1_990, "b") + "\n\nx" + times(990, "[a] "),
      passes: "1️⃣[a]: /" + times(9_000, "b") + "\n\n" + times(12, times(990, "[a] ") + "\n\n"),
      told: "1️⃣[a]: /" + times(74, "b") + " för-stor-text: länkarna i en text får ha högst 2 MB adresser tillsammans "
        + "[gör länkdefinitionerna kortare, eller skriv länkarna direkt i texten]"),
    Cap(
      testDescription: "addresses", fits: "[a]: /" + times(1_990, "b") + "\n\nx" + times(990, "[a] "),
      passes: "[a]: /" + times(1_990, "b") + "\n\n" + times(990, "[a] ") + "\n\n1️⃣å " + times(20, "[a] "),
      told: "1️⃣å " + times(20, "[a] ") + " för-stor-text: länkarna i en text får ha högst 2 MB adresser tillsammans "
        + "[gör länkdefinitionerna kortare, eller skriv länkarna direkt i texten]"),
  ]

  @Test("refuses a text that passes a cap, and reads one that does not", arguments: caps)
  func refuses(_ cap: Cap) {
    #expect(Reading(cap.fits).told.filter { $0.contains("för-stor-text") } == [])
    let reading = Reading(cap.passes)
    #expect(reading.told == [cap.told])
    #expect(reading.tree == nil)
  }

  @Test(
    "refuses too many of one sign in a block and in a text",
    arguments: [
      ("[", 1_000, "1 000", 20_000), ("]", 1_000, "1 000", 20_000), ("<", 500, "500", 20_000),
      ("`", 1_000, "1 000", nil), ("*", 3_000, "3 000", nil), ("_", 3_000, "3 000", nil), ("~", 1_000, "1 000", nil),
      ("!", 1_000, "1 000", nil),
    ] as [(String, Int, String, Int?)])
  func refusesSigns(sign: String, perBlock: Int, written: String, perText: Int?) {
    let full = "å" + Self.times(perBlock, sign) + "\n"
    #expect(Reading(full + "\n" + full).told == [])
    #expect(
      Reading(full + "1️⃣\(sign)").told == [
        "1️⃣\(sign) för-stor-text: ett stycke får ha högst \(written) tecken ”\(sign)” \(Self.shorten)"
      ])
    guard let perText else { return }
    #expect(
      Reading(Self.times(perText / perBlock, full + "\n") + "1️⃣\(sign)").told == [
        "1️⃣\(sign) för-stor-text: en text får ha högst 20 000 tecken ”\(sign)” \(Self.split)"
      ])
  }

  @Test(
    "does not take honest text for something costly",
    arguments: [
      // A paragraph that begins with a link, a footnote, a list of definitions, a line of dots, a bar chart in code.
      "[Rapporten](a.md) " + times(500, "är lång. "), "a[^1]\n\n[^1]: " + times(900, "Lång not. "),
      (0..<150).map { "[a\($0)]: https://exempel.se/\(times(80, "x"))\n" }.joined() + "\n"
        + (0..<150).map { "[a\($0)] och [b][a\($0)]\n" }.joined(),
      (0..<300).map { "a[^\($0)]\n" }.joined() + "\n" + (0..<300).map { "[^\($0)]: \(times(20, "Not. "))\n" }.joined(),
      ". . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 5",
      "```\n" + times(80, "|") + " 80\n```\n", times(100, "1 2 3 4 5 6 7 8 9 "), "    " + times(70, " ") + "x - y",
    ])
  func acceptsHonest(text: String) {
    #expect(Reading(text).told == [])
  }
}
