import Diagnostics
import Markdown

extension TextUnderCheck {
  /// The first line of a range, without its ending.
  func firstLine(of range: Range<Int>) -> Range<Int> {
    let inside = range.clamped(to: file.bytes.indices)
    let end = file.bytes[inside].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? inside.upperBound
    return inside.lowerBound..<end
  }

  /// Whether a stretch of the file holds two signs in a row.
  func holds(_ range: Range<Int>, pair isWanted: (_ first: UInt8, _ second: UInt8) -> Bool) -> Bool {
    file.bytes[range].withUnsafeBufferPointer { bytes in
      var index = 1
      while index < bytes.count {
        if isWanted(bytes[index - 1], bytes[index]) { return true }
        index += 1
      }
      return false
    }
  }

  /// The paragraphs that hold a sign, as they read. Most do not, and need not be read.
  func paragraphs(holding isWanted: (UInt8) -> Bool) -> [PlainText] {
    paragraphs { file.bytes[$0.range].contains(where: isWanted) }
  }
}
