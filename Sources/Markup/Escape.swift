/// The only place that escapes. `&`, `<`, `>`, `"` and `'` become references, so that the same rule serves text and
/// attributes (OWASP Cross Site Scripting Prevention, rules 1 and 2; all attributes are quoted).
enum Escape {
  static func text(_ utf8: UnsafeBufferPointer<UInt8>, into buffer: inout UTF8Buffer) {
    var start = 0
    while let place = next(references, in: utf8, from: start) {
      append(utf8, start, place, to: &buffer)
      buffer.append(reference(utf8[place]))
      start = place + 1
    }
    append(utf8, start, utf8.count, to: &buffer)
  }

  /// As `text`, and a space inside a number or before a percent sign becomes a no-break space (Språkrådet,
  /// Svenska skrivregler: a figure and its unit are not divided between lines).
  static func prose(_ utf8: UnsafeBufferPointer<UInt8>, into buffer: inout UTF8Buffer) {
    var start = 0
    var index = 0
    while let place = next(references | space, in: utf8, from: index) {
      index = place + 1
      let isSpace = utf8[place] == 0x20
      if isSpace, place == 0 || !isDigit(utf8[place - 1]) || !binds(utf8, at: place) { continue }
      append(utf8, start, place, to: &buffer)
      buffer.append(isSpace ? "\u{A0}" : reference(utf8[place]))
      start = index
    }
    append(utf8, start, utf8.count, to: &buffer)
  }

  /// The signs that become references, and the space, each as the bit of its number: all are below 64, and a text is
  /// mostly letters, which are above.
  private static let references: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x27
  private static let space: UInt64 = 1 << 0x20

  /// The place of the first of some signs.
  @inline(__always)
  private static func next(_ signs: UInt64, in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 64, signs & (1 &<< UInt64(byte)) != 0 { return index }
      index &+= 1
    }
    return nil
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
