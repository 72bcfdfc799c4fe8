import Testing

struct DecimalCommaTests {
  @Test(arguments: [
    ("{före: 4,3, efter: 6,0, skala: 1–10}", "{före=4,3 | efter=6,0 | skala=1–10}"),
    ("{2011: 17,2012: 29,2013 : 5}", "{2011=17 | 2012=29 | 2013=5}"),
    ("{2011: 1,5,2012: 2,5}", "{2011=1,5 | 2012=2,5}"),
    ("[1,2,3]", "[1 | 2 | 3]"), ("{a: [1,2], b: 3,9}", "{a=[1 | 2] | b=3,9}"),
    ("[{a: 3,9}, {a: 1,2 kr}]", "[{a=3,9} | {a=1,2 kr}]"),
    ("{b: 1 250,5 kr, c: -3,5 %, d: ca 3,9 av 10}", "{b=1 250,5 kr | c=-3,5 % | d=ca 3,9 av 10}"),
    ("{a: 3, 9: x}", "{a=3 | 9=x}"), ("{a: x,5: y}", "{a=x | 5=y}"), ("{a: 3,\n  b: 9,5}", "{a=3 | b=9,5}"),
    ("{a: \"3,9\", b: 4,5}", "{a=3,9⟨\"3,9\"⟩ | b=4,5}"), ("{a: \"x } y\", b: 3,9}", "{a=x } y⟨\"x } y\"⟩ | b=3,9}"),
    ("{a: 'x ] [ y', b: 3,9}", "{a=x ] [ y⟨'x ] [ y'⟩ | b=3,9}"),
    ("{a: \"\\\" }\", b: 3,9}", "{a=\" }⟨\"\\\" }\"⟩ | b=3,9}"),
    ("{a: x's, b: 3,9}", "{a=x's | b=3,9}"), ("{a: 3,9}  # {1,2}", "{a=3,9}"),
    ("{a: 3,9 & 4,5 *x*}", "{a=3,9 & 4,5 *x*}"),
    ("3,9", "3,9"), ("{3,5: x}", "{3=∅⟨⟩ | 5=x}"),
  ])
  func areKeptInsideBraces(text: String, tree: String) {
    let reading = Reading("a: \(text)\n")
    #expect(reading.told == [])
    #expect(reading.tree == "{a=\(tree)}")
  }

  /// Signs are carried past the parser as characters that the text does not use; four kinds of sign need four.
  @Test(arguments: 0...4)
  func areKeptInATextThatUsesNearlyEveryCharacter(dropped: Int) {
    let characters = (UInt8(ascii: "(")...UInt8(ascii: "z")).filter { !#",-*:?[\]"#.utf8.contains($0) }
    var used = String(decoding: characters + "$~".utf8, as: UTF8.self)
    for character in ["7", "8", "0", "`", "T", "q", "/", "u"].dropFirst(dropped).prefix(4) {
      used = used.replacing(character, with: "")
    }
    let tree = Reading("{b: '\(used)', c: 3,9, d: e & f *g !h}").tree
    #expect(tree == "{b=\(used)⟨'\(used)'⟩ | c=3,9 | d=e & f *g !h}")
  }
}
