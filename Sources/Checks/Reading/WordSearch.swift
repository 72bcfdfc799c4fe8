/// Looks for a word in many texts, most of which do not have it: sixteen places at a time are asked for the word's first
/// and last letter, and only where both fit are the letters between compared.
struct WordSearch: Sendable {
  private let word: [UInt8]

  /// - Parameter word: two letters or more. Leave out the first letter where it may be a capital.
  init(_ word: String) {
    self.word = Array(word.utf8)
  }

  /// Whether the word stands somewhere in a stretch of a text.
  func isIn(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBytes { text in
      word.withUnsafeBytes { word in
        guard text.count >= word.count else { return false }
        let last = word.count - 1
        let (head, tail) = (SIMD16(repeating: word[0]), SIMD16(repeating: word[last]))
        var start = 0
        while start + last + 16 <= text.count {
          let starts = text.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
          let ends = text.loadUnaligned(fromByteOffset: start + last, as: SIMD16<UInt8>.self)
          if any((starts .== head) .& (ends .== tail)) {
            for place in start..<(start + 16) where Self.isAt(place, word, text) { return true }
          }
          start += 16
        }
        while start + last < text.count {
          if Self.isAt(start, word, text) { return true }
          start += 1
        }
        return false
      }
    }
  }

  private static func isAt(_ place: Int, _ word: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) -> Bool {
    for index in 0..<word.count where text[place + index] != word[index] { return false }
    return true
  }
}
