import Testing

@testable import Archive

struct SwedishOrderTests {
  @Test(
    arguments: [
      ["Alfa", "Beta", "Zebra", "Åre", "Ängel", "Öst"], ["a", "z", "å", "ä", "ö"], ["Aö", "Åa"], ["Zå", "Åz"],
      ["ab", "Abc", "abd"], ["insats", "Insats 2", "insats 10", "Insatser"], ["2", "10", "A"],
      ["STA 9", "STA 10", "STA 100"], ["1:a", "2:a", "12:e"], ["", "a"], ["a b", "a-c", "ab"], ["e", "é f", "eg"],
      ["cafe a", "Café B", "cafe c"], ["Łukasz", "Lund", "Lyo"], ["xa", "Ÿb", "yc", "za"], ["x", "ü", "z"],
      ["oa", "Ób", "oc"], ["nå", "ñä", "nö"], ["zz", "å", "æ", "äb", "ø", "öb"], ["ö", "λ", "д"],
      ["Œa", "öb"], ["s", "ša", "sb"],
    ])
  func sorts(words: [String]) {
    #expect(words.reversed().sortedInSwedish { $0 } == words)
    #expect(words.sortedInSwedish { $0 } == words)
  }

  @Test(
    arguments: [
      ("å", "a\u{30A}"), ("ä", "a\u{308}"), ("ö", "o\u{308}"), ("Å", "A\u{30A}"), ("Ö", "O\u{308}"), ("ü", "u\u{308}"),
      ("é", "e\u{301}"), ("ô", "o\u{302}"), ("š", "s\u{30C}"), ("ñ", "n\u{303}"), ("ë", "e\u{308}"), ("ů", "u\u{30A}"),
      ("Åre Östra", "A\u{30A}re O\u{308}stra"), ("STA", "sta"), ("é", "e"), ("a b", "a\u{A0}b"), ("a-b", "a b"),
      ("”STA”", "STA"), ("007", "7"), ("æ", "ä"), ("ø", "ö"),
    ])
  func setsTheSameWordsEqual(left: String, right: String) {
    #expect(SwedishOrder(left) == SwedishOrder(right))
    #expect(!(SwedishOrder(left) < SwedishOrder(right)) && !(SwedishOrder(right) < SwedishOrder(left)))
  }

  @Test(arguments: [("a", "å"), ("å", "ä"), ("ä", "ö"), ("o", "ö"), ("y", "z"), ("v", "w"), ("9", "10"), ("ab", "a b")])
  func tellsOtherWordsApart(left: String, right: String) {
    #expect(SwedishOrder(left) != SwedishOrder(right))
  }

  @Test func keepsTheOrderOfEqualWords() {
    let words = [("STA", 1), ("sta", 2), ("Sta", 3), ("a", 4)]
    #expect(words.sortedInSwedish { $0.0 }.map(\.1) == [4, 1, 2, 3])
  }

  @Test func standsLongNumbersAndStrangeMarks() {
    let long = String(repeating: "9", count: 400)
    #expect(SwedishOrder("1") < SwedishOrder(long) && SwedishOrder(long) < SwedishOrder("a"))
    #expect(SwedishOrder("\u{308}\u{30A}") == SwedishOrder(""))
    #expect(SwedishOrder("🙂") == SwedishOrder(""))
    #expect(SwedishOrder("٣") == SwedishOrder("3"))
  }
}
