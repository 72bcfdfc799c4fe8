import Archive
import Diagnostics
import Markdown
import Parallel

/// A text of the archive with its file, for checks that read what the writer wrote. What one check has read of it the
/// next need not read again; it lives within one task.
final class TextUnderCheck {
  let file: SourceFile
  let body: Body
  private var plain: [PlainText?]
  private(set) lazy var tables = readable.tables.map { TableUnderCheck($0, in: file) }
  /// The tables that may have a percentage in them, and speak of it.
  private(set) lazy var tablesWithPercent = readable.tables.indices.filter { speaksOfPercent(readable.tables[$0]) }
  /// The paragraphs with figures, as they read.
  private(set) lazy var paragraphsWithFigures = paragraphs(.figure)
  /// The paragraphs with a percentage, as they read.
  private(set) lazy var paragraphsWithPercent = paragraphs([.figure, .percent])
  /// The texts in sentences that have figures: paragraphs, and the longer texts of the front matter and the blocks.
  private(set) lazy var sentencesWithFigures = paragraphsWithFigures + scalars(.figure, longerThan: 24)

  var readable: ReadableText { body.readable }

  init(file: SourceFile, body: Body) {
    self.file = file
    self.body = body
    plain = Array(repeating: nil, count: body.readable.paragraphs.count)
  }

  /// Runs checks over every text of the archive: reports, insatser, issues, förbund, pages. Texts are read side by side,
  /// each of them once for all checks.
  ///
  /// - Parameter bodies: those of the archive.
  static func run(
    _ checks: [any TextCheck.Type], _ archive: Archive, _ bodies: [(file: SourceFile.ID, body: Body)]
  ) -> [Diagnostic] {
    let searches = Parallel.map(checks) { $0.search(archive) }
    let found = Parallel.map(bodies) { file, body in
      let text = TextUnderCheck(file: archive.files[Int(file.index)], body: body)
      return searches.map { $0(text) }
    }
    return checks.indices.flatMap { check in
      var breaches: [Diagnostic] = []
      for text in found.indices where !found[text][check].isEmpty { breaches += found[text][check] }
      return checks[check].conclude(breaches)
    }
  }

  /// A paragraph as it reads.
  func paragraph(_ index: Int) -> PlainText {
    if let text = plain[index] { return text }
    let text = PlainText(file, range: readable.paragraphs[index].range)
    plain[index] = text
    return text
  }

  /// The paragraphs that may hold something, as they read.
  func paragraphs(_ wanted: TextMarks) -> [PlainText] {
    readable.paragraphs.indices.compactMap {
      readable.paragraphs[$0].marks.isSuperset(of: wanted) ? paragraph($0) : nil
    }
  }

  /// The texts of the front matter and the blocks that may hold something, as they read, from a length in bytes.
  func scalars(_ wanted: TextMarks, longerThan length: Int) -> [PlainText] {
    var found: [PlainText] = []
    for index in body.scalars.indices where body.scalars[index].range.count > length {
      guard body.scalars[index].marks.isSuperset(of: wanted) else { continue }
      found.append(PlainText(file, range: body.scalars[index].range))
    }
    return found
  }

  /// Whether a table has a percentage in it: a sign or a heading such as `Procent` or `Andel`.
  private func speaksOfPercent(_ table: ReadableText.Table) -> Bool {
    TextMarks(file.bytes, table.cells).contains(.percent)
      || table.header.contains { PlainText.lowercased(file, $0) == "andel" }
  }

  func span(_ text: PlainText, _ part: Range<Int>) -> SourceSpan { file.span(text.range(of: part)) }
}

extension ReadableText.Table {
  /// From the first cell to the last.
  var cells: Range<Int> {
    guard let first = header.first, let last = (rows.last ?? header).last else { return 0..<0 }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }
}
