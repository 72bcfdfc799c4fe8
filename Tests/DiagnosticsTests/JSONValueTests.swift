import Testing

@testable import Diagnostics

struct JSONValueTests {
  @Test(arguments: [
    ("a", "\"a\""), ("\"\\", #""\"\\""#), ("rad\r\n\ttabb", #""rad\r\n\ttabb""#), ("å 🧑‍🤝‍🧑 e\u{301}", "\"å 🧑‍🤝‍🧑 e\u{301}\""),
    ("\u{0}\u{1B}\u{7F}\u{2028}\u{202E}", #""\u0000\u001b\u007f\u2028\u202e""#), ("/<>", "\"/<>\""), ("", "\"\""),
  ])
  func escapesStrings(string: String, expected: String) {
    #expect(JSONValue.string(string).text == expected + "\n")
  }

  @Test func keepsTheOrderAndLeavesOutWhatIsMissing() {
    let value = JSONValue.pairs([
      "b": .integer(-1), "a": nil, "c": .array([]), "d": .array([.boolean(true), .pairs([:])]),
    ])
    #expect(
      value.text == """
        {
          "b": -1,
          "c": [],
          "d": [
            true,
            {}
          ]
        }

        """)
  }
}
