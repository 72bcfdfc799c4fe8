import Foundation
import TestSupport
import Testing

/// One page of `docs/handbok/`, with the examples that it marks.
///
/// The line before a fence or a table says what stands there, as an HTML comment that no reader sees:
/// - `exempel: <fil>`: a whole file. All of them on one page are one archive.
/// - `utdrag: <slag>`: a part of a file, or with a path a whole file, built by itself; see `Fragment`.
/// - `fel: <regel> i <slag>`: the same, but with exactly one problem, of that rule.
/// - `visas`: what the program says of the example before it.
/// - `kommando`: what is typed in a terminal; the terminal's answer may follow.
/// - `tabell: <slag>`: a table whose rows are tried; see `TableTests`.
///
/// Of the whole page: `utan tillägg` says that its files need nothing more, `varning: <regel>` which warning they give.
struct HandbookPage: Sendable {
  struct Part: Sendable {
    /// The word before the colon of the mark; empty where there is no mark.
    var mark: String
    /// What follows the colon.
    var argument: String
    var text: String
    /// The line of the page where it begins, from 1.
    var line: Int
  }

  let name: String
  let text: String
  private(set) var fences: [Part] = []
  private(set) var tables: [Part] = []
  /// Marks that concern the page as a whole.
  private(set) var settings: [String: String] = [:]
  /// Everything that stands as code, in fences and between backticks.
  private(set) var code = ""

  static let folder = Folders.checkout.appending(path: "docs/handbok")

  /// All pages, by name.
  static let all: [HandbookPage] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.map(\.precomposedStringWithCanonicalMapping).sorted().compactMap {
      name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { HandbookPage(name, $0) }
    }
  }()

  static func named(_ name: String) -> HandbookPage { all.first { $0.name == name } ?? HandbookPage(name, "") }

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var mark: (name: String, argument: String)?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let found = Self.mark(line) {
        if ["varning", "utan tillägg"].contains(found.name) {
          settings[found.name] = found.argument
        } else {
          mark = found
        }
        index += 1
      } else if line.hasPrefix("```") || line.hasPrefix("|") {
        let end = line.hasPrefix("|") ? Self.endOfTable(lines, index) : Self.endOfFence(lines, index)
        let inner = line.hasPrefix("|") ? lines[index..<end] : lines[(index + 1)..<end]
        let part = Part(
          mark: mark?.name ?? "", argument: mark?.argument ?? "", text: inner.map { $0 + "\n" }.joined(),
          line: index + 1)
        if line.hasPrefix("|") { tables.append(part) } else { fences.append(part) }
        code += line.hasPrefix("|") ? Self.spans(part.text) : part.text
        mark = nil
        index = line.hasPrefix("|") ? end : end + 1
      } else {
        if !line.isEmpty { mark = nil }
        code += Self.spans(line)
        index += 1
      }
    }
  }

  /// The whole files that the page shows, by path.
  var examples: [String: String] {
    Dictionary(
      fences.filter { $0.mark == "exempel" }.map { ($0.argument, $0.text) }, uniquingKeysWith: { $1 })
  }

  /// Those of them that every file of an archive leans on, such as `content/begrepp.yml`.
  var sharedExamples: [String: String] {
    examples.filter { $0.key.hasSuffix(".yml") && $0.key.count { $0 == "/" } == 1 }
  }

  /// `<!-- exempel: content/site.yml -->`
  private static func mark(_ line: Substring) -> (name: String, argument: String)? {
    guard line.hasPrefix("<!--"), line.hasSuffix("-->") else { return nil }
    let parts = line.dropFirst(4).dropLast(3).split(separator: ":", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return (parts[0], parts.count > 1 ? parts[1] : "")
  }

  /// The line that closes the fence that opens at `start`: as many backticks and nothing else.
  private static func endOfFence(_ lines: [Substring], _ start: Int) -> Int {
    let ticks = lines[start].prefix { $0 == "`" }
    return lines[(start + 1)...].firstIndex { $0 == ticks } ?? lines.count
  }

  private static func endOfTable(_ lines: [Substring], _ start: Int) -> Int {
    lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.count
  }

  /// What stands between backticks, each on a line of its own.
  static func spans(_ text: some StringProtocol) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { $0.element + "\n" }.joined()
  }

  /// Whether a word stands as code on the page, by itself and not as a part of another.
  func mentions(_ word: String) -> Bool {
    code.ranges(of: word).contains { range in
      let before = range.lowerBound == code.startIndex ? " " : code[code.index(before: range.lowerBound)]
      let after = range.upperBound == code.endIndex ? " " : code[range.upperBound]
      return !Self.isWord(before) && !Self.isWord(after)
    }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }
}

extension HandbookPage: CustomTestStringConvertible {
  var testDescription: String { name }
}
