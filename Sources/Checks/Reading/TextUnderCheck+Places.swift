import Diagnostics
import Markdown

extension TextUnderCheck {
  /// The first line of a range, without its ending.
  func firstLine(of range: Range<Int>) -> Range<Int> {
    let inside = range.clamped(to: file.bytes.indices)
    let end = file.bytes[inside].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? inside.upperBound
    return inside.lowerBound..<end
  }

  /// The paragraphs that hold a sign, as they read. Most do not, and need not be read.
  func paragraphs(holding isWanted: (UInt8) -> Bool) -> [PlainText] {
    readable.paragraphs.filter { file.bytes[$0.range].contains(where: isWanted) }
      .map { PlainText(file, range: $0.range) }
  }
}
