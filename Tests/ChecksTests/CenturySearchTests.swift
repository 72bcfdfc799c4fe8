import Testing

@testable import Checks

struct CenturySearchTests {
  @Test(arguments: 0...40)
  func findsACenturyWhereverItStands(place: Int) {
    let before = String(repeating: "1", count: place)
    for century in ["20", "19"] {
      let text = Array((before + century + String(repeating: "0", count: 40)).utf8)
      #expect(CenturySearch.finds(text[...]) && CenturySearch.finds(text[place..<(place + 2)]))
    }
    #expect(!CenturySearch.finds(Array((before + "2").utf8)[...]) && !CenturySearch.finds([]))
  }
}
