import Testing

@testable import Quantities

@Suite struct SievedWordsTests {
  private let words: SievedWords = ["ca", "cirka", "över", "mål"]

  @Test func holdsItsWordsAndNoOthers() {
    for word in ["ca", "cirka", "över", "mål"] { #expect(words.contains(word)) }
    // The second of each pair has the first letter, the last letter and the length of a word.
    for word in ["", "c", "cirkel", "circa", "öker", "mil", "CA"] { #expect(!words.contains(word)) }
  }

  @Test(arguments: ["ca", "CA", "Över", "ÖVER", "Mål"])
  func mayHoldAWordInAnyCase(_ word: String) {
    #expect(words.mayContain(Array(word.utf8)[...]))
  }

  @Test func sievesMostWordsOut() {
    let others = ["Rad", "deltagare", "av", "och", "i", "procent", "hade", "15", "med", "insatsen"]
    #expect(others.count { words.mayContain(Array($0.utf8)[...]) } <= 1)
    #expect(!words.mayContain([]))
  }
}
