import Bytes
import Diagnostics

/// Caps on what is handed to the Markdown parser.
///
/// libcmark-gfm 0.29.0.gfm.6 takes quadratic time or worse on some inputs (CVE-2022-39209, CVE-2023-22483, -22484,
/// -22486, -24824, -37463). What makes them costly is many of one sign within one block, deep nesting, wide tables and
/// long link definitions; each is capped far above what a report needs and far below what costs a second.
struct MarkdownBounds {
  static let textLength = 1_000_000
  static let linesPerText = 50_000
  static let lineLength = 20_000
  static let linesPerBlock = 2_000
  static let levels = 32
  static let levelsPerText = 100_000
  static let barsPerLine = 100
  static let tableColumns = 64
  static let cellsPerText = 50_000
  /// The longest link definition, once for every bracket that might use it: the parser copies it each time.
  static let definitionCopies = 100_000_000

  struct Violation {
    /// In the file.
    var range: Range<Int>
    var message: BilingualText
    var help: BilingualText
  }

  let text: UnsafeBufferPointer<UInt8>
  private let kinds: UnsafeBufferPointer<UInt8>
  private(set) var index = 0
  var lines = 0
  var levels = 0
  var cells = 0
  private var perText = [Int](repeating: 0, count: Sign.all.count)

  // A block here is a run of lines with no blank line between.
  private var perBlock = [Int](repeating: 0, count: Sign.all.count)
  var linesInBlock = 0
  var columns = 0
  private(set) var opening: Int?
  private var definition: Int?
  private var longest = 0..<0

  /// The first place that passes a cap.
  static func violation(in bytes: ArraySlice<UInt8>) -> Violation? {
    var violation: Violation?
    if bytes.count > textLength {
      violation = Violation(
        range: 0..<1, message: BilingualText("en text får vara högst 1 MB", en: "a text may be at most 1 MB"),
        help: BilingualText("dela upp den på flera rapporter", en: "divide it into several reports"))
    } else {
      violation = bytes.withUnsafeBufferPointer { text in
        Sign.kinds.withUnsafeBufferPointer { kinds in
          var bounds = MarkdownBounds(text: text, kinds: kinds)
          return bounds.firstViolation()
        }
      }
    }
    if let range = violation?.range {
      var end = range.upperBound + bytes.startIndex
      // A letter is not cut in two.
      while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
      violation?.range = (range.lowerBound + bytes.startIndex)..<end
    }
    return violation
  }

  private init(text: UnsafeBufferPointer<UInt8>, kinds: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.kinds = kinds
  }

  /// The walk goes over every text: what is not counted costs next to nothing.
  private mutating func firstViolation() -> Violation? {
    var walk = ByteWalk(text)
    var line = 0
    var bars = 0
    while let place = walk.next(Sign.mayCount) {
      index = place
      switch kinds[Int(text[place])] {
      case Sign.plain: continue
      case Sign.bar: bars += 1
      case Sign.lineEnd:
        // Of a pair of line ends the first one ends the line.
        guard place >= line else { continue }
        if let violation = check(line..<place, bars: bars) { return violation }
        let isPair = text[place] == 0x0D && place + 1 < text.count && text[place + 1] == 0x0A
        line = place + (isPair ? 2 : 1)
        bars = 0
      case let kind: if let violation = read(sign: Int(kind - Sign.firstCounted)) { return violation }
      }
    }
    if line < text.count, let violation = check(line..<text.count, bars: bars) { return violation }
    endBlock(at: text.count)
    guard longest.count * perText[Sign.opening] > Self.definitionCopies else { return nil }
    return Violation(range: longest.prefix(80), message: Self.linkLengthMessage, help: Self.linkLengthHelp)
  }

  private mutating func read(sign: Int) -> Violation? {
    if let violation = count(sign) { return violation }
    if sign == Sign.opening {
      opening = index
    } else if sign == Sign.closing {
      if definition == nil, endsDefinitionLabel() { definition = opening ?? index }
      opening = nil
    }
    return nil
  }

  static let linkLengthMessage = BilingualText(
    "länkarna i en text får ha högst 2 MB adresser tillsammans",
    en: "the links of a text may have at most 2 MB of addresses together")
  static let linkLengthHelp = BilingualText(
    "gör länkdefinitionerna kortare, eller skriv länkarna direkt i texten",
    en: "make the link definitions shorter, or write the links straight in the text")

  private mutating func count(_ sign: Int) -> Violation? {
    perBlock[sign] += 1
    perText[sign] += 1
    let limits = Sign.all[sign]
    var letter: Character { Character(UnicodeScalar(limits.byte)) }
    if perBlock[sign] > limits.perBlock {
      return Violation(
        range: index..<(index + 1),
        message: BilingualText(
          "ett stycke får ha högst \(Self.text(limits.perBlock)) tecken ”\(letter)”",
          en: "a paragraph may have at most \(Self.text(limits.perBlock)) characters “\(letter)”"),
        help: BilingualText("dela upp stycket med tomma rader", en: "divide the paragraph with empty lines"))
    }
    if perText[sign] > limits.perText {
      return Violation(
        range: index..<(index + 1),
        message: BilingualText(
          "en text får ha högst \(Self.text(limits.perText)) tecken ”\(letter)”",
          en: "a text may have at most \(Self.text(limits.perText)) characters “\(letter)”"),
        help: BilingualText("dela upp den på flera rapporter", en: "divide it into several reports"))
    }
    return nil
  }

  /// `20 000`, for a cap that is under a thousand or whole thousands.
  static func text(_ cap: Int) -> String { cap < 1_000 ? String(cap) : "\(cap / 1_000) 000" }

  mutating func endBlock(at end: Int) {
    if let start = definition, end - start > longest.count { longest = start..<end }
    for sign in perBlock.indices { perBlock[sign] = 0 }
    (linesInBlock, columns, opening, definition) = (0, 0, nil, nil)
  }
}
