import Diagnostics
import TestSupport
import Testing

struct DuplicateKeyTests {
  @Test(arguments: [
    ("namn: A\n1️⃣namn: B\n", "namn"), ("namn: A\ntext: \"se namn: ovan\"\n1️⃣namn: B\n", "namn"),
    ("period: 1\nlista:\n  - period: 2\n1️⃣period: 3\n", "period"), ("a: {id: 1, x: {id: 2}, 1️⃣id: 3}\n", "id"),
    ("a: {id: \"y, id: 3\", x: [id], 1️⃣id: 2}\n", "id"), ("a:\n  - id: 1\n    1️⃣id: 2\n  - id: 3\n", "id"),
    ("mål:\n  - text: y\n    id: b\n    1️⃣text: z\n  - text: c\n", "text"), ("å: 1\r\nåå: 2\r\n1️⃣å : 3\r\n", "å"),
    ("a: {\n  x: 1,\n  1️⃣x: 2 }\n", "x"), ("a\u{30A}: 1\nb: 2\n1️⃣a\u{30A}: 3\n", "a\u{30A}"),
    ("a: |\n  a: 1\n# a: 2\n\n1️⃣a: 3\n", "a"), ("a: 1\n1️⃣a: 2\na: 3\n", "a"), ("R&D: 1\n1️⃣R&D: 2\n", "R&D"),
    ("två ord: 1\n1️⃣två ord: 2", "två ord"),
  ])
  func areToldAtTheSecondPlace(marked: String, key: String) {
    let reading = Reading(marked)
    #expect(reading.problems.diagnostics.map(\.span.start) == [reading.source[1]])
    #expect(reading.told.first?.split(separator: " ", maxSplits: 1).last.map(String.init) == Self.message(key, key))
  }

  @Test(arguments: [
    ("a: 1\n\"a\": 2\n", "2:1 ", "\"a\""), ("\"a\": 1\na: 2\n", "2:1 ", "a"),
    ("{'a': 1, x: 2, 'a': 3}", "1:16 ", "'a'"),
  ])
  func areFoundWithQuotesToo(text: String, place: String, marked: String) {
    #expect(Reading(text).told == [place + Self.message(marked, "a")])
  }

  @Test func areToldAtTheSecondPlaceWhateverTheWayItIsWritten() {
    #expect(Reading("a: 1\n\"\\x61\": 2\n").told == ["2:1 " + Self.message("\"\\x61\"", "a")])
    #expect(Reading("å: 1\na\u{30A}: 2\n").told == ["2:1 " + Self.message("a\u{30A}", "a\u{30A}")])
  }

  @Test func areAllTold() {
    #expect(
      Reading("- {b: 1, a: 2, b: 3, a: 4, b: 5}\n- {c: {d: 1, d: 2}, c: 3}\n").told == [
        "1:16 " + Self.message("b", "b"), "1:22 " + Self.message("a", "a"), "2:14 " + Self.message("d", "d"),
        "2:21 " + Self.message("c", "c"),
      ])
  }

  @Test func areToldBesideAnotherMistakeFurtherOn() {
    let told = Reading("a: 1\na: 2\nb: *x\nc: 1\nd: @\n").told
    #expect(told.count == 2)
    #expect(told.first == "2:1 " + Self.message("a", "a"))
    #expect(told.last?.hasPrefix("5:4 ⟨@⟩") == true)
  }

  @Test func areFoundAmongManyKeys() {
    for count in [15, 16, 17, 18, 400] {
      let keys = (0..<count).map { "k\($0): 1\n" }.joined()
      #expect(Reading(keys).told == [])
      #expect(Reading(keys + keys).told.count == count)
      #expect(Reading(keys + "k0: 2\nk0: 3\n").told == ["\(count + 1):1 " + Self.message("k0", "k0")])
    }
  }

  @Test func doNotIncludeTheSameKeyInAnotherGroup() {
    #expect(Reading("- {a: 1}\n- {a: 2}\nb:\n  a: 1\n").told.count == 1)
    #expect(Reading("x: {a: 1}\ny: {a: 2}\na: 3\nA: 4\n").told == [])
  }

  private static func message(_ marked: String, _ key: String) -> String {
    "⟨\(marked)⟩ nyckeln ”\(key)” får bara finnas en gång [dubbel-nyckel] = slå ihop de två eller ta bort den ena"
  }
}
