import Testing

@testable import Checks

struct WordSearchTests {
  @Test(arguments: 0...40)
  func findsAWordWhereverItStands(place: Int) {
    let text = Array((String(repeating: "o", count: place) + "kostnad" + String(repeating: "d", count: 40)).utf8)
    #expect(WordSearch("ostnad").isIn(text[...]))
    #expect(WordSearch("ostnad").isIn(text[place..<(place + 7)]))
    #expect(!WordSearch("ostnad").isIn(text[..<(place + 6)]))
    #expect(!WordSearch("ostnaden").isIn(text[...]))
  }

  @Test func findsNothingInAnEmptyText() {
    #expect(!WordSearch("ostnad").isIn([]))
  }
}
