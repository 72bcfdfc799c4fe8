/// The abbreviations that are explained where a page first uses them.
package struct Glossary: Sendable {
  /// An abbreviation and what it stands for.
  package struct Term: Sendable {
    package var abbreviation: String
    package var meaning: String
    /// The id of the term on the glossary page.
    package var anchor: String

    package init(abbreviation: String, meaning: String, anchor: String) {
      self.abbreviation = abbreviation
      self.meaning = meaning
      self.anchor = anchor
    }
  }

  private var terms: [String: Term] = [:]
  private var longest = 0

  package init(_ terms: [Term]) {
    for term in terms {
      self.terms[term.abbreviation] = term
      // A text that writes Å as A and a ring takes more bytes for the same word.
      longest = max(longest, 2 * term.abbreviation.utf8.count)
    }
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// The first whole word at or after `start` that is a term not yet used, and where it stands.
  func next(
    in utf8: UnsafeBufferPointer<UInt8>, from start: Int, unused: (String) -> Bool
  ) -> (range: Range<Int>, term: Term)? {
    var index = start
    while index < utf8.count {
      guard Self.isUpper(utf8[index]), !Self.isWord(utf8, before: index) else {
        index += 1
        continue
      }
      var end = index
      while end < utf8.count, Self.isWord(utf8[end]) { end += 1 }
      if end - index >= 2, end - index <= longest {
        let word = String(decoding: UnsafeBufferPointer(rebasing: utf8[index..<end]), as: UTF8.self)
        if let term = terms[word], unused(word) { return (index..<end, term) }
      }
      index = end
    }
    return nil
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte == 0xC3 }

  private static func isWord(_ utf8: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    var first = index - 1
    while first > 0, utf8[first] & 0xC0 == 0x80 { first -= 1 }
    return first >= 0 && isWord(utf8[first])
  }

  /// Whether a byte belongs to a word. Quotation marks, dashes and no-break spaces begin with C2 or E2.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xC2, 0xE2: false
    default: byte >= 0x80
    }
  }
}
