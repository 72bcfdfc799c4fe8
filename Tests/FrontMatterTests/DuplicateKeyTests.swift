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
    ("- {a: 1, 1️⃣a: 2}\n- {b: 1, b: 2}\n", "a"),
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

  @Test func areToldAtTheFirstPlaceWhenTheSecondIsWrittenInAnotherWay() {
    #expect(Reading("a: 1\n\"\\x61\": 2\n").told == ["1:1 " + Self.message("a", "a")])
  }

  @Test func doNotIncludeTheSameKeyInAnotherGroup() {
    #expect(Reading("- {a: 1}\n- {a: 2}\nb:\n  a: 1\n").told.count == 1)
    #expect(Reading("x: {a: 1}\ny: {a: 2}\na: 3\nA: 4\n").told == [])
  }

  private static func message(_ marked: String, _ key: String) -> String {
    "⟨\(marked)⟩ nyckeln ”\(key)” får bara finnas en gång [dubbel-nyckel] = slå ihop de två eller ta bort den ena"
  }
}
