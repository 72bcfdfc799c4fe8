import Testing

@testable import Checks

struct SentencesTests {
  private let text = "Ett år. Två 12 tal; tre. Fyra 13 tal och fem\n\nSex 14 tal. Sju"

  private func around(_ number: String, within whole: Range<Int>? = nil) throws -> String {
    let bytes = Array(text.utf8)
    let start = try #require(text.firstRange(of: number)?.lowerBound)
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    return String(decoding: bytes[Sentences.around(offset..<(offset + 2), bytes, within: whole)], as: UTF8.self)
  }

  @Test(arguments: [("12", " Två 12 tal;"), ("13", " Fyra 13 tal och fem\n\nSex 14 tal.")])
  func goFromEndToEnd(_ number: String, _ sentence: String) throws {
    #expect(try around(number) == sentence)
  }

  /// A paragraph ends its last sentence, so that nobody looks for an end through all that follows.
  @Test func endWithTheTextThatTheyStandIn() throws {
    let paragraph = 0..<(text.utf8.distance(from: text.startIndex, to: text.firstIndex(of: "\n")!))
    #expect(try around("13", within: paragraph) == " Fyra 13 tal och fem")
    let last = (paragraph.upperBound + 2)..<text.utf8.count
    #expect(try around("14", within: last) == "Sex 14 tal.")
  }
}
