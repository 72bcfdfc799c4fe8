import Archive
import Checks
import Diagnostics
import Foundation

extension FigureMutations {
  /// A problem as it is told.
  struct Told {
    var file: String
    /// The lines of its span.
    var lines: ClosedRange<Int>
    /// The lines of the table, block or group of keys around it.
    var group: ClosedRange<Int>
    var rule: String
    var message: String
    var text: String { "\(file):\(lines.lowerBound): \(message)" }

    /// How near a change it is told. It is told at its place when it stands on the line of the changed figure or names
    /// that line, or when it holds a sum against its terms and stands at the total of the same table, block or group of
    /// keys, or a goal's text against its requirement: the message then gives both sides, and any of the terms may be
    /// what is wrong.
    func nearness(to mutation: Mutation, _ source: SourceFile) -> Result {
      let isHere = file == "content/\(mutation.file)"
      if isHere, lines.contains(mutation.line) { return .placed }
      let named = FigureMutations.namedLines(message, in: isHere ? mutation.file : nil)
        .filter { $0.file == mutation.file }.map(\.line)
      if named.contains(mutation.line) { return .placed }
      if isHere, group.contains(mutation.line) { return FigureMutations.ties.contains(rule) ? .placed : .inBlock }
      let isNear = named.contains { line in
        FigureMutations.group(around: FigureMutations.offset(ofLine: line, source), source, line)
          .contains(mutation.line)
      }
      return isNear ? .inBlock : .elsewhere
    }
  }

  /// The rules that hold a figure against all that it follows from, say both, and stand at one of them.
  static let ties: Set<String> = [
    "tabellsumma-stämmer-inte", "summa-stämmer-inte", "deltagare-stämmer-inte", "kön-stämmer-inte",
    "målets-tal-stämmer-inte", "siffra-mot-ord",
  ]

  static func told(_ files: [SourceFile]) -> [Told] {
    let (archive, found) = ArchiveReader(ContentListing(files: files, assets: [])).read()
    return Checks.run(archive, found: found).diagnostics.map { diagnostic in
      let file = files[Int(diagnostic.span.file.index)]
      let start = min(diagnostic.span.start, file.bytes.count)
      let line = 1 + file.bytes[..<start].count { $0 == 0x0A }
      let end = min(max(start, diagnostic.span.range.upperBound), file.bytes.count)
      let last = line + file.bytes[start..<end].count { $0 == 0x0A }
      return Told(
        file: file.path, lines: line...last, group: Self.group(around: start, file, line), rule: diagnostic.rule.id,
        message: diagnostic.message.swedish)
    }
  }

  /// The places that a message names: `på rad 12`, `på rad 12 i insatser/sta/insats.md`.
  private static func namedLines(_ message: String, in own: String?) -> [(file: String, line: Int)] {
    message.components(separatedBy: " på rad ").dropFirst().compactMap { rest in
      let words = rest.split(separator: " ")
      guard let line = words.first.flatMap({ Int($0.prefix { $0.isNumber }) }) else { return nil }
      let isElsewhere = words.count > 2 && words[1] == "i" && (words[2].contains("/") || words[2].hasSuffix(".yml"))
      guard let file = isElsewhere ? String(words[2]) : own else { return nil }
      return (file, line)
    }
  }

  private static func offset(ofLine line: Int, _ file: SourceFile) -> Int {
    var start = 0
    for _ in 1..<max(line, 1) { start = (file.bytes[start...].firstIndex(of: 0x0A) ?? file.bytes.count - 1) + 1 }
    return start
  }

  /// The lines of the table, the fenced block or the group of keys around an offset: up and down to an empty line, a
  /// fence or a key that begins at the left edge.
  private static func group(around offset: Int, _ file: SourceFile, _ line: Int) -> ClosedRange<Int> {
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let here = lines.indices.contains(line - 1) ? lines[line - 1] : nil else { return line...line }
    let fence = Array("```".utf8)
    let fences = lines.indices.filter { lines[$0].starts(with: fence) }
    for (open, close) in zip(fences, fences.dropFirst()) where open < line - 1 && line - 1 < close {
      if fences.firstIndex(of: open)! % 2 == 0 { return (open + 1)...(close + 1) }
    }
    let isTable = here.first == UInt8(ascii: "|")
    guard isTable || here.first == 0x20 else { return line...line }
    func belongs(_ line: ArraySlice<UInt8>) -> Bool {
      isTable ? line.first == UInt8(ascii: "|") : line.first == 0x20
    }
    var (first, last) = (line, line)
    while first > 1, belongs(lines[first - 2]) { first -= 1 }
    while last < lines.count, belongs(lines[last]) { last += 1 }
    return first...last
  }
}
