import Archive
import Diagnostics
import Markdown
import Parallel

/// A text of the archive with its file, for checks that read what the writer wrote. What one check has read of it the
/// next need not read again; it lives within one task.
final class TextUnderCheck {
  let file: SourceFile
  let readable: ReadableText
  private var plain: [PlainText?]
  private(set) lazy var tables = readable.tables.map { TableUnderCheck($0, in: file) }
  /// The paragraphs that speak of percent, as they read. Most paragraphs do not, and need not be read.
  private(set) lazy var paragraphsWithPercent = paragraphs { speaksOfPercent($0.range) }

  init(file: SourceFile, readable: ReadableText) {
    self.file = file
    self.readable = readable
    plain = Array(repeating: nil, count: readable.paragraphs.count)
  }

  /// Runs checks over every text of the archive: reports, insatser, issues, förbund, pages. Texts are read side by side,
  /// each of them once for all checks.
  static func run(_ checks: [any TextCheck.Type], _ archive: Archive) -> [Diagnostic] {
    let searches = checks.map { $0.search(archive) }
    let found = Parallel.map(archive.bodies) { file, body in
      let text = TextUnderCheck(file: archive.files[Int(file.index)], readable: body.readable)
      return searches.map { $0(text) }
    }
    return checks.indices.flatMap { check in
      checks[check].conclude(found.flatMap { $0[check] })
    }
  }

  /// A paragraph as it reads.
  func paragraph(_ index: Int) -> PlainText {
    if let text = plain[index] { return text }
    let text = PlainText(file, range: readable.paragraphs[index].range)
    plain[index] = text
    return text
  }

  /// The paragraphs that a check looks for by how they stand in the file, as they read.
  func paragraphs(where isWanted: (ReadableText.Paragraph) -> Bool) -> [PlainText] {
    readable.paragraphs.indices.compactMap { isWanted(readable.paragraphs[$0]) ? paragraph($0) : nil }
  }

  /// The texts that are long enough to hold counts beside a percentage, and speak of percent.
  func percentBesideCounts(_ ranges: [Range<Int>]) -> [PlainText] {
    ranges.filter { $0.count > 16 && speaksOfPercent($0) }.map { PlainText(file, range: $0) }
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
