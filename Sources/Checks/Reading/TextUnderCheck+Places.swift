import Diagnostics
import Markdown

extension TextUnderCheck {
  /// The first line of a range, without its ending.
  func firstLine(of range: Range<Int>) -> Range<Int> {
    let inside = range.clamped(to: file.bytes.indices)
    let end = file.bytes[inside].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? inside.upperBound
    return inside.lowerBound..<end
  }
}
