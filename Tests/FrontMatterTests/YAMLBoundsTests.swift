import Diagnostics
import FrontMatter
import TestSupport
import Testing

struct YAMLBoundsTests {
  private static let deep =
    "YAML får ha högst 64 nivåer inuti varandra [yaml-för-djup]"
    + " = inget fält i en rapport behöver så många nivåer; se efter om en parentes eller ett indrag är fel"

  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  private static func steps(_ count: Int, _ lineBreak: String) -> String {
    (0..<count).map { times($0, " ") + "a:\(lineBreak)" }.joined()
  }

  @Test(arguments: [
    times(64, "[") + "1️⃣[" + times(65, "]"), times(64, "{a: ") + "1️⃣{a: " + times(65, "}"),
    times(32, "[{a: ") + "1️⃣[" + "]" + times(32, "}]"),
    times(64, "- ") + "1️⃣- a", "å: x\n" + times(64, "- ") + "1️⃣- a", times(64, "? ") + "1️⃣? a",
    "a:\n" + times(200, " ") + "1️⃣ b: c",
    "a:\u{85}" + times(200, " ") + "1️⃣ b: c", "a:\u{2028}" + times(64, "- ") + "1️⃣- c", "a:\r" + times(64, "- ") + "1️⃣- c",
  ])
  func refusesTheFirstLevelTooDeep(marked: String) {
    let reading = Reading(marked)
    #expect(reading.node == nil)
    #expect(reading.problems.diagnostics.map(\.span.range) == [reading.source[1]..<(reading.source[1] + 1)])
    #expect(reading.told.first?.hasSuffix(Self.deep) == true)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2029}"])
  func refusesTooManyStepsOfIndentation(lineBreak: String) {
    #expect(Reading(Self.steps(900, lineBreak)).told.map { $0.hasSuffix(Self.deep) } == [true])
    #expect(Reading(Self.steps(60, lineBreak)).told == [])
  }

  @Test(arguments: [
    times(64, "[") + times(64, "]"), times(64, "- ") + "a", times(500, "[]\n- ").dropLast(3) + "x",
    "a: |\n  " + times(300, "-") + "\n",
    "a: " + times(300, "-") + "\n", "# " + times(300, "- ") + "\na: b", times(100, "- a\n"),
    "a: x" + times(300, " ") + "# y", times(300, "a: [x]\n- "),
  ])
  func letsHonestTextsThrough(text: String) {
    #expect(!Reading(text).told.contains { $0.hasSuffix(Self.deep) })
  }

  @Test func takesAMegabyteAndNoMore() {
    let file = SourceFile(path: "x", text: "#" + Self.times(1_000_000, "x"))
    let problems = ProblemList()
    #expect(YAMLReader.read(file, range: 0..<1_000_000, problems: problems)?.isEmpty == true)
    #expect(problems.diagnostics == [])
    #expect(YAMLReader.read(file, range: 0..<1_000_001, problems: problems) == nil)
    #expect(
      problems.diagnostics == [
        Diagnostic(
          Rule("yaml-för-stor"),
          BilingualText("YAML-delen får vara högst 1 MB", en: "the YAML part may be at most 1 MB"),
          at: file.span(0..<1),
          help: BilingualText("dela upp innehållet på flera filer", en: "divide the content into several files"))
      ])
  }

  @Test func countsOnlyThePartThatIsRead() {
    let file = SourceFile(path: "x", text: "a: b\n---\n" + Self.times(500, "["))
    let problems = ProblemList()
    #expect(YAMLReader.read(file, range: 0..<5, problems: problems) != nil)
    #expect(problems.diagnostics == [])
  }
}
