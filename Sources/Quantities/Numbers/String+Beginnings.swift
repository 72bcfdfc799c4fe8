extension String {
  /// Whether the text begins with some letters, however they are written: what `hasPrefix` says. Where ASCII and the
  /// letters of Latin-1 are all that there is, every letter has one way of being written, and bytes are compared.
  package func begins(with letters: StaticString) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
      let isPlain = bytes.allSatisfy { $0 < 0xC0 || $0 == 0xC3 }
      guard isPlain else { return nil }
      guard bytes.count >= letters.utf8CodeUnitCount else { return false }
      return letters.withUTF8Buffer { letters in letters.indices.allSatisfy { bytes[$0] == letters[$0] } }
    }
    return (quick ?? nil) ?? hasPrefix(letters.description)
  }
}
