import Foundation
import TestSupport
import Testing

/// The content retells its sources: facts carry over, sentences do not.
struct OwnWordsTests {
  private static let tooMany = 12

  @Test(.enabled(if: Sources.areHere, "the sources do not lie beside the checkout"))
  func repeatsNoTwelveWordsOfASource() throws {
    let runs = try Set(Sources.all().flatMap { Self.runs($0).map(\.key) })
    let content = Folders.checkout.appending(path: "content")
    for name in try FileManager.default.subpathsOfDirectory(atPath: content.path).sorted() {
      guard name.hasSuffix(".md") || name.hasSuffix(".yml") else { continue }
      let text = try String(contentsOf: content.appending(path: name), encoding: .utf8)
      for run in Self.runs(text) where runs.contains(run.key) {
        let words = Self.words(text)[run.start..<(run.start + Self.tooMany)].joined(separator: " ")
        Issue.record("content/\(name) repeats a source: \(words)")
      }
    }
  }

  @Test func countsWordsAcrossPunctuationAndFigures() {
    #expect(Self.words("Det är 41 % – av \n de ”34”, Å-huset.") == ["det", "är", "av", "de", "å", "huset"])
  }

  /// The words of a text in lower case. Figures are facts and no words.
  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter }
  }

  /// Every run of too many words, as a number that stands for the run, and the place of its first word.
  private static func runs(_ text: String) -> [(key: Int, start: Int)] {
    let words = words(text).map(\.hashValue)
    return words.indices.dropLast(tooMany - 1).map { (words[$0..<($0 + tooMany)].hashValue, $0) }
  }
}
