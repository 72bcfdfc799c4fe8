import Bytes

/// The only place that escapes. `&`, `<`, `>`, `"` and `'` become references, so that the same rule serves text and
/// attributes (OWASP Cross Site Scripting Prevention, rules 1 and 2; all attributes are quoted).
enum Escape {
  static func text(_ utf8: UnsafeBufferPointer<UInt8>, into buffer: inout UTF8Buffer) {
    var walk = ByteWalk(utf8)
    var start = 0
    while let place = walk.next(isReference) {
      append(utf8, start, place, to: &buffer)
      buffer.append(reference(utf8[place]))
      start = place + 1
    }
    append(utf8, start, utf8.count, to: &buffer)
  }

  /// As `text`, and a space inside a number or before a percent sign becomes a no-break space (Språkrådet,
  /// Svenska skrivregler: a figure and its unit are not divided between lines).
  static func prose(_ utf8: UnsafeBufferPointer<UInt8>, into buffer: inout UTF8Buffer) {
    var walk = ByteWalk(utf8)
    var start = 0
    while let place = walk.next({ isReference($0) .| $0.lies(in: 0x30...0x39) }) {
      if isDigit(utf8[place]) {
        let space = place + 1
        guard space < utf8.count, utf8[space] == 0x20, binds(utf8, at: space) else { continue }
        append(utf8, start, space, to: &buffer)
        buffer.append("\u{A0}")
        start = space + 1
      } else {
        append(utf8, start, place, to: &buffer)
        buffer.append(reference(utf8[place]))
        start = place + 1
      }
    }
    append(utf8, start, utf8.count, to: &buffer)
  }

  /// The signs that become references.
  @inline(__always)
  private static func isReference(_ block: ByteBlock) -> ByteMask {
    block.lies(in: 0x26...0x27) .| block.isByte(0x22) .| block.isByte(0x3C) .| block.isByte(0x3E)
  }

  private static func reference(_ byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    default: "&#39;"
    }
  }

  private static func append(_ utf8: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, to buffer: inout UTF8Buffer) {
    if to > from { buffer.append(UnsafeBufferPointer(rebasing: utf8[from..<to])) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether what follows the space belongs to the number before it: a percent sign, or exactly three digits after at
  /// most three (in `2014 100 deltagare` the year stands for itself).
  private static func binds(_ utf8: UnsafeBufferPointer<UInt8>, at space: Int) -> Bool {
    let next = space + 1
    guard next < utf8.count else { return false }
    if utf8[next] == 0x25 { return true }
    if space >= 4, utf8[(space - 4)..<space].allSatisfy(isDigit) { return false }
    guard next + 2 < utf8.count, isDigit(utf8[next]), isDigit(utf8[next + 1]), isDigit(utf8[next + 2]) else {
      return false
    }
    return next + 3 == utf8.count || !isDigit(utf8[next + 3])
  }
}
