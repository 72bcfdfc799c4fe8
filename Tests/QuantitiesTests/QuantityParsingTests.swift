import Testing

@testable import Quantities

struct QuantityParsingTests {
  @Test(
    arguments: [
      ("14 av 34", "14 av 34 (41 %)"), ("1 av 16", "1 av 16 (6 %)"), ("27 av 54", "27 av 54 (50 %)"),
      ("39 av 61", "39 av 61 (64 %)"), ("173 av 274", "173 av 274 (63 %)"), ("0 av 2", "0 av 2 (0 %)"),
      ("14 av 34 (41 %)", "14 av 34 (41 %)"), ("14 av 34 (41,2 %)", "14 av 34 (41 %)"),
      ("14 av 34 deltagare", "14 av 34 deltagare (41 %)"), ("68 av 125 poäng", "68 av 125 poäng"),
      ("2 604 av 8 400", "2 604 av 8 400 (31 %)"), ("1 av 1000", "1 av 1 000 (0,1 %)"),
      ("999 av 1000", "999 av 1 000 (99,9 %)"), ("drygt 6 av 10", "drygt 6 av 10 (60 %)"), ("4,3 av 10", "4,3 av 10"),
      ("87 %", "87 %"), ("87%", "87 %"), ("87 procent", "87 %"), ("5 procentenheter", "5 procentenheter"),
      ("−5 procentenheter", "−5 procentenheter"), ("1 procentenhet", "1 procentenhet"),
      ("ca 60 %", "ca 60 %"), ("Ca. 60 %", "ca 60 %"), ("cirka 60%", "ca 60 %"), ("~60 %", "ca 60 %"),
      ("≈ 60 %", "ca 60 %"),
      ("uppskattningsvis ca 60 %", "ca 60 %"), ("uppskattningsvis drygt 60 %", "drygt 60 %"), ("c:a 7", "ca 7"),
      ("drygt 700 st", "drygt 700 st"), ("mer än 50 %", "drygt 50 %"), ("över 50 %", "drygt 50 %"),
      ("knappt 50 %", "knappt 50 %"), ("Nästan 10 år", "knappt 10 år"), ("mindre än 3 dagar", "knappt 3 dagar"),
      ("inte fullt 2 veckor", "knappt 2 veckor"), ("3 386 453 kr", "3 386 453 kr"),
      ("3386453 kronor", "3 386 453 kronor"),
      ("4,8 mnkr", "4,8 mnkr"), ("4,8mnkr", "4,8 mnkr"), ("4,8 miljoner kronor", "4,8 miljoner kronor"),
      ("4,8 miljoner kr", "4,8 miljoner kr"), ("1 miljon kronor", "1 miljon kronor"), ("232 tkr", "232 tkr"),
      ("tkr 5", nil), ("drygt 4,8 miljoner", "drygt 4,8 miljoner"), ("−293 893 kr", "−293 893 kr"),
      ("3,9 månader", "3,9 månader"), ("1 månad", "1 månad"), ("1,0 månader", "1,0 månader"), ("13 mån.", "13 månader"),
      ("6,4 år", "6,4 år"), ("a\u{30A}r 5", nil), ("5 a\u{30A}r", "5 år"), ("2 900 invånare", nil),
      ("20 timmar", "20 timmar"), ("14 dagar", "14 dagar"), ("10 tillfällen", "10 tillfällen"), ("2 steg", "2 steg"),
      ("51", "51"), ("60 individer", "60 individer"), ("40 PERSONER", "40 personer"),
    ] as [(String, String?)])
  func readsAndWritesFigures(text: String, expected: String?) {
    let formatted = (try? Quantity.parse(text).get())?.formatted()
    #expect(formatted?.replacingNoBreakSpaces() == expected)
  }

  @Test(
    arguments: [
      ("", .empty, 0..<0, ""), ("  ", .empty, 2..<2, ""), ("34 %%", .unknownUnit("%%"), 3..<5, "%%"),
      ("ca", .notANumber, 0..<2, "ca"), ("många", .notANumber, 0..<6, "många"), ("5,", .notANumber, 0..<2, "5,"),
      ("alla", .numberInWords(digits: "100 %"), 0..<4, "alla"),
      ("nio av tio", .numberInWords(digits: "9"), 0..<3, "nio"),
      ("en tredjedel", .numberInWords(digits: nil), 0..<12, "en tredjedel"),
      ("ca 60 procnt", .unknownUnit("procnt"), 6..<12, "procnt"), ("3e5", .unknownUnit("e5"), 1..<3, "e5"),
      ("60 % av deltagarna", .trailingText, 5..<18, "av deltagarna"),
      ("10–15 personer", .twoNumbers, 0..<7, "10–15"), ("12 34", .twoNumbers, 0..<5, "12 34"),
      ("1250 000 kr", .twoNumbers, 0..<8, "1250 000"), ("2014-03", .twoNumbers, 0..<7, "2014-03"),
      ("ca 1.250.000 kr", .pointsAsThousands, 3..<12, "1.250.000"), ("1.250 kr", .pointsAsThousands, 0..<5, "1.250"),
      ("35 av 34", .partLargerThanWhole, 0..<8, "35 av 34"), ("0 av 0", .zeroWhole, 0..<6, "0 av 0"),
      ("−1 av 4", .notACount, 0..<9, "−1 av 4"), ("1 av 4,5", .notACount, 5..<8, "4,5"),
      ("1 av −4", .notACount, 5..<9, "−4"),
      ("14 av 34 (45 %)", .percentDoesNotFollow(computed: "41\u{A0}%"), 10..<14, "45 %"),
      ("14 av 34 %", .unknownUnit("%"), 9..<10, "%"), ("14 av 34 (41", .trailingText, 9..<12, "(41"),
      ("9999999999999999", .tooLarge, 0..<16, "9999999999999999"),
      ("999999999999 miljarder kr", .tooLarge, 0..<25, "999999999999 miljarder kr"),
    ] as [(String, QuantityProblem.Kind, Range<Int>, String)])
  func tellsWhatIsWrongAndWhere(text: String, kind: QuantityProblem.Kind, range: Range<Int>, part: String) {
    #expect(Quantity.parse(text) == .failure(QuantityProblem(kind: kind, range: range, text: part)))
  }

  @Test func givesKronorInWholeKronorWhateverTheScale() throws {
    let millions = try Quantity.parse("4,8 mnkr").get()
    #expect(millions.number == DecimalNumber(4_800_000))
    #expect(millions.unit == .kronor)
    #expect(millions.writtenNumber?.isWritten(like: DecimalNumber(mantissa: 48, decimals: 1)) == true)
    let whole = try Quantity.parse("4 800 000 kr").get()
    #expect(millions != whole)
    #expect(millions.compared(to: whole) == .equal)
    #expect(try Quantity.parse("4,8123456789 mnkr").get().formatted() == "4,8123456789\u{A0}mnkr")
  }

  @Test func readsPartsOfLargerTextsWithoutCopying() {
    let line = "värde: 14 av 34, bas: avslutade"
    let value = line.dropFirst(7).prefix(8)
    #expect(Quantity.parse(value) == Quantity.parse("14 av 34"))
  }
}

extension String {
  /// Ordinary spaces for no-break ones, so that expectations can be read.
  func replacingNoBreakSpaces() -> String {
    String(map { $0 == "\u{A0}" ? " " : $0 })
  }
}
