/// The beginnings of words, found in a text without trying each of them at each place.
struct WordBeginnings: Sendable {
  /// The beginnings in UTF-8, by their first byte.
  private let words: [[[UInt8]]]

  /// - Parameter words: in lower case.
  init(_ words: [String]) {
    var byFirst = [[[UInt8]]](repeating: [], count: 256)
    for word in words.map({ Array($0.utf8) }) { byFirst[Int(word[0])].append(word) }
    self.words = byFirst
  }

  /// Whether one of them stands anywhere in a text.
  ///
  /// - Parameter text: UTF-8 in lower case.
  func stand(in text: UnsafeBufferPointer<UInt8>) -> Bool { text.indices.contains { stand(at: $0, in: text) } }

  /// Whether a word begins with one of them.
  func begin(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first else { return false }
    return words[Int(first)].contains { $0.count <= word.count && word.starts(with: $0) }
  }

  /// Whether a word is one of them.
  func are(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first else { return false }
    return words[Int(first)].contains { $0.count == word.count && word.starts(with: $0) }
  }

  private func stand(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let candidates = words[Int(text[index])]
    return !candidates.isEmpty && candidates.contains { text[index...].starts(with: $0) }
  }
}
