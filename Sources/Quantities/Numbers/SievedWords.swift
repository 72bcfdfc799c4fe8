/// Some words, to ask of many others whether they are among them: most are not, and their first letters, their last one
/// and their length say so.
package struct SievedWords: Sendable {
  private let words: Set<String>
  private var sieve: [UInt64] = Array(repeating: 0, count: 8)

  /// - Parameter words: in lower case, none of them empty.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
    for word in self.words {
      guard let place = Self.place(Array(word.utf8)) else { continue }
      sieve[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether a word is one of them.
  package func contains(_ word: String) -> Bool { passes(word.utf8) && words.contains(word) }

  /// Whether a word may be one of them, in any case of its letters.
  ///
  /// - Parameter word: UTF-8.
  package func mayContain(_ word: ArraySlice<UInt8>) -> Bool { passes(word) }

  private func passes(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    guard let place = Self.place(word) else { return false }
    return sieve[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// One of 512 places, the same for small and capital letters: the bit that tells them apart is set in both, also in
  /// the second byte of å, ä and ö. Nil for nothing.
  private static func place(_ word: some BidirectionalCollection<UInt8>) -> Int? {
    guard let first = word.first, let last = word.last else { return nil }
    let second = word.dropFirst().first ?? 0
    let signs = UInt64(first | 0x20) << 16 | UInt64(second | 0x20) << 8 | UInt64(last | 0x20)
    let mixed = (signs ^ UInt64(word.count) << 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 55)
  }
}

extension SievedWords: ExpressibleByArrayLiteral {
  package init(arrayLiteral words: String...) { self.init(words) }
}
