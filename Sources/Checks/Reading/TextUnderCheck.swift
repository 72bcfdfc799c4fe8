import Archive
import Diagnostics
import Markdown

/// A text of the archive with its file, for checks that read what the writer wrote.
struct TextUnderCheck {
  let file: SourceFile
  let readable: ReadableText

  /// Every text of the archive: reports, insatser, issues, förbund, pages.
  static func all(in archive: Archive) -> [TextUnderCheck] {
    let bodies: [(SourceFile.ID, Body)] =
      archive.reports.map { ($0.file, $0.body) } + archive.insatser.map { ($0.file, $0.body) }
      + archive.issues.map { ($0.file, $0.body) } + archive.forbund.map { ($0.file, $0.body) }
      + archive.pages.map { ($0.file, $0.body) } + archive.klientresor.map { ($0.file, $0.body) }
    return bodies.map { TextUnderCheck(file: archive.files[Int($0.index)], readable: $1.readable) }
  }

  /// The paragraphs that speak of percent, as they read. Most paragraphs do not, and need not be read.
  var paragraphsWithPercent: [PlainText] {
    readable.paragraphs.filter { speaksOfPercent($0.range) }.map { PlainText(file, range: $0.range) }
  }

  private func speaksOfPercent(_ range: Range<Int>) -> Bool {
    let word = Array("procent".utf8)
    return file.bytes[range].withUnsafeBufferPointer { bytes in
      bytes.indices.contains { index in
        if bytes[index] == UInt8(ascii: "%") { return true }
        guard bytes[index] == word[0], index + word.count <= bytes.count else { return false }
        return word.indices.allSatisfy { bytes[index + $0] == word[$0] }
      }
    }
  }

  func span(_ text: PlainText, _ part: Range<Int>) -> SourceSpan { file.span(text.range(of: part)) }
}
