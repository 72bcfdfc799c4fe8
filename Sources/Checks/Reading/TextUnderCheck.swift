import Archive
import Diagnostics
import Markdown
import Parallel

/// A text of the archive with its file, for checks that read what the writer wrote.
struct TextUnderCheck: Sendable {
  let file: SourceFile
  let readable: ReadableText

  /// Every text of the archive: reports, insatser, issues, förbund, pages.
  static func all(in archive: Archive) -> [TextUnderCheck] {
    archive.bodies.map { TextUnderCheck(file: archive.files[Int($0.index)], readable: $1.readable) }
  }

  /// What a search of every text finds, in the order of the texts. Texts are searched side by side.
  static func search(_ archive: Archive, _ find: @Sendable (TextUnderCheck) -> [Diagnostic]) -> [Diagnostic] {
    Parallel.map(all(in: archive), find).flatMap { $0 }
  }

  /// The paragraphs that speak of percent, as they read. Most paragraphs do not, and need not be read.
  var paragraphsWithPercent: [PlainText] {
    readable.paragraphs.filter { speaksOfPercent($0.range) }.map { PlainText(file, range: $0.range) }
  }

  /// Whether a table has a percentage in it: a sign or a heading such as `Procent` or `Andel`.
  func speaksOfPercent(_ table: ReadableText.Table) -> Bool {
    guard let first = table.header.first, let last = (table.rows.last ?? table.header).last else { return false }
    let range = first.lowerBound..<max(first.lowerBound, last.upperBound)
    return speaksOfPercent(range) || table.header.contains { file.text($0).lowercased() == "andel" }
  }

  private static let word = Array("rocent".utf8)

  private func speaksOfPercent(_ range: Range<Int>) -> Bool {
    file.bytes[range].withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "%") { return true }
        guard byte | 0x20 == UInt8(ascii: "p"), index + Self.word.count <= bytes.count else { continue }
        if bytes[index] == Self.word[0], Self.word.indices.allSatisfy({ bytes[index + $0] == Self.word[$0] }) {
          return true
        }
      }
      return false
    }
  }

  func span(_ text: PlainText, _ part: Range<Int>) -> SourceSpan { file.span(text.range(of: part)) }
}
