import Archive
import Diagnostics
import Markdown

/// Every text in sentences that a source has: its paragraphs, and the sentences of its front matter and blocks.
struct SentenceTexts {
  private let file: SourceFile
  private let ranges: [Range<Int>]

  init(_ file: SourceFile, _ body: Body) {
    self.file = file
    ranges = body.readable.paragraphs.map(\.range) + body.scalars.map(\.range).filter { $0.count > 24 }
  }

  /// What is found in the texts that hold a word; the others are not read.
  func flatMap<Found>(holding word: String, _ find: (PlainText) -> [Found]) -> [Found] {
    let wanted = Array(word.utf8)
    return ranges.filter { holds(wanted, $0) }.flatMap { find(PlainText(file, range: $0)) }
  }

  private func holds(_ wanted: [UInt8], _ range: Range<Int>) -> Bool {
    file.bytes[range].withUnsafeBufferPointer { bytes in
      guard bytes.count >= wanted.count else { return false }
      var index = 0
      while index <= bytes.count - wanted.count {
        var matched = 0
        while matched < wanted.count, bytes[index + matched] == wanted[matched] { matched += 1 }
        if matched == wanted.count { return true }
        index += 1
      }
      return false
    }
  }
}
