import Archive
import Diagnostics

/// A source file word by word, front matter and text alike, for checks that look for what may identify a person.
struct SourceWords {
  /// A run of letters and digits; a hyphen between two of them belongs to it.
  struct Word {
    var text: Substring
    /// In the file.
    var range: Range<Int>
    /// What stands between the word before and this one; a line break where the line is new.
    var before: Substring
    /// The word stands in the front matter.
    var isData: Bool

    /// Whether the word may have its capital letter from beginning a sentence, a value or a heading.
    var beginsSentence: Bool {
      guard let sign = before.last(where: { !$0.isWhitespace && !Self.marks.contains($0) }) else {
        return before.isEmpty || before.contains(where: \.isNewline)
      }
      return ".!?:;{[”»\"“#|>–".contains(sign) || (isData && ",-".contains(sign)) || before.contains(where: \.isNewline)
    }

    private static let marks: Set<Character> = ["*", "_", "(", "'", "’"]
  }

  private(set) var words: [Word] = []

  /// - Parameter skipped: keys of the front matter whose lines are left out, since they name those who answer for it.
  init(_ file: SourceFile, skipped: Set<Substring> = []) {
    var offset = 0
    var fences = 0
    var before = "\n"[...]
    for line in String(decoding: file.bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      if line.hasPrefix("---") { fences += 1 }
      let isData = fences == 1
      if !isData || !skipped.contains(line.prefix { $0 != ":" }) {
        read(line, at: offset, isData: isData, before: &before)
      }
      offset += line.utf8.count
      // A return and a newline are one character of two bytes.
      if offset + 1 < file.bytes.count, file.bytes[offset] == 0x0D, file.bytes[offset + 1] == 0x0A { offset += 1 }
      offset += 1
      before += "\n"
    }
  }

  private mutating func read(_ line: Substring, at start: Int, isData: Bool, before: inout Substring) {
    var index = line.startIndex
    while index < line.endIndex {
      guard Self.isWordSign(line[index]) else {
        before.append(line[index])
        index = line.index(after: index)
        continue
      }
      let first = index
      while index < line.endIndex, Self.isWordSign(line[index]) || Self.isInside(line, index) {
        index = line.index(after: index)
      }
      let lower = start + line.utf8.distance(from: line.startIndex, to: first)
      let text = line[first..<index]
      words.append(Word(text: text, range: lower..<(lower + text.utf8.count), before: before, isData: isData))
      before = ""
    }
  }

  private static func isWordSign(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber }

  private static func isInside(_ line: Substring, _ index: Substring.Index) -> Bool {
    guard line[index] == "-", index > line.startIndex else { return false }
    let next = line.index(after: index)
    return next < line.endIndex && isWordSign(line[next]) && isWordSign(line[line.index(before: index)])
  }
}

extension Archive {
  /// The journeys that tell of somebody who lives; an invented case can point out nobody.
  var realKlientresor: [Klientresa] { klientresor.filter { !$0.isConstructed } }

  func sourceFile(_ id: SourceFile.ID) -> SourceFile { files[Int(id.index)] }
}
