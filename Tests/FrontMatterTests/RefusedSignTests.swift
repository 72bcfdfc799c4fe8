import Testing

struct RefusedSignTests {
  private static let anchor = "YAML-ankare (&) och alias (*) används inte [yaml-ankare]"
  private static let tag = "YAML-taggar (!) används inte [yaml-ankare]"
  private static let key = "YAML-nycklar med ? används inte [yaml-ankare]"

  private static func advice(_ sign: String) -> String {
    " = sätt texten inom citattecken om den ska börja med \(sign); skriv annars ut värdet"
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x\n", ["1:4 ⟨&x⟩", "2:4 ⟨*x⟩"]), ("å: [&å 1, *å]\n", ["1:5 ⟨&å⟩", "1:11 ⟨*å⟩"]),
    ("{b: *x}", ["1:5 ⟨*x⟩"]),
    ("&x a: 1\n", ["1:1 ⟨&x⟩"]), ("*x : 1\n", ["1:1 ⟨*x⟩"]), ("<<: *x\n", ["1:5 ⟨*x⟩"]), ("- - *x\n", ["1:5 ⟨*x⟩"]),
    ("a: *viktigt* att\n", ["1:4 ⟨*viktigt*⟩"]), ("a: * punkt\n", ["1:4 ⟨*⟩"]), ("a: & co\n", ["1:4 ⟨&⟩"]),
    ("a:\n  *x\n", ["2:3 ⟨*x⟩"]),
    ("a: &x\n  b: 1\n", ["1:4 ⟨&x⟩"]), ("a: &x # not\n  b: 1\n", ["1:4 ⟨&x⟩"]), ("a: &x\n- 1\n", ["1:4 ⟨&x⟩"]),
    ("a: &x {b: 1}\n", ["1:4 ⟨&x⟩"]),
    ("a: &x [1, 2]\n", ["1:4 ⟨&x⟩"]), ("- &x\n  - 1\n", ["1:3 ⟨&x⟩"]), ("a: *x: b\n", ["1:4 ⟨*x:⟩"]),
    ("[\u{85}&x 1,\u{2028}*x]", ["1:3 ⟨&x⟩", "1:9 ⟨*x⟩"]), ("\u{FEFF}&x [1]", ["1:1 ⟨&x⟩"]),
    ("a: \t*x\r\nb: &y 1\r\n", ["1:5 ⟨*x⟩", "2:4 ⟨&y⟩"]),
  ])
  func refusesAnchorsAndAliasesWhereTheyStand(text: String, expected: [String]) {
    #expect(Reading(text).told == expected.map { "\($0) \(Self.anchor)\(Self.advice($0.contains("&") ? "&" : "*"))" })
    #expect(Reading(text).node == nil)
  }

  @Test(arguments: [
    ("a: !!str 1\n", "1:4 ⟨!!str⟩"), ("a: !x\n  b: 1\n", "1:4 ⟨!x⟩"), ("[!!map {b: 1}]", "1:2 ⟨!!map⟩"),
    ("!!map\na: 1\n", "1:1 ⟨!!map⟩"),
    ("a: ! b\n", "1:4 ⟨!⟩"), ("a: !<tag:x> b\n", "1:4 ⟨!<tag:x>⟩"),
  ])
  func refusesTags(text: String, expected: String) {
    #expect(Reading(text).told == ["\(expected) \(Self.tag)\(Self.advice("!"))"])
  }

  @Test(arguments: [
    ("? a\n", "1:1 ⟨?⟩"), ("? [a, b]\n: 1\n", "1:1 ⟨?⟩"), ("a: ? b\n", "1:4 ⟨?⟩"), ("{? [a] : 1}", "1:2 ⟨?⟩"),
    ("a: ??\n", "1:4 ⟨??⟩"),
  ])
  func refusesMarkedKeys(text: String, expected: String) {
    #expect(Reading(text).told == ["\(expected) \(Self.key)\(Self.advice("?"))"])
  }

  @Test(arguments: ["{a: 1}: 2\n", "[a]: 2\n", "x:\n  [a]: 2\n", "{[x]: 1}"])
  func refusesListsAndGroupsAsKeys(text: String) {
    let told = Reading(text).told
    #expect(told.count == 1)
    #expect(
      told.first?.hasSuffix(
        " en nyckel är en enda text, inte en lista eller grupp [yaml-fel]"
          + " = sätt texten inom citattecken om den ska börja med [ eller {") == true)
  }

  @Test(arguments: [
    ("a: A & B, R&D och Hej!\n", "{a=A & B, R&D och Hej!}"),
    ("a: ett *viktigt* ord & !x\n", "{a=ett *viktigt* ord & !x}"),
    ("a: \"*x &y !z ?\"\n", "{a=*x &y !z ?⟨\"*x &y !z ?\"⟩}"), ("a: '*x'\n", "{a=*x⟨'*x'⟩}"),
    ("a: |\n  *x &y\n  ? z\n  !w\n", "{a=*x &y\n? z\n!w\n⟨|⟩}"),
    ("a: (*x) [\n", "{a=(*x) [}"), ("a: Varför? Därför!\n", "{a=Varför? Därför!}"),
    ("a: ?x\nb: x ? y\n", "{a=?x | b=x ? y}"),
    ("a: 5*3&2\n# &x *y !z\nb: x\n", "{a=5*3&2 | b=x}"), ("[\"&\", \"*\"]", "[&⟨\"&\"⟩ | *⟨\"*\"⟩]"),
    ("R&D: *\n", "oläst"), ("R&D: -*-\n", "{R&D=-*-}"),
    ("{b:*x}", "{b:*x=∅⟨⟩}"), ("a: è*x Å&y ¿!z\n", "{a=è*x Å&y ¿!z}"),
  ])
  func keepsTheSignsInsideTexts(text: String, tree: String) {
    #expect(Reading(text).tree == tree)
  }
}
