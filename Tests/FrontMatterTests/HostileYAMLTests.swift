import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// Texts made to be slow: each is read, well or not, within two seconds. They are smaller than they may be, because a debug
/// build is many times slower than the product; what was ever quadratic takes longer at this size.
@Suite(.serialized) struct HostileYAMLTests {
  /// A piece repeated to 25 kB, with something before and after.
  struct Shape: CustomTestStringConvertible, Sendable {
    let text: String
    let testDescription: String

    init(_ piece: String, _ prefix: String = "", _ suffix: String = "") {
      text = prefix + String(repeating: piece, count: 25_000 / piece.utf8.count) + suffix
      testDescription = "\(prefix)\(piece)…\(suffix)".debugDescription
    }
  }

  @Test(arguments: [
    Shape("a,", "[", "]"), Shape("\"å\",", "a: [", "]"), Shape("a,\n", "[", "]"), Shape("k: 1,", "{", "}"),
    Shape("- a\n"), Shape("a: 1\n"), Shape("[]"), Shape("["), Shape("{a: "), Shape("\"", "["), Shape("\\", "[\""),
    Shape("&a,", "[", "]"), Shape("*"), Shape("& ", "a: "), Shape("!x ", "- "), Shape("? "), Shape("? [a, b]\n: 1\n"),
    Shape("\\\"", "a: \"", "\""), Shape("''", "a: '", "'"), Shape("  x\n", "a: |\n"), Shape("  x\n", "a: x\n"),
    Shape("  x\n", "a: x\n", "  b: c"), Shape("#\n"), Shape(" "), Shape("\n"), Shape("\r"), Shape("a\r"), Shape("\t"),
    Shape("\u{85}"), Shape("\u{85}b,", "[", "]"), Shape("1,", "a: {", "}"), Shape("1,1", "a: {b: ", "}"),
    Shape("1", "a: {b: 1,", "}"), Shape("a: "), Shape(": "), Shape("- "), Shape("-"), Shape("å"), Shape("å ", "a: "),
    Shape("<<: {a: 1}\n"), Shape("a :", "a: \"", "\"\nb: 1\nb: 2"), Shape("a: ", "a: '", "'\n'a': 2"),
    Shape(" #", "a: x"),
    Shape("a\u{301}\u{327}", "- "), Shape("a,", String(repeating: "? ", count: 60) + "[", "]"), Shape("a", "", "\u{1}"),
    Shape(String(repeating: "[", count: 60) + String(repeating: "]", count: 60) + ",", "[", "]"),
  ])
  func readsHostileShapesInTime(shape: Shape) {
    let file = SourceFile(path: "x", text: shape.text)
    let problems = ProblemList()
    let time = ContinuousClock().measure {
      _ = YAMLReader.read(file, range: 0..<file.bytes.count, problems: problems)
    }
    #expect(time < .seconds(2))
  }

  @Test(arguments: [
    "a: &a [x]\nb: &b {*a : *a}\n? *b\n: 1", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: {<<: *c}",
    "[\u{85}&a [x],\u{85}&b [\u{85}*a,\u{85}*a],\u{85}*b]", "[?&a [x] : 1,?*a : 2]", "{?&a [x] : 1,?*a : 2}",
    "- &a [x]\r- &b [*a, *a]\r- *b",
    "\u{2028}&a [x]", "[\u{2029}&a x,\u{2029}*a]", "a: ![&a x,*a]", "-\t&a x\n-\t*a", "a: [\"x\"&a,*a]", "a: [x,&a{}]",
    "{x: 1}&a", "'x'*a",
  ])
  func neverLetsAnAliasThrough(text: String) {
    let reading = Reading(text)
    #expect(reading.node == nil, "\(reading.tree)")
    #expect(!reading.told.isEmpty)
  }

  @Test func survivesAnyPiecesOfYAML() {
    let pieces = [
      "a", "å", "1", "3,9", " ", "  ", "\n", "\n  ", "\r\n", "\t", ":", ": ", "- ", "-", "? ", "?", "[", "]", "{", "}",
      ",", ", ", "\"", "'", "\\", "|\n",
      ">-", "&a", "*a", "!", "!!str ", "<<: ", "#", " # ", "~", "null", "---\n", "...", "%YAML 1.1\n", "@", "`",
      "\u{85}", "\u{2028}", "\u{FEFF}",
      "a\u{301}", "\u{A0}", "👩‍👧", "a: ", "b: x\n",
    ]
    var random = Noise(state: 7)
    for _ in 0..<1_000 {
      let text = (0..<Int(random.next() % 14)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let reading = Reading(text)
      #expect((reading.node == nil) == !reading.told.isEmpty, "\(text)")
      for problem in reading.problems.diagnostics {
        #expect(
          problem.span.start <= text.utf8.count && problem.span.range.upperBound <= text.utf8.count + 1, "\(text)")
      }
      if let node = reading.node { #expect(count(node, in: reading) <= 3 * text.utf8.count + 1, "\(text)") }
    }
  }

  /// How many nodes a tree has; every span must lie in the file.
  private func count(_ node: YAMLNode, in reading: Reading) -> Int {
    #expect(node.span.range.upperBound <= reading.file.bytes.count)
    switch node.content {
    case .scalar, .empty: return 1
    case .sequence(let items): return items.reduce(1) { $0 + count($1, in: reading) }
    case .mapping(let entries): return entries.reduce(1) { $0 + 1 + count($1.value, in: reading) }
    }
  }
}
