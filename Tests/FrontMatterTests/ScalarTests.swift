import Diagnostics
import FrontMatter
import TestSupport
import Testing

struct ScalarTests {
  /// A value whose marked text is another than the value is drawn `value⟨marked⟩`.
  @Test(arguments: [
    ("a: enkel text  # kommentar\n", "{a=enkel text}"), ("a: 'enkel'\n", "{a=enkel⟨'enkel'⟩}"),
    ("a: 'det ''egna'''\n", "{a=det 'egna'⟨'det ''egna'''⟩}"), ("a: \"dubbel\"\n", "{a=dubbel⟨\"dubbel\"⟩}"),
    ("a: \"\\\"å\\\" \\\\\" # x\n", "{a=\"å\" \\⟨\"\\\"å\\\" \\\\\"⟩}"), ("a: ''\n", "{a=⟨''⟩}"),
    ("a: rad ett\n  rad två\nb: x\n", "{a=rad ett rad två⟨rad ett⟩ | b=x}"),
    ("a: \"rad ett\n  rad två\"\nb: x\n", "{a=rad ett rad två⟨\"rad ett\n  rad två\"⟩ | b=x}"),
    ("a: |\n  ett\n  två\nb: x\n", "{a=ett\ntvå\n⟨|⟩ | b=x}"), ("a: >-\n  ett\n  två\n", "{a=ett två⟨>-⟩}"),
    ("a: |+\n  ett\n\nb: x", "{a=ett\n\n⟨|+⟩ | b=x}"), ("a: >2-\n   ett", "{a= ett⟨>2-⟩}"),
    ("a: \u{FEFF}b # x\n", "{a=b⟨\u{FEFF}b⟩}"), ("a: b\u{2028}  c\n", "{a=b\u{2028}c⟨b\u{2028}  c⟩}"),
    ("- a\n-   b\n- - c\n", "[a | b | [c]]"), ("'a': \"b\"\n", "{a⟨'a'⟩=b⟨\"b\"⟩}"), ("a:\tb\n", "{a=b}"),
    ("a: 2014-03-05\nb: ja\nc: 3,9\nd: 010\ne: 1e3\n", "{a=2014-03-05 | b=ja | c=3,9 | d=010 | e=1e3}"),
    ("a: x:y #z\nb: -5\nc: ett - två\n", "{a=x:y | b=-5 | c=ett - två}"), ("hej\n", "hej"), ("---\na: b\n", "{a=b}"),
    (
      "a: ----------------------------------------------------------------------\n",
      "{a=----------------------------------------------------------------------}"
    ),
  ])
  func areTextsWithTheirPlaces(text: String, tree: String) {
    let reading = Reading(text)
    #expect(reading.told == [])
    #expect(reading.tree == tree)
  }

  @Test(arguments: [
    ("a:\nb: ~\nc: null\nd: [~, null, ]\n", "{a=∅⟨⟩ | b=∅⟨~⟩ | c=∅⟨null⟩ | d=[∅⟨~⟩ | ∅⟨null⟩]}"),
    ("a: ''\nb: \"~\"\nc: 'null'\nd: Null\n", "{a=⟨''⟩ | b=~⟨\"~\"⟩ | c=null⟨'null'⟩ | d=Null}"), ("", "∅⟨⟩"),
    ("# bara\n", "∅⟨⟩"),
    ("{a, b: }", "{a=∅⟨⟩ | b=∅⟨⟩}"),
  ])
  func areEmptyOnlyWhereNothingIsWritten(text: String, tree: String) {
    #expect(Reading(text).tree == tree)
  }

  @Test(arguments: [
    ("a: {b: 1, c: [x, \"y\"]}  # z", "{b: 1, c: [x, \"y\"]}"), ("a: {}", "{}"), ("a: [ ]", "[ ]"),
    ("a: [x,\n  y,\n]", "[x,\n  y,\n]"),
    ("a: {b: 1 # x\n}\nc: 2", "{b: 1 # x\n}"), ("a: [x: {y: 1}, z]", "[x: {y: 1}, z]"),
    ("a: {b: }", "{b: }"), ("a: {b: \"}\"}", "{b: \"}\"}"), ("a: [[x], {y: z}]", "[[x], {y: z}]"),
    ("a:\n  - x\n  - y: z\n\n", "- x\n  - y: z"),
    ("a:\n  b: 1\n  c:\nd: 2", "b: 1\n  c"),
    ("a: {b: \(String(repeating: " ", count: 200))x}", "{b: \(String(repeating: " ", count: 200))x}"),
  ])
  func lieInCollectionsThatSpanFromFirstToLast(text: String, marked: String) throws {
    let reading = Reading(text)
    let first = try #require(reading.entries.first)
    #expect(reading.file.text(first.value.span.range) == marked)
  }

  @Test(arguments: [
    "å: ä\n1️⃣ö: x", "a\u{30A}: o\u{308}e\u{301} x\n1️⃣ö: x", "a: 👩‍👧\r\n1️⃣ö: x", "a: x\r1️⃣ö: x", "a: x\u{85}1️⃣ö: x",
    "å: ä\u{2028}1️⃣ö: x",
    "å: ä\u{2029}1️⃣ö: x", "{å: \"ä\u{308}\", 1️⃣ö: x}", "# åäö\n\n1️⃣ö: x", "a: |\n  å\n  ä\u{85}  ö\n1️⃣ö: x",
    "a: \"å\u{2028} ä\n ö\"\n1️⃣ö: x",
    "å: '\u{FEFF}'\n1️⃣ö: x", "{a\u{327}\u{323}: \(String(repeating: "åa\u{30A}", count: 99)), 1️⃣ö: x}",
  ])
  func standWhereTheyStandWhateverComesBefore(marked: String) throws {
    let reading = Reading(marked)
    let last = try #require(reading.entries.last)
    let start = reading.source[1]
    #expect(last.key == Located("ö", at: reading.file.span(start..<(start + 2))))
    #expect(last.value.span == reading.file.span((start + 4)..<(start + 5)))
  }

  @Test func standInTheWholeFileWhenOnlyAPartIsRead() {
    let reading = Reading("å\n---\n")
    #expect(reading.told.count == 1)
    let part = Reading("åäö: [1\n---\nö: x")
    #expect(part.told.map { $0.prefix(4) } == ["1:6 "])
  }
}
