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

  /// The paragraphs, as they read.
  var paragraphs: [PlainText] { readable.paragraphs.map { PlainText(file, range: $0.range) } }

  func span(_ text: PlainText, _ part: Range<Int>) -> SourceSpan { file.span(text.range(of: part)) }
}
