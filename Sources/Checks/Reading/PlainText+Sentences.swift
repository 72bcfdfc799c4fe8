import Markdown

extension PlainText {
  /// The sentences of the text, as ranges of its bytes without the space between them. A full stop after an
  /// abbreviation (`t.o.m.`, `bl.a.`, `ca.`) ends none.
  var sentences: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where isEnd(index) {
      found.append(start..<(index + 1))
      start = index + 2
    }
    if start < bytes.count { found.append(start..<bytes.count) }
    return found
  }

  private func isEnd(_ index: Int) -> Bool {
    let byte = bytes[index]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"), index + 2 < bytes.count,
      bytes[index + 1] == 0x20
    else { return false }
    let next = bytes[index + 2]
    guard (0x41...0x5A).contains(next) || next == 0xC3 || next == 0xE2 || (0x30...0x39).contains(next) else {
      return false
    }
    guard byte == UInt8(ascii: ".") else { return true }
    var first = index
    while first > 0, bytes[first - 1] > 0x20, bytes[first - 1] != UInt8(ascii: "(") { first -= 1 }
    let word = string(first..<index).lowercased()
    return !word.contains(".") && !Self.abbreviations.contains(word) && word.utf8.count > 1
  }

  private static let abbreviations: Set<String> = [
    "bl", "resp", "ca", "dvs", "ex", "jfr", "nr", "kl", "st", "tom", "fom", "kap", "avd", "tel", "max", "min", "ung",
  ]
}
