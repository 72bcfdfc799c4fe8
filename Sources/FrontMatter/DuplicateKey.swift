/// Finds the second place of a key that stands twice in one mapping: the parser only tells the first.
struct DuplicateKey {
  private let source: SourceLines
  private let first: Int
  private let key: ArraySlice<UInt8>

  /// - Parameters:
  ///   - first: where the key, or its quote, stands the first time.
  ///   - length: of the key without quotes.
  init(_ source: SourceLines, first: Int, length: Int) {
    self.source = source
    self.first = first
    let start = Self.isQuote(source[first]) ? first + 1 : first
    key = source.bytes[start..<min(start + length, source.range.upperBound)]
  }

  var second: Range<Int>? { onOwnLine ?? inBrackets }

  /// On a later line in the same column, before any line that is less indented.
  private var onOwnLine: Range<Int>? {
    let column = first - source.line(around: first).lowerBound
    var start = next(after: first)
    while start < source.range.upperBound {
      let text = source.text(around: start)
      let indentation = text.lowerBound - start
      if !text.isEmpty, source[text.lowerBound] != UInt8(ascii: "#") {
        if indentation < column { return nil }
        if indentation == column, let found = found(at: text.lowerBound) { return found }
      }
      start = next(after: start)
    }
    return nil
  }

  /// Further on between the same brackets.
  private var inBrackets: Range<Int>? {
    var (depth, index) = (0, first)
    var quote: UInt8?
    var significant: UInt8 = 0
    while index < source.range.upperBound, depth >= 0 {
      let byte = source[index]
      if let open = quote {
        if byte == open { quote = nil }
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 }
      } else {
        if depth == 0, significant == UInt8(ascii: ","), let found = found(at: index) { return found }
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: if Self.isQuote(byte), "{[,:".utf8.contains(significant) { quote = byte }
        }
      }
      if byte > 0x20 { significant = byte }
      index += 1
    }
    return nil
  }

  /// The key at an offset, with its quotes if it has them, and a colon after it.
  private func found(at offset: Int) -> Range<Int>? {
    let isQuoted = Self.isQuote(source[offset])
    let start = isQuoted ? offset + 1 : offset
    var end = start + key.count
    guard end <= source.range.upperBound, source.bytes[start..<end].elementsEqual(key) else { return nil }
    if isQuoted {
      guard source[end] == source[offset] else { return nil }
      end += 1
    }
    var colon = end
    while source[colon] == 0x20 || source[colon] == 0x09 { colon += 1 }
    return source[colon] == UInt8(ascii: ":") ? offset..<end : nil
  }

  private func next(after offset: Int) -> Int {
    let end = source.line(around: offset).upperBound
    return source[end] == 0x0D && source[end + 1] == 0x0A ? end + 2 : end + 1
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
}
