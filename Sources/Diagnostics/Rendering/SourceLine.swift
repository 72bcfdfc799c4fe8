/// One line of a file, without its line ending or byte order mark, whose characters can be counted and cut out.
///
/// Every question about it is answered in bounded time, however long the line is.
package struct SourceLine: Sendable {
  /// The line in the file.
  package let range: Range<Int>
  /// How many characters the line has.
  package let count: Int
  private let bytes: [UInt8]
  /// Whether every byte is a character, as in most rows of figures.
  private let isASCII: Bool
  /// The offset of every `stride`th character, where they are not bytes.
  private let steps: [Int]
  private static let stride = 128

  /// - Parameters:
  ///   - bytes: of the whole file.
  ///   - range: the line in them.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    isASCII = bytes[range].allSatisfy { $0 < 0x80 && $0 != 0x0D }
    guard !isASCII else {
      (count, steps) = (range.count, [])
      return
    }
    var steps: [Int] = []
    var (count, offset) = (0, range.lowerBound)
    for character in String(decoding: bytes[range], as: UTF8.self) {
      if count % Self.stride == 0 { steps.append(offset) }
      count += 1
      offset = min(offset + character.utf8.count, range.upperBound)
    }
    self.count = count
    self.steps = steps
  }

  /// How many characters stand before an offset.
  package func characters(before offset: Int) -> Int {
    let offset = min(max(offset, range.lowerBound), range.upperBound)
    if isASCII { return offset - range.lowerBound }
    var (low, high) = (0, steps.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if steps[middle] <= offset { low = middle } else { high = middle }
    }
    guard low < steps.count else { return 0 }
    return low * Self.stride + String(decoding: bytes[steps[low]..<offset], as: UTF8.self).count
  }

  /// Some of the characters, counted from 0.
  package func text(_ characters: Range<Int>) -> String {
    let characters = characters.clamped(to: 0..<count)
    guard !characters.isEmpty else { return "" }
    if isASCII {
      let start = range.lowerBound + characters.lowerBound
      return Self.shown(String(decoding: bytes[start..<(start + characters.count)], as: UTF8.self))
    }
    let first = characters.lowerBound / Self.stride
    let last = (characters.upperBound - 1) / Self.stride + 1
    let end = last < steps.count ? steps[last] : range.upperBound
    let text = String(decoding: bytes[steps[first]..<end], as: UTF8.self)
    return Self.shown(String(text.dropFirst(characters.lowerBound - first * Self.stride).prefix(characters.count)))
  }

  /// What is hidden of a file shows as a dot.
  private static func shown(_ part: String) -> String {
    part.utf8.contains(0x1A) ? part.replacing("\u{1A}", with: "•") : part
  }
}
