/// One reading of a block for `SourceMarks`, in time linear in its length.
struct SourceScan {
  let bytes: ArraySlice<UInt8>
  private var marks: [String: ArraySlice<Range<Int>>] = [:]
  /// Lengths of runs of backticks that nothing closes.
  private var unclosed: Set<Int> = []
  private var hasUnclosedComment = false
  /// How many `[` wait for their `]`.
  private var open = 0

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  mutating func run() -> [String: ArraySlice<Range<Int>>] {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = afterCode(index)
      case UInt8(ascii: "<"): index = afterTag(index)
      case UInt8(ascii: "["):
        addFootnote(index)
        open += 1
        index += 1
      case UInt8(ascii: "]"):
        if open > 0 {
          addDestination(index)
          open -= 1
        }
        index += 1
      default: index += 1
      }
    }
    return marks
  }

  private mutating func add(_ key: String, _ place: Range<Int>) { marks[key, default: []].append(place) }

  private func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  private func end(_ start: Int, where isInside: (UInt8) -> Bool) -> Int {
    bytes[min(start, bytes.endIndex)...].firstIndex { !isInside($0) } ?? bytes.endIndex
  }

  /// As `end`, for an address: none is longer than 2 000 bytes, so that a thousand openings in a row cost little.
  private func addressEnd(_ start: Int, where isInside: (UInt8) -> Bool) -> Int {
    bytes[min(start, bytes.endIndex)...].prefix(2_000).firstIndex { !isInside($0) } ?? min(start, bytes.endIndex)
  }

  private func has(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    index < bytes.endIndex && bytes[index] == UInt8(ascii: sign)
  }

  private mutating func addFootnote(_ open: Int) {
    guard has("^", at: open + 1) else { return }
    let close = end(open + 2) { $0 > 0x20 && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }
    if has("]", at: close) { add(text(open..<(close + 1)), open..<(close + 1)) }
  }

  private mutating func addDestination(_ close: Int) {
    guard has("(", at: close + 1) else { return }
    var start = end(close + 2) { $0 <= 0x20 }
    var stop: Int
    if has("<", at: start) {
      start += 1
      stop = addressEnd(start) { $0 != UInt8(ascii: ">") && $0 != 0x0A }
    } else {
      var depth = 0
      stop = addressEnd(start) { byte in
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        return byte > 0x20 && depth >= 0
      }
    }
    let url = text(start..<stop)
    add("(\(url)", start..<stop)
    guard close > bytes.startIndex, has("[", at: close - 1) else { return }
    if has(">", at: stop) { stop += 1 }
    add("[](\(url)", (close - 1)..<(has(")", at: stop) ? stop + 1 : stop))
  }

  private mutating func afterCode(_ start: Int) -> Int {
    let opened = end(start) { $0 == UInt8(ascii: "`") }
    let length = opened - start
    guard !unclosed.contains(length) else { return opened }
    var index = opened
    while index < bytes.endIndex {
      let next = end(index) { $0 != UInt8(ascii: "`") }
      index = end(next) { $0 == UInt8(ascii: "`") }
      if index - next == length { return index }
    }
    unclosed.insert(length)
    return opened
  }

  private mutating func afterTag(_ open: Int) -> Int {
    if bytes[open...].starts(with: Array("<!--".utf8)) {
      if !hasUnclosedComment, let end = afterComment(open) { return end }
      hasUnclosedComment = true
      return open + 4
    }
    let close = addressEnd(open) { $0 != UInt8(ascii: ">") && $0 != 0x0A && $0 != 0x0D }
    add(SourceMarks.tagName(bytes[open..<close]), open..<(has(">", at: close) ? close + 1 : close))
    let address = addressEnd(open + 1) { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
    if has(">", at: address) { add("(\(text((open + 1)..<address))", (open + 1)..<address) }
    return open + 1
  }

  private func afterComment(_ open: Int) -> Int? {
    var index = open + 2
    while let sign = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
      if sign >= open + 4, has("-", at: sign - 1), has("-", at: sign - 2) { return sign + 1 }
      index = sign + 1
    }
    return nil
  }
}
