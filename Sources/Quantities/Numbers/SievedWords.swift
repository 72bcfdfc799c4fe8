/// Some words, to ask of many others whether they are among them: most are not, and their first letters, their last one
/// and their length say so.
package struct SievedWords: Sendable {
  /// The words by their place in the sieve, those of one place in the order given.
  package let words: [String]
  /// Where the words of each place begin, and where the last ones end.
  private let starts: [Int32]
  private static let places = 512

  /// - Parameter words: in lower case, none of them empty.
  package init(_ words: some Sequence<String>) {
    var byPlace: [[String]] = Array(repeating: [], count: Self.places)
    for word in words { byPlace[Self.place(of: word)].append(word) }
    var starts: [Int32] = [0]
    for words in byPlace { starts.append(starts[starts.count - 1] + Int32(words.count)) }
    self.words = byPlace.flatMap { $0 }
    self.starts = starts
  }

  /// Whether a word is one of them.
  package func contains(_ word: String) -> Bool { index(of: word) != nil }

  /// The place of a word among `words`, if it is one of them.
  package func index(of word: String) -> Int? {
    let place = Self.place(of: word)
    for index in starts[place]..<starts[place + 1] where words[Int(index)] == word { return Int(index) }
    return nil
  }

  /// Whether a word may be one of them, in any case of its letters.
  package func mayContain(_ word: String) -> Bool { !word.isEmpty && isFilled(Self.place(of: word)) }

  /// Whether a word may be one of them, in any case of its letters.
  ///
  /// - Parameter word: UTF-8.
  package func mayContain(_ word: ArraySlice<UInt8>) -> Bool {
    !word.isEmpty && isFilled(word.withUnsafeBufferPointer(Self.place))
  }

  private func isFilled(_ place: Int) -> Bool { starts[place] < starts[place + 1] }

  private static func place(of word: String) -> Int {
    word.utf8.withContiguousStorageIfAvailable(place) ?? Array(word.utf8).withUnsafeBufferPointer(place)
  }

  /// One of the places, the same for small and capital letters: the bit that tells them apart is set in both, also in
  /// the second byte of å, ä and ö.
  private static func place(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = word.first, let last = word.last else { return 0 }
    let second = word.count > 1 ? word[1] : 0
    let signs = UInt64(first | 0x20) << 16 | UInt64(second | 0x20) << 8 | UInt64(last | 0x20)
    let mixed = (signs ^ UInt64(word.count) << 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 55)
  }
}

extension SievedWords: ExpressibleByArrayLiteral {
  package init(arrayLiteral words: String...) { self.init(words) }
}
