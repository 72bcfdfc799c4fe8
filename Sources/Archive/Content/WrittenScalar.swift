import Diagnostics
import FrontMatter
package import Markdown
import Quantities

/// A text or figure as it stands in a front matter or a named block, with the keys that lead to it: what the checks
/// read when they look for figures wherever a writer may put one.
package struct WrittenScalar: Sendable {
  /// The keys from the outermost in: `mått`, `värde`.
  package var keys: [String]
  /// The place in each list on the way, counted from 0.
  package var items: [Int]
  /// Where the block that it stands in begins; nil in a front matter.
  package var block: Int?
  /// What names the group that the text stands in: its indicator, post, question, name.
  package var labels: [String]
  /// Where the text stands in its file, with quotation marks.
  package var range: Range<Int>
  /// What it may hold.
  package var marks: TextMarks
}

extension WrittenScalar {
  /// Keys whose value says what the figures beside them are about.
  private static let naming: SievedWords = [
    "indikator", "namn", "post", "vad", "fråga", "grupp", "slag", "del-av", "part", "roll", "id",
  ]

  /// Every text below a node, in the order written.
  static func all(in node: YAMLNode, of file: SourceFile, block: Int? = nil) -> [WrittenScalar] {
    var found: [WrittenScalar] = []
    var path = WrittenScalar(keys: [], items: [], block: block, labels: [], range: 0..<0, marks: [])
    collect(node, file, &path, at: nil, &found)
    return found
  }

  /// What a text belongs to: it goes on over the lines that are indented more than this.
  private struct Owner {
    var offset: Int
    /// How much further in than the owner a line must begin, in bytes.
    var indent: Int
  }

  /// - Parameters:
  ///   - path: the way to the node, with what names the groups on it; left as it was.
  ///   - owner: the key or the place in a list that the node belongs to.
  private static func collect(
    _ node: YAMLNode, _ file: SourceFile, _ path: inout WrittenScalar, at owner: Owner?, _ found: inout [WrittenScalar]
  ) {
    switch node.content {
    case .empty: break
    case .scalar(let text):
      path.range = range(of: node.span.range, text, file, owner)
      path.marks = TextMarks(file.bytes, path.range)
      found.append(path)
    case .sequence(let items):
      for index in items.indices {
        path.items.append(index)
        collect(items[index], file, &path, at: Owner(offset: items[index].span.start, indent: -1), &found)
        path.items.removeLast()
      }
    case .mapping(let entries):
      let outer = path.labels
      for place in entries.indices where naming.contains(entries[place].key.value.composingSwedishLetters) {
        if case .scalar(let text) = entries[place].value.content { path.labels.append(text) }
      }
      for place in entries.indices {
        let owner = Owner(offset: entries[place].key.span.start, indent: 1)
        let key = entries[place].key.value.composingSwedishLetters
        guard case .scalar(let text) = entries[place].value.content else {
          path.keys.append(key)
          collect(entries[place].value, file, &path, at: owner, &found)
          path.keys.removeLast()
          continue
        }
        let range = range(of: entries[place].value.span.range, text, file, owner)
        found.append(path.under(key, range, TextMarks(file.bytes, range)))
      }
      path.labels = outer
    }
  }

  /// A text under a key of the group that this path leads to.
  private func under(_ key: String, _ range: Range<Int>, _ marks: TextMarks) -> WrittenScalar {
    var keys: [String] = []
    keys.reserveCapacity(self.keys.count + 1)
    keys.append(contentsOf: self.keys)
    keys.append(key)
    return WrittenScalar(keys: keys, items: items, block: block, labels: labels, range: range, marks: marks)
  }

  /// How far from the start of its line an offset stands.
  private static func column(_ offset: Int, _ file: SourceFile) -> Int {
    var start = min(offset, file.bytes.count)
    while start > 0, file.bytes[start - 1] != 0x0A { start -= 1 }
    return offset - start
  }

  /// A text that goes on over several lines takes the lines that are indented far enough.
  private static func range(of span: Range<Int>, _ text: String, _ file: SourceFile, _ owner: Owner?) -> Range<Int> {
    let bytes = file.bytes
    var end = min(span.upperBound, bytes.count)
    guard text.utf8.count > span.count else { return span.lowerBound..<end }
    let column = owner.map { max(0, self.column($0.offset, file) + $0.indent) } ?? 0
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    while end < bytes.count {
      var next = end + 1
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      guard next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0D || next - end - 1 >= column else { break }
      while next < bytes.count, bytes[next] != 0x0A { next += 1 }
      end = next
    }
    return span.lowerBound..<end
  }
}
