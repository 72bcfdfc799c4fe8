/// Some words, to ask of many others whether they are among them: most are not, and their first and last letter and
/// their length say so.
package struct SievedWords: Sendable {
  private let words: Set<String>
  private var sieve: [UInt64] = Array(repeating: 0, count: 8)

  /// - Parameter words: in lower case, none of them empty.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
    for word in self.words {
      guard let first = word.utf8.first, let last = word.utf8.last else { continue }
      let place = Self.place(first, last, word.utf8.count)
      sieve[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether a word is one of them.
  package func contains(_ word: String) -> Bool {
    guard let first = word.utf8.first, let last = word.utf8.last else { return false }
    return mayContain(first, last, word.utf8.count) && words.contains(word)
  }

  /// Whether a word may be one of them, in any case of its letters.
  ///
  /// - Parameter word: UTF-8.
  package func mayContain(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    return mayContain(first, last, word.count)
  }

  private func mayContain(_ first: UInt8, _ last: UInt8, _ count: Int) -> Bool {
    let place = Self.place(first, last, count)
    return sieve[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// One of 512 places, the same for small and capital letters: the bit that tells them apart is set in both, also in
  /// the second byte of å, ä and ö.
  private static func place(_ first: UInt8, _ last: UInt8, _ count: Int) -> Int {
    let mixed = UInt64(first | 0x20) << 16 | UInt64(last | 0x20) << 8 | UInt64(truncatingIfNeeded: count & 0xFF)
    return Int((mixed &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}

extension SievedWords: ExpressibleByArrayLiteral {
  package init(arrayLiteral words: String...) { self.init(words) }
}
