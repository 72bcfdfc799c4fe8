/// One file as it was read from the disk, with its place in the run.
///
/// Positions everywhere are UTF-8 offsets into `bytes`; line and column exist only in the rendering of a problem.
package struct SourceFile: Sendable {
  /// Names a file within one run. Ids follow the order of the paths, so that sorting by id sorts by path.
  package struct ID: Hashable, Comparable, Sendable {
    package var index: UInt32

    package init(index: UInt32) { self.index = index }

    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  package let id: ID
  /// The path as a writer knows it, relative to the archive folder: `content/insatser/sta/insats.md`.
  package let path: String
  /// The whole file, known to be UTF-8. A byte order mark at the start is still there.
  package let bytes: [UInt8]

  package init(id: ID, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
  }

  /// A file for tests and for text that has no file.
  package init(path: String, text: String, index: UInt32 = 0) {
    self.init(id: ID(index: index), path: path, bytes: Array(text.utf8))
  }

  /// The text of a range, for messages.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// The range of the whole first line, for problems that concern the file as such.
  package var firstLine: SourceSpan {
    let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) ?? bytes.endIndex
    return SourceSpan(file: id, start: 0, length: min(end, 200))
  }

  /// A span of this file.
  package func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: id, start: range.lowerBound, length: range.count)
  }
}
