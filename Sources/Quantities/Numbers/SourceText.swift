/// The bytes of a written figure, with what the readers in this room ask of them. Offsets are UTF-8 offsets in the
/// text.
struct SourceText: Sendable {
  let bytes: [UInt8]

  /// A half after a digit reads as a decimal: `1½` is `1,5`. The sign and its replacement are two bytes each, so offsets still fit the text.
  init(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] == 0xC2 && bytes[index + 1] == 0xBD {
      if (0x30...0x39).contains(bytes[index - 1]) {
        (bytes[index], bytes[index + 1]) = (UInt8(ascii: ","), UInt8(ascii: "5"))
      }
    }
    self.bytes = bytes
  }

  /// Text that is read as it stands.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A word: a run without spaces.
  struct Word: Equatable {
    /// The word in lower case.
    let text: String
    /// Where it stands.
    let range: Range<Int>
  }

  var all: Range<Int> { bytes.indices }

  /// The text of a range, as written.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A problem with the text of a range.
  func problem(_ kind: QuantityProblem.Kind, _ range: Range<Int>) -> QuantityProblem {
    QuantityProblem(kind: kind, range: range, text: string(range))
  }

  /// The byte at an offset, or nil from `limit` on.
  func byte(_ at: Int, _ limit: Int) -> UInt8? {
    at < limit ? bytes[at] : nil
  }

  /// The range without spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = spaceLength(at: start, limit: end)
      if length == 0 { break }
      start += length
    }
    trailing: while start < end {
      for length in 1...3 where end - length >= start && spaceLength(at: end - length, limit: end) == length {
        end -= length
        continue trailing
      }
      break
    }
    return start..<end
  }

  /// The words of a range, or the first of them.
  func words(_ range: Range<Int>, atMost limit: Int = .max) -> [Word] {
    var words: [Word] = []
    var at = range.lowerBound
    while at < range.upperBound, words.count < limit {
      let space = spaceLength(at: at, limit: range.upperBound)
      if space > 0 {
        at += space
        continue
      }
      let start = at
      while at < range.upperBound, spaceLength(at: at, limit: range.upperBound) == 0 { at += 1 }
      words.append(Word(text: lowercased(start..<at), range: start..<at))
    }
    return words
  }

  /// The text of a range in lower case, which most words are written in.
  private func lowercased(_ range: Range<Int>) -> String {
    let isLower = bytes[range].allSatisfy { $0 < 0x41 || (0x5B...0x7F).contains($0) }
    return isLower ? string(range) : string(range).lowercased()
  }
}
