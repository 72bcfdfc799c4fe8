extension StringProtocol {
  /// Whether a word stands in the text, letter for letter: no two ways of writing a letter are taken for the same.
  package func holds(_ word: StaticString) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { TextSearch.find(word, in: $0) }
    return found ?? Array(utf8).withUnsafeBufferPointer { TextSearch.find(word, in: $0) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word stands in a text, letter for letter.
  package func holds(_ word: StaticString) -> Bool { withUnsafeBufferPointer { TextSearch.find(word, in: $0) } }
}

extension PlainText {
  /// Whether a word stands in the text, letter for letter.
  package func holds(_ word: StaticString) -> Bool {
    bytes.withUnsafeBufferPointer { TextSearch.find(word, in: $0) }
  }
}

private enum TextSearch {
  static func find(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    let first = word.utf8Start[0]
    for start in 0...(bytes.count - count) where bytes[start] == first {
      var matched = 1
      while matched < count, bytes[start + matched] == word.utf8Start[matched] { matched += 1 }
      if matched == count { return true }
    }
    return false
  }
}
