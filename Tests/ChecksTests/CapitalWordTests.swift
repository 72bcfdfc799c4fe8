import Testing

@testable import Checks

struct CapitalWordTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return CapitalWords.all(in: bytes, bytes.indices).map { $0.text(in: bytes) }
  }

  @Test(arguments: [
    ("och i Samspelet deltog", ["Samspelet"]), ("och i Örebro län", ["Örebro"]), ("och (Ängsholm) och", ["Ängsholm"]),
    ("vid Norrköping, Söderköping", ["Norrköping", "Söderköping"]), ("här Ålands–Örebro", ["Ålands", "Örebro"]),
    ("och SAMSPEL", []), ("och samspelet", []), ("och örebro", []), ("och iPhonens", []), ("", []),
  ])
  func areThoseOfNames(_ text: String, _ names: [String]) {
    #expect(words(text) == names)
  }

  /// Wherever a word begins among the bytes that are looked at together, it is found once.
  @Test(arguments: ["Samspelet", "Örebro", "Ängsholm"])
  func areFoundAtEveryPlace(_ name: String) {
    for before in 1...24 {
      for after in 0...9 {
        let text = String(repeating: "x", count: before) + " å " + name + " " + String(repeating: "ö", count: after)
        #expect(words(text) == [name], "\(before) \(after)")
      }
    }
  }

  /// A part of a text is read as if nothing stood around it.
  @Test func areReadInAPartOfAText() {
    let bytes = Array("Norrköping Söderköping Linköping".utf8)
    let part = 12..<25
    #expect(CapitalWords.all(in: bytes, part).map { $0.text(in: bytes) } == ["Söderköping"])
    #expect(CapitalWords.all(in: bytes, 12..<16).isEmpty)
  }
}
