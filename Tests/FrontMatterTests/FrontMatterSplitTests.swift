import Diagnostics
import FrontMatter
import TestSupport
import Testing

struct FrontMatterSplitTests {
  /// Mark 1 is where the YAML begins, 2 where it ends, 3 where the text begins.
  @Test(arguments: [
    "---\n1️⃣titel: å\n2️⃣---\n3️⃣Text\n", "---\r\n1️⃣titel: å\r\n2️⃣---\r\n3️⃣Text\r\n",
    "\u{FEFF}---\n1️⃣titel: x\n2️⃣---\n3️⃣Text", "---  \t\n1️⃣titel: x\n2️⃣--- \n3️⃣", "---\n1️⃣2️⃣---\n3️⃣Text",
    "---\n1️⃣titel: x\n2️⃣---3️⃣", "---\n1️⃣a: |\n  ---\n ---\n----\n--- x\n...\n2️⃣---\n3️⃣---\nmer\n---\n",
    "---\n1️⃣å\u{30A}: ö\u{85}---\u{2028}---\n2️⃣---\n3️⃣a\n",
  ])
  func findsTheYAMLAndTheText(marked: String) {
    let source = MarkedSource(marked)
    let split = FrontMatterSplit(source.file())
    #expect(split.yaml == source[1]..<source[2])
    #expect(split.body == source[3]..<source.text.utf8.count)
    #expect(!split.isUnclosed)
  }

  @Test(arguments: [
    "1️⃣", "1️⃣Text\n---\na: b\n---\n", "\u{FEFF}1️⃣# Text", "1️⃣ ---\na: b\n---\n", "1️⃣----\n", "1️⃣\n---\n---\n",
  ])
  func findsNoYAMLWhereTheFileDoesNotBeginWithIt(marked: String) {
    let source = MarkedSource(marked)
    let split = FrontMatterSplit(source.file())
    #expect(split.yaml == nil)
    #expect(split.body == source[1]..<source.text.utf8.count)
    #expect(!split.isUnclosed)
  }

  @Test(arguments: ["---1️⃣", "---\n1️⃣", "---\n1️⃣titel: x\nText", "\u{FEFF}---\r\n1️⃣a: b\r\n ---\r\n", "---\n1️⃣a: b\n----\n"])
  func tellsWhenTheYAMLIsNeverClosed(marked: String) {
    let source = MarkedSource(marked)
    let split = FrontMatterSplit(source.file())
    let end = source.text.utf8.count
    #expect(split.isUnclosed)
    #expect(split.yaml == source[1]..<end)
    #expect(split.body == end..<end)
  }
}
