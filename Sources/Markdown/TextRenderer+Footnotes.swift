import CCMarkGFM
import Markup

extension TextRenderer {
  mutating func drawFootnoteReference(_ node: CMark.Node) {
    guard imageDepth == 0, let number = node.withLiteral(Self.number) else { return }
    footnotes.drawReference(number, &html, home: context.home)
  }

  /// The number that the parser has given a note; nil where it stands for something else.
  private static func number(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 10 else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  mutating func drawFootnote(_ node: CMark.Node, _ isEntering: Bool) {
    if isEntering { footnotes.open(node, &html) } else { footnotes.end(&html, home: context.home) }
  }
}
