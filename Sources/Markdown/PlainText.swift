package import Diagnostics

/// A stretch of Markdown as it reads: without emphasis, link addresses, footnote marks, list and quotation marks, and
/// with every byte's place in the file, so that what is found in the text can be pointed at in the source.
package struct PlainText: Sendable {
  /// UTF-8. Line breaks are spaces.
  package private(set) var bytes: [UInt8] = []
  /// Where the text leaves out something of the file: the bytes from `start` on stand `shift` further on in the file.
  private var runs: [(start: Int, shift: Int)] = []

  package init(_ file: SourceFile, range: Range<Int>) {
    let range = range.clamped(to: file.bytes.indices)
    if Self.isPlain(file.bytes, range) {
      bytes = Array(file.bytes[range])
      runs = [(0, range.lowerBound)]
      return
    }
    var runs: [(start: Int, shift: Int)] = []
    bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      var writer = Writer(bytes: buffer)
      file.bytes.withUnsafeBufferPointer { writer.read($0, range) }
      (runs, count) = (writer.runs, writer.count)
    }
    self.runs = runs
  }

  /// Whether a stretch reads as it is written: on one line, with no sign that Markdown could mean something by.
  private static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    // A list's marker: `-`, `+`, `12.`
    guard bytes[first] >= 0x30 else { return false }
    if bytes[first] < 0x3A, bytes[range].contains(where: { $0 == 0x2E || $0 == 0x29 }) { return false }
    return bytes[range].allSatisfy { byte in
      switch byte {
      case 0x0A, 0x0D, UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
        UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        false
      default: true
      }
    }
  }

  /// Where a range of the text stands in the file.
  package func range(of part: Range<Int>) -> Range<Int> {
    guard !part.isEmpty, part.lowerBound >= 0, part.upperBound <= bytes.count else { return 0..<0 }
    return offset(part.lowerBound)..<(offset(part.upperBound - 1) + 1)
  }

  private func offset(_ index: Int) -> Int {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= index { low = middle } else { high = middle }
    }
    return index + runs[low].shift
  }

  /// How a stretch reads, in lower case: names of rows and columns are compared so.
  package static func lowercased(_ file: SourceFile, _ range: Range<Int>) -> String {
    let range = range.clamped(to: file.bytes.indices)
    if isPlain(file.bytes, range) { return lowercased(file.bytes[range]) }
    let bytes = PlainText(file, range: range).bytes
    return lowercased(bytes[...])
  }

  /// ASCII and the letters of Swedish, which nearly every name is written with, need no tables of letters.
  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    var isSwedish = true
    let text = String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var last: UInt8 = 0
      for (index, byte) in bytes.enumerated() {
        let isCapital = (0x41...0x5A).contains(byte) || last == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
        if byte >= 0x80, byte != 0xC3, last != 0xC3 { isSwedish = false }
        buffer[index] = isCapital ? byte | 0x20 : byte
        last = byte
      }
      return bytes.count
    }
    return isSwedish ? text : String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// The text of a range.
  package func string(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }
}

/// Writes a stretch of Markdown as it reads.
private struct Writer {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  var count = 0
  var runs: [(start: Int, shift: Int)] = []
  private var shift = -1

  init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func read(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    var isLineStart = true
    var closers = Closers()
    while index < range.upperBound {
      if isLineStart {
        index = Self.afterMarkers(source, index, range.upperBound)
        isLineStart = false
        continue
      }
      let byte = source[index]
      let next = index + 1 < range.upperBound ? source[index + 1] : 0
      switch byte {
      case 0x0A:
        append(0x20, index)
        isLineStart = true
      case 0x0D:
        // A lone return ends a line, too.
        guard next != 0x0A else { break }
        append(0x20, index)
        isLineStart = true
      case UInt8(ascii: "*"), UInt8(ascii: "`"): break
      case UInt8(ascii: "_"): if isWordByte(source, index - 1), isWordByte(source, index + 1) { append(byte, index) }
      case UInt8(ascii: "\\"):
        if (0x21...0x2F).contains(next) || (0x3A...0x40).contains(next) || (0x5B...0x60).contains(next) {
          index += 1
          append(next, index)
        } else {
          append(byte, index)
        }
      case UInt8(ascii: "!"): if next != UInt8(ascii: "[") { append(byte, index) }
      case UInt8(ascii: "["):
        if next == UInt8(ascii: "^"), let close = closers.find(0x5D, source, index, range.upperBound) { index = close }
      case UInt8(ascii: "]"):
        if next == UInt8(ascii: "("), let close = closers.find(0x29, source, index, range.upperBound) { index = close }
      case UInt8(ascii: "<"):
        // A comment, or an address between angle brackets.
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "h") {
          if let close = closers.find(0x3E, source, index, range.upperBound) { index = close }
        } else {
          append(byte, index)
        }
      default: append(byte, index)
      }
      index += 1
    }
  }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    if offset - count != shift {
      shift = offset - count
      runs.append((count, shift))
    }
    bytes[count] = byte
    count += 1
  }

  /// The first byte of a line after its indentation, quotation marks, heading signs and list marker.
  private static func afterMarkers(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, source[index] == 0x20 || source[index] == 0x09 || source[index] == UInt8(ascii: ">") {
      index += 1
    }
    guard index + 1 < end else { return index }
    if source[index] == UInt8(ascii: "#") {
      while index < end, source[index] == UInt8(ascii: "#") || source[index] == 0x20 { index += 1 }
      return index
    }
    let isBullet =
      source[index] == UInt8(ascii: "-") || source[index] == UInt8(ascii: "+") || source[index] == UInt8(ascii: "*")
    if isBullet, source[index + 1] == 0x20 { return index + 2 }
    var digits = index
    while digits < end, digits - index < 4, (0x30...0x39).contains(source[digits]) { digits += 1 }
    let isNumbered =
      digits > index && digits + 1 < end
      && (source[digits] == UInt8(ascii: ".") || source[digits] == UInt8(ascii: ")")) && source[digits + 1] == 0x20
    return isNumbered ? digits + 2 : index
  }

  /// Looks for closing signs on the same line, and never twice in vain.
  private struct Closers {
    /// For a sign that was not found: the offset before which there is none.
    private var missing: [UInt8: Int] = [:]

    mutating func find(_ sign: UInt8, _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
      guard start >= missing[sign] ?? 0 else { return nil }
      var index = start
      while index < end, source[index] != 0x0A {
        if source[index] == sign { return index }
        index += 1
      }
      missing[sign] = index
      return nil
    }
  }

  private func isWordByte(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard source.indices.contains(index) else { return false }
    let byte = source[index]
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
