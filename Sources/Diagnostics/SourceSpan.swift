/// A stretch of a source file, in UTF-8 offsets from its first byte.
package struct SourceSpan: Hashable, Comparable, Sendable {
  package var file: SourceFile.ID
  private var packedStart: UInt32
  private var packedLength: UInt32

  package init(file: SourceFile.ID, start: Int, length: Int) {
    self.file = file
    packedStart = UInt32(clamping: start)
    packedLength = UInt32(clamping: length)
  }

  package var start: Int { Int(packedStart) }
  package var length: Int { Int(packedLength) }
  package var range: Range<Int> { start..<(start + length) }

  /// A part of this span, given in offsets from its start.
  package func part(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: file, start: start + range.lowerBound, length: range.count)
  }

  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.file, left.packedStart, left.packedLength) < (right.file, right.packedStart, right.packedLength)
  }
}

/// A value and where it was written.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  package var span: SourceSpan

  package init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }

  /// Another value at the same place.
  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: span)
  }
}

extension Located<String> {
  /// Most values are texts: other rooms would look up the type of each anew.
  package init(_ value: String, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
