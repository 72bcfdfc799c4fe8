/// Some words, to ask of many others whether they are among them: most are not, and their first letters, their last one
/// and their length say so.
package struct SievedWords: Sendable {
  /// The words by their place in the sieve.
  private var words: [[String]] = Array(repeating: [], count: 512)

  /// - Parameter words: in lower case, none of them empty.
  package init(_ words: some Sequence<String>) {
    for word in words {
      guard let place = Self.place(Array(word.utf8)) else { continue }
      self.words[place].append(word)
    }
  }

  /// Whether a word is one of them.
  package func contains(_ word: String) -> Bool {
    guard let place = Self.place(word.utf8) else { return false }
    return words[place].contains(word)
  }

  /// Whether a word may be one of them, in any case of its letters.
  ///
  /// - Parameter word: UTF-8.
  package func mayContain(_ word: ArraySlice<UInt8>) -> Bool {
    guard let place = Self.place(word) else { return false }
    return !words[place].isEmpty
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
