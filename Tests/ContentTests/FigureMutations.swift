import Archive
import Checks
import Diagnostics
import Foundation
import Parallel
import Synchronization
import TestSupport

/// A change of one redundant figure of `content/`, and whether the checks tell of it.
enum FigureMutations {
  struct Mutation: Sendable {
    var file: String
    var line: Int
    var quotation: String
    var reason: String
    /// Bytes to put in the place of others.
    var range: Range<Int>
    var digits: [UInt8]
  }

  /// How near the change a problem is told: at its line, in its table or block, somewhere else, or not at all.
  enum Result: Int, Sendable, Comparable {
    case missed, elsewhere, inBlock, placed
    static func < (left: Result, right: Result) -> Bool { left.rawValue < right.rawValue }
  }

  /// Every source of the archive, in order.
  static func sources() throws -> [SourceFile] {
    let content = Folders.checkout.appending(path: "content")
    let names = try FileManager.default.subpathsOfDirectory(atPath: content.path)
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return try names.enumerated().map { index, name in
      let text = try String(contentsOf: content.appending(path: name), encoding: .utf8)
      return SourceFile(path: "content/\(name)", text: text, index: UInt32(index))
    }
  }

  static func countOfNumbers(_ bytes: [UInt8]) -> Int {
    bytes.indices.count { index in
      (0x30...0x39).contains(bytes[index]) && (index == 0 || !(0x30...0x39).contains(bytes[index - 1]))
    }
  }

  /// The figures of the list, each changed in one way; and the rows that the sources no longer have.
  static func listed(_ files: [SourceFile], _ change: Change) throws -> (mutations: [Mutation], stale: [String]) {
    var stale: [String] = []
    let list = Folders.checkout.appending(path: "Tests/ContentTests/Mutations/redundant.tsv")
    let byPath = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let mutations = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").compactMap {
      row -> Mutation? in
      let parts = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4, let place = Int(parts[2]), let file = byPath["content/\(parts[0])"],
        let found = find(parts[0], parts[1], place, parts[3], file)
      else {
        stale.append(String(row))
        return nil
      }
      return change.isTried(on: parts[3]) ? found(change) : nil
    }
    return (mutations, stale)
  }

  private static func find(
    _ path: String, _ quotation: String, _ place: Int, _ reason: String, _ file: SourceFile
  ) -> ((Change) -> Mutation?)? {
    let halves = quotation.split(separator: "⟦", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let rest = halves[1].split(separator: "⟧", omittingEmptySubsequences: false)
    guard rest.count == 2 else { return nil }
    let (before, figure) = (Array(halves[0].utf8), Array(rest[0].utf8))
    let wanted = before + figure + Array(rest[1].utf8)
    var found = 0
    var start = 0
    while start + wanted.count <= file.bytes.count {
      if file.bytes[start] == wanted[0], file.bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
        found += 1
        if found == place { break }
      }
      start += 1
    }
    guard found == place else { return nil }
    let range = (start + before.count)..<(start + before.count + figure.count)
    let isEstimate = estimates.contains { String(decoding: before, as: UTF8.self).lowercased().hasSuffix($0 + " ") }
    let line = 1 + file.bytes[..<range.lowerBound].count { $0 == 0x0A }
    return { change in
      change.apply(to: figure, isEstimate: isEstimate).map {
        Mutation(file: path, line: line, quotation: quotation, reason: reason, range: range, digits: $0)
      }
    }
  }

  private static let estimates = [
    "ca", "cirka", "drygt", "knappt", "omkring", "över", "närmare", "ungefär", "nästan", "under", "runt",
  ]

  /// Each file is changed within the part of the archive that speaks of the same insats, which is much faster to read.
  static func run(_ mutations: [Mutation], _ files: [SourceFile]) -> [Result] {
    let baselines = Mutex<[String: Set<String>]>([:])
    return Parallel.map(mutations) { mutation in
      let part = Self.part(of: files, around: mutation.file)
      let baseline: Set<String> =
        baselines.withLock { $0[mutation.file] }
        ?? {
          let told = Set(Self.told(part).map(\.text))
          baselines.withLock { $0[mutation.file] = told }
          return told
        }()
      let changed = part.map { file -> SourceFile in
        guard file.path == "content/\(mutation.file)" else { return file }
        var bytes = file.bytes
        bytes.replaceSubrange(mutation.range, with: mutation.digits)
        return SourceFile(id: file.id, path: file.path, bytes: bytes)
      }
      let new = Self.told(changed).filter { !baseline.contains($0.text) }
      let file = changed.first { $0.path == "content/\(mutation.file)" } ?? changed[0]
      return new.map { $0.nearness(to: mutation, file) }.max() ?? .missed
    }
  }

  /// The insats that a file speaks of with every report that may speak of it, and the indicators, which give names.
  private static func part(of files: [SourceFile], around path: String) -> [SourceFile] {
    let parts = path.split(separator: "/")
    guard parts.count > 1, parts[0] == "insatser" else { return files }
    let folder = "content/insatser/\(parts[1])/"
    let kept = files.filter { file in
      file.path.hasPrefix(folder) || file.path.hasPrefix("content/rapporter/") || file.path.hasSuffix("/insats.md")
        || file.path == "content/indikatorer.yml" || file.path == "content/site.yml"
    }
    return kept.enumerated().map { index, file in
      SourceFile(id: SourceFile.ID(index: UInt32(index)), path: file.path, bytes: file.bytes)
    }
  }
}
