/// A text that is looked up as it is written, byte by byte: to hash letters with marks as a `String` does, whichever way
/// they are written, takes longer than to read them.
struct Label: Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Label, right: Label) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
