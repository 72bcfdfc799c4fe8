import Diagnostics

/// The sign of an anchor, an alias, a tag or a complex key, which this YAML does not use.
struct RefusedSign {
  let message: BilingualText
  let help: BilingualText
  /// The sign and the name after it.
  let range: Range<Int>

  init(_ sign: UInt8, at range: Range<Int>) {
    message =
      switch sign {
      case UInt8(ascii: "!"): BilingualText("YAML-taggar (!) används inte", en: "YAML tags (!) are not used")
      case UInt8(ascii: "?"): BilingualText("YAML-nycklar med ? används inte", en: "YAML keys with ? are not used")
      default:
        BilingualText("YAML-ankare (&) och alias (*) används inte", en: "YAML anchors (&) and aliases (*) are not used")
      }
    help = BilingualText(
      "sätt texten inom citattecken om den ska börja med \(UnicodeScalar(sign)); skriv annars ut värdet",
      en: "put the text in quotation marks if it is to begin with \(UnicodeScalar(sign)); else write the value out")
    self.range = range
  }

  /// The sign that made the parser stumble at `offset`: one that opens a value before it on the same line, or that
  /// stands last on the line above.
  init?(near offset: Int, signs: [Int], _ source: SourceLines) {
    guard var index = signs.lastIndex(where: { $0 <= offset }) else { return nil }
    while index > 0, signs[index - 1] == signs[index] - 1 { index -= 1 }
    let place = signs[index]
    guard Self.opensValue(place, source) else { return nil }
    let end = Self.end(of: place, source)
    let line = source.line(around: offset)
    if source.line(around: place) != line {
      guard let above = source.textAbove(line.lowerBound), above.contains(place) else { return nil }
      let rest = source.bytes[end..<max(end, above.upperBound)].first { $0 > 0x20 }
      let isAlone = rest == nil || rest == UInt8(ascii: "#") || source[place] == UInt8(ascii: "?")
      guard isAlone else { return nil }
    }
    self.init(source[place], at: place..<end)
  }

  private static func opensValue(_ place: Int, _ source: SourceLines) -> Bool {
    let line = source.line(around: place)
    let isQuoted = source.bytes[line.lowerBound..<place].contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
    }
    if isQuoted { return false }
    guard let before = source.signBefore(place) else { return true }
    return ":-,[{".utf8.contains(before)
  }

  private static func end(of place: Int, _ source: SourceLines) -> Int {
    var end = place + 1
    while source[end] > 0x20, !",[]{}".utf8.contains(source[end]) { end += 1 }
    return end
  }
}
