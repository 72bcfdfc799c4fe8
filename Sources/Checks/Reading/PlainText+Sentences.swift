import Markdown
import Quantities

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

  /// The sentences that have figures, each with its own.
  ///
  /// - Parameter mentions: figures of the text, from left to right.
  func sentences(with mentions: [FigureMention]) -> [(sentence: Range<Int>, figures: [FigureMention])] {
    sentences(with: mentions) { $0.range.lowerBound }
  }

  /// The sentences that have something of a kind, each with its own. The text is gone through once, however much it has.
  ///
  /// - Parameter things: what the text has, from left to right.
  func sentences<Thing>(
    with things: [Thing], at place: (Thing) -> Int
  ) -> [(sentence: Range<Int>, figures: [Thing])] {
    guard !things.isEmpty else { return [] }
    var next = 0
    return sentences.compactMap { sentence in
      while next < things.count, place(things[next]) < sentence.lowerBound { next += 1 }
      let first = next
      while next < things.count, place(things[next]) < sentence.upperBound { next += 1 }
      return first < next ? (sentence, Array(things[first..<next])) : nil
    }
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
