import Diagnostics

/// Caps on what is handed to the Markdown parser.
///
/// libcmark-gfm 0.29.0.gfm.6 takes quadratic time or worse on some inputs (CVE-2022-39209, CVE-2023-22483, -22484,
/// -22486, -24824, -37463). What makes them costly is many of one sign within one block; each is capped far above what
/// a report needs and far below what costs a second.
struct MarkdownBounds {
  static let fileSize = 1_000_000
  static let lineLength = 20_000
  static let linesPerBlock = 2_000
  static let containersPerLine = 32
  static let tableColumns = 64
  static let tableCells = 20_000
  static let definitionLength = 2_000
  static let bracketsPerText = 20_000

  /// Signs that may stand in one block (a run of lines with no blank line between).
  private static let perBlock: [(sign: UInt8, limit: Int)] = [
    (UInt8(ascii: "["), 1_000), (UInt8(ascii: "]"), 1_000), (UInt8(ascii: "`"), 1_000), (UInt8(ascii: "<"), 500),
    (UInt8(ascii: "*"), 3_000), (UInt8(ascii: "_"), 3_000), (UInt8(ascii: "~"), 1_000), (UInt8(ascii: "!"), 1_000),
  ]

  private let bytes: ArraySlice<UInt8>
  private var counts = [Int](repeating: 0, count: 256)
  private var limits = [Int](repeating: .max, count: 256)
  private var brackets = 0
  private var linesInBlock = 0
  private var columns = 0
  private var rows = 0

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    for (sign, limit) in Self.perBlock { limits[Int(sign)] = limit }
  }

  /// The first place that passes a cap, as a range in the file, and what to say of it.
  static func violation(in bytes: ArraySlice<UInt8>) -> (range: Range<Int>, message: String, help: String)? {
    guard bytes.count <= fileSize else {
      let start = bytes.startIndex
      return (start..<(start + 1), "en text får vara högst 1 MB", "dela upp den på flera rapporter")
    }
    var bounds = MarkdownBounds(bytes)
    return bounds.firstViolation()
  }

  private mutating func firstViolation() -> (range: Range<Int>, message: String, help: String)? {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if let (message, help) = check(start..<end) {
        return (start..<min(end, start + 60), message, help)
      }
      start = end + 1
    }
    return nil
  }

  private mutating func check(_ line: Range<Int>) -> (String, String)? {
    if line.count > Self.lineLength {
      return ("en rad får ha högst 20 000 tecken", "dela upp stycket med tomma rader")
    }
    var pipes = 0
    var isBlank = true
    var isDelimiterRow = true
    for index in line {
      let byte = bytes[index]
      if byte > 0x20 { isBlank = false }
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09, 0x0D: break
      default: isDelimiterRow = false
      }
      if limits[Int(byte)] != .max {
        counts[Int(byte)] += 1
        if byte == UInt8(ascii: "[") { brackets += 1 }
        if counts[Int(byte)] > limits[Int(byte)] || brackets > Self.bracketsPerText {
          return (
            "stycket har för många ”\(Character(UnicodeScalar(byte)))”",
            "dela upp stycket med tomma rader, eller skriv \\\(Character(UnicodeScalar(byte))) där tecknet bara är text"
          )
        }
      }
    }
    if isBlank {
      startBlock()
      return nil
    }
    linesInBlock += 1
    if linesInBlock > Self.linesPerBlock {
      return ("ett stycke får ha högst 2 000 rader", "dela upp det med tomma rader")
    }
    if containers(line) > Self.containersPerLine {
      return ("en rad får ha högst \(Self.containersPerLine) list- och citattecken i början", "ta bort några")
    }
    if isDefinition(line), line.count > Self.definitionLength {
      return ("en länkdefinition får ha högst 2 000 tecken", "skriv länken direkt i texten")
    }
    return table(pipes: pipes, isDelimiterRow: isDelimiterRow)
  }

  private mutating func startBlock() {
    for (sign, _) in Self.perBlock { counts[Int(sign)] = 0 }
    (linesInBlock, columns, rows) = (0, 0, 0)
  }

  private mutating func table(pipes: Int, isDelimiterRow: Bool) -> (String, String)? {
    if columns > 0 {
      rows += 1
    } else if isDelimiterRow, pipes > 0 {
      columns = pipes + 1
    }
    if columns > Self.tableColumns + 2 { return ("en tabell får ha högst 64 kolumner", "dela upp tabellen") }
    if rows * columns > Self.tableCells { return ("en tabell får ha högst 20 000 celler", "dela upp tabellen") }
    return nil
  }

  /// How many quote and list markers a line begins with.
  private func containers(_ line: Range<Int>) -> Int {
    var count = 0
    for index in line {
      switch bytes[index] {
      case 0x20, 0x09: continue
      case UInt8(ascii: ">"): count += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard index + 1 < line.upperBound, bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09 else { return count }
        count += 1
      case 0x30...0x39: continue
      case UInt8(ascii: "."), UInt8(ascii: ")"): count += 1
      default: return count
      }
    }
    return count
  }

  private func isDefinition(_ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { bytes[$0] > 0x20 && bytes[$0] != UInt8(ascii: ">") }) else { return false }
    return bytes[first] == UInt8(ascii: "[")
  }
}
