import Testing

@testable import Checks

struct WordTests {
  @Test(arguments: [("Målet", "malet"), ("ÖSA", "osa"), ("idé", "ide"), ("Über", "uber")])
  func leavesOutCaseAndMarks(written: String, plain: String) {
    #expect(Word(written) == Word(plain))
  }

  @Test(arguments: [("deltagare", "deltagar"), ("deltagare", "deltagaren"), ("arbetsmarknad", "arbetsmarknat")])
  func tellsWordsApart(left: String, right: String) {
    #expect(Word(left) != Word(right))
    #expect((Word(left) < Word(right)) == (left < right))
  }

  @Test(arguments: 1...30)
  func knowsWhatItBeginsAndEndsWith(count: Int) {
    let letters = String(repeating: "abcde", count: 6).prefix(count)
    let word = Word(letters)
    #expect(word.count == count)
    #expect(word.hasPrefix(Word(letters.prefix(12))) && word.hasSuffix(Word(letters.suffix(6))))
    #expect(!word.hasPrefix(Word("b\(letters)")) && !word.hasSuffix(Word("x")))
    #expect(word.prefix(min(count, 4)) == Word(letters.prefix(4)))
  }

  @Test func findsTheWordsOfAText() {
    let text = Array("År 2016 fick 39 av 61 deltagare stöd – och IPS-coach.".utf8)
    let words = Word.all(in: text)
    #expect(
      words.map { String(decoding: text[$0.range], as: UTF8.self) } == [
        "År", "fick", "av", "deltagare", "stöd", "och", "IPS", "coach",
      ])
    #expect(words.endIndex(before: words[3].range.upperBound) == 4)
    #expect(words.startIndex(from: words[3].range.lowerBound) == 3)
  }

  @Test(arguments: [
    ("deltagarna", "deltagare"), ("arbetade", "arbetar"), ("svarade", "besvarades"), ("månader", "personer"),
  ])
  func findsTheStemOfAWord(left: String, right: String) {
    #expect(FigureWords.stem(Word(left)) == FigureWords.stem(Word(right)))
  }
}
