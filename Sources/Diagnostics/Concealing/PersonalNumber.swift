/// Personnummer and samordningsnummer (folkbokföringslagen 1991:481, 18 and 18 a §§), found in bytes without being
/// repeated anywhere.
///
/// A number is six digits for a day (eight with the century), four more, and a hyphen, a plus or nothing in between. It
/// counts only when its day is in the calendar, its serial number is not 000 and its last digit is the one that the
/// others give (the Luhn algorithm over the last ten digits, ISO/IEC 7812-1 annex B). A samordningsnummer has 60 added to
/// the day. An organisation number has 20 or more where the month stands, and is none. The test numbers of
/// Skatteverket and of github.com/personnummer/meta are the ones that tests use.
package enum PersonalNumber {
  /// The place of every number, from left to right.
  package static func all(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      var found: [Range<Int>] = []
      // Every number has six digits in a row. Where the sixth sign from here is no digit, no six begin before it.
      var index = 0
      while index + 5 < bytes.count {
        guard isDigit(bytes[index + 5]) else {
          index += 6
          continue
        }
        var start = index + 5
        while start > index, isDigit(bytes[start - 1]) { start -= 1 }
        let end = digitsEnd(bytes, start)
        if start == 0 || !continuesBackwards(bytes, start), let range = number(bytes, start..<end) {
          found.append(range)
          index = range.upperBound
        } else {
          index = end
        }
      }
      return found
    }
  }

  /// The text with every sign of every number but the hyphen or the plus as `•`.
  package static func concealed(_ text: String) -> String {
    var text = text
    let digits = text.withUTF8 { bytes in
      var digits = 0
      for index in bytes.indices { digits &+= isDigit(bytes[index]) ? 1 : 0 }
      return digits
    }
    guard digits >= 9 else { return text }
    let bytes = concealed(Array(text.utf8))
    return String(decoding: bytes, as: UTF8.self).replacing("\u{1A}", with: "•")
  }

  /// The bytes, as many as before, with a substitute (U+001A) for every digit of every number.
  static func concealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for range in all(in: bytes) {
      for index in range where isDigit(bytes[index]) || isLetter(bytes[index]) { bytes[index] = substitute }
    }
    return bytes
  }

  static let substitute: UInt8 = 0x1A

  /// The number that begins with a run of digits, if it is one.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Range<Int>? {
    if run.count == 10 || run.count == 12 {
      // Ten digits among letters are a code: `18.4ad9012119948ef`.
      guard !continuesForwards(bytes, run.upperBound), run.lowerBound == 0 || !isLetter(bytes[run.lowerBound - 1]),
        run.upperBound == bytes.count || !isLetter(bytes[run.upperBound])
      else { return nil }
      return isValid(bytes, day: run.lowerBound..<(run.upperBound - 4), serial: run.upperBound - 4) ? run : nil
    }
    guard run.count == 6 || run.count == 8, let serial = afterSeparator(bytes, run.upperBound),
      serial + 4 <= bytes.count, bytes[serial + 1..<serial + 4].allSatisfy(isDigit),
      isDigit(bytes[serial]) || interim.contains(bytes[serial]), !continuesForwards(bytes, serial + 4),
      isValid(bytes, day: run, serial: serial)
    else { return nil }
    return run.lowerBound..<(serial + 4)
  }

  /// Where the serial number begins after a hyphen, a plus, a minus or a short dash, which Markdown may have escaped.
  private static func afterSeparator(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let start = start < bytes.count && bytes[start] == UInt8(ascii: "\\") ? start + 1 : start
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+") { return start + 1 }
    guard start + 2 < bytes.count, bytes[start] == 0xE2 else { return nil }
    switch (bytes[start + 1], bytes[start + 2]) {
    // U+2010, U+2011, U+2012, U+2013 and U+2212.
    case (0x80, 0x90...0x93), (0x88, 0x92): return start + 3
    default: return nil
    }
  }

  private static func isValid(_ bytes: UnsafeBufferPointer<UInt8>, day: Range<Int>, serial: Int) -> Bool {
    let short = day.count == 8 ? day.lowerBound + 2 : day.lowerBound
    let (year, month) = (pair(bytes, short), pair(bytes, short + 2))
    var date = pair(bytes, short + 4)
    if date > 60 { date -= 60 }
    let centuries = day.count == 8 ? [pair(bytes, day.lowerBound)] : [18, 19, 20]
    guard
      centuries.contains(where: { (18...20).contains($0) && isDay($0 * 100 + year, month, date) }),
      !bytes[serial..<serial + 3].allSatisfy({ $0 == 0x30 })
    else { return false }
    let digits = Array(bytes[short..<short + 6]) + Array(bytes[serial..<serial + 4])
    var sum = 0
    for (place, byte) in digits.enumerated() {
      // The letter of an interim number counts as 1.
      let digit = isDigit(byte) ? Int(byte - 0x30) : 1
      let weighted = place.isMultiple(of: 2) ? digit * 2 : digit
      sum += weighted > 9 ? weighted - 9 : weighted
    }
    return sum.isMultiple(of: 10)
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...days).contains(day)
  }

  /// Letters that stand first in the serial number of an interim number.
  private static let interim: Set<UInt8> = Set("TRSUWXJKLMN".utf8)

  private static func pair(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30)
  }

  private static func digitsEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// A number is not the tail of a longer one: `16-901211-9948`, `1,9012119948`.
  private static func continuesBackwards(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start > 1, isDigit(bytes[start - 2]) else { return false }
    return [UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "+")].contains(bytes[start - 1])
  }

  private static func continuesForwards(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return false }
    if isDigit(bytes[end]) { return true }
    guard end + 1 < bytes.count, isDigit(bytes[end + 1]) else { return false }
    return [UInt8(ascii: "-"), UInt8(ascii: ",")].contains(bytes[end])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
