import Archive
import Markdown

/// What the keys of a front matter or a block say of the figures under them.
enum FigureKeys {
  /// Keys of dates, references, scales and other things that are no quantities.
  private static let others: Set<String> = [
    "källa", "isbn", "sidor", "skala", "nummer", "datum", "ankare", "avser", "period", "perioder", "planerad-period",
    "år", "tid", "när", "beslutat", "id", "disposition", "författare", "omfattning",
    "antal", "antal-före", "antal-efter",
  ]
  /// Keys of the front matter whose values are figures with labels, not sentences.
  static let records: Set<String> = ["deltagare", "avslut", "underlag", "utfall", "mått", "mål", "finansiering"]
  /// Keys of sentences.
  static let sentences: Set<String> = [
    "text", "kommentar", "motivering", "avvikelse", "ingress", "vad", "titel", "undertitel", "beskrivning", "utelämnat",
    "underlag", "punkter", "annan-fråga", "ej-redovisat", "anmärkningar", "svar",
  ]
  /// Keys that say in words what the figures beside them are about.
  static let telling: Set<String> = ["annan-fråga", "avser", "kommentar"]
  /// Keys that every item of a list has.
  static let columns: Set<String> = ["totalt", "kvinnor", "män", "före", "efter", "värde", "utfall", "budget"]

  static func isOther(_ scalar: WrittenScalar) -> Bool { scalar.keys.contains(where: others.contains) }
}

/// What the heading of a column, or the label of a row, says of its figures.
struct FigureColumn {
  let stems: [Stem]
  let years: [Int]
  let isGoal: Bool
  let isPercent: Bool
  let isMoney: Bool

  init(_ text: PlainText) {
    stems = FigureWords.stems(text.bytes, text.bytes.indices)
    let label = text.string(text.bytes.indices)
    years = FigureReading.year(label).map { [$0] } ?? []
    let lower = label.lowercased()
    isGoal = lower.hasPrefix("mål")
    isPercent = lower.contains("%") || lower.contains("procent") || lower == "andel"
    isMoney = lower.hasSuffix(" kr") || lower.contains("kronor")
  }
}

extension [UInt8] {
  /// Whether there is a digit in a stretch of Markdown, but for those of footnote marks. Most paragraphs have none, and
  /// are not read.
  func hasFigure(_ range: Range<Int>) -> Bool {
    withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      let end = Swift.min(range.upperBound, bytes.count)
      while index < end {
        let byte = bytes[index]
        index += 1
        if byte &- 0x30 < 10 { return true }
        guard byte == UInt8(ascii: "["), index < end, bytes[index] == UInt8(ascii: "^") else { continue }
        while index < end, bytes[index] != UInt8(ascii: "]"), bytes[index] != 0x0A { index += 1 }
      }
      return false
    }
  }
}
