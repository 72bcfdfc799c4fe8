import Archive
import Checks
import Diagnostics
import Foundation
import Parallel
import Synchronization
import TestSupport
import Testing

/// Changes every figure in `content/` that is redundant, one at a time, and counts how many changes the checks tell of.
///
/// What is redundant was decided by reading, not by what the checks find. A figure is a number in digits that tells how
/// many or how much: a count, a share, an amount, a length of time, an age, a value on a scale, a factor. Years, dates,
/// times of day, numbers of laws, sections, goals, tables and lists, ISBNs, names, and the end points of scales are no
/// figures. A figure is redundant when it can be known from other figures in digits in the archive: the same quantity of
/// the same insats is stated elsewhere (`repeated`), it is the share, sum, difference, factor or complement of others, or
/// it is a term of one that is stated. Every figure of `content/` was listed by a program and marked by hand;
/// `Mutations/redundant.tsv` has the redundant ones: file, the words around it with the figure in `⟦⟧`, which of the
/// places with those words it is, and from what it is known. What the tsv leaves out is what nobody else states.
///
/// The change is a slip of the pen: the last digit one up, 9 to 8; of an estimate (`ca 60`) the last digit that is not
/// zero. It is told of when a problem arises that was not there before. It is told of at the right place when the problem
/// stands on the line of the figure, or names that line, or stands in the same table, block or group of keys.
struct FigureMutationTests {
  struct Mutation: Sendable {
    var file: String
    var line: Int
    var quotation: String
    var reason: String
    /// Bytes to put in the place of others.
    var range: Range<Int>
    var digits: [UInt8]
  }

  /// How many of the changes the checks must tell of, in percent: what has been reached. The aim is 95.
  static let required = 70.0

  @Test func tellsOfChangedFigures() throws {
    let files = try Self.sources()
    let listed = try Self.mutations(files)
    // Every twelfth keeps an ordinary run short; `ALLA_TAL=1` tries them all.
    let isWhole = ProcessInfo.processInfo.environment["ALLA_TAL"] != nil
    let mutations = listed.enumerated().filter { isWhole || $0.offset % 12 == 0 }.map(\.element)
    let results = Self.run(mutations, files)
    let told = results.count { $0 != .missed }
    let placed = results.count { $0 == .placed }
    let numbers = files.reduce(0) { $0 + Self.countOfNumbers($1.bytes) }
    print(
      "\(numbers) numbers in digits, \(listed.count) redundant figures, \(mutations.count) changed, \(told) told of (\(Self.percent(told, mutations.count)) %),"
        + " \(placed) of them at the right place (\(Self.percent(placed, mutations.count)) %)")
    for (mutation, result) in zip(mutations, results) where result != .placed {
      print("\(result) content/\(mutation.file):\(mutation.line) \(mutation.quotation) (\(mutation.reason))")
    }
    #expect(Double(told) * 100 >= Self.required * Double(mutations.count))
  }

  @Test func findsNothingInTheUnchangedArchive() throws {
    let (archive, found) = ArchiveReader(ContentListing(files: try Self.sources(), assets: [])).read()
    let told = Checks.run(archive, found: found).diagnostics.filter { $0.rule.isAdjustable }
    #expect(told.map { "\(archive.files[Int($0.span.file.index)].path): \($0.message)" } == [])
  }

  enum Result: Sendable { case missed, elsewhere, placed }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    String(format: "%.1f", Double(part) * 100 / Double(max(whole, 1)))
  }

  /// Every source of the archive, in order.
  private static func sources() throws -> [SourceFile] {
    let content = Folders.checkout.appending(path: "content")
    let names = try FileManager.default.subpathsOfDirectory(atPath: content.path)
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return try names.enumerated().map { index, name in
      let text = try String(contentsOf: content.appending(path: name), encoding: .utf8)
      return SourceFile(path: "content/\(name)", text: text, index: UInt32(index))
    }
  }

  private static func countOfNumbers(_ bytes: [UInt8]) -> Int {
    bytes.indices.count { index in
      (0x30...0x39).contains(bytes[index]) && (index == 0 || !(0x30...0x39).contains(bytes[index - 1]))
    }
  }

  // MARK: Reading the list

  private static func mutations(_ files: [SourceFile]) throws -> [Mutation] {
    let list = Folders.checkout.appending(path: "Tests/ContentTests/Mutations/redundant.tsv")
    let byPath = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return try String(contentsOf: list, encoding: .utf8).split(separator: "\n").compactMap { row in
      let parts = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4, let place = Int(parts[2]), let file = byPath["content/\(parts[0])"],
        let mutation = mutation(parts[0], parts[1], place, parts[3], file)
      else {
        Issue.record("Mutations/redundant.tsv: content/ no longer says ”\(row)”")
        return nil
      }
      return mutation
    }
  }

  private static func mutation(
    _ path: String, _ quotation: String, _ place: Int, _ reason: String, _ file: SourceFile
  ) -> Mutation? {
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
    guard let digits = changed(figure, isEstimate: isEstimate) else { return nil }
    let line = 1 + file.bytes[..<range.lowerBound].count { $0 == 0x0A }
    return Mutation(file: path, line: line, quotation: quotation, reason: reason, range: range, digits: digits)
  }

  private static let estimates = [
    "ca", "cirka", "drygt", "knappt", "omkring", "över", "närmare", "ungefär", "nästan", "under", "runt",
  ]

  private static func changed(_ figure: [UInt8], isEstimate: Bool) -> [UInt8]? {
    let digits = figure.indices.filter { (0x30...0x39).contains(figure[$0]) }
    let last = isEstimate ? digits.last { figure[$0] != 0x30 } : digits.last
    guard let index = last ?? digits.last else { return nil }
    var figure = figure
    figure[index] = figure[index] == 0x39 ? 0x38 : figure[index] + 1
    return figure
  }

  // MARK: Running

  /// Each file is changed within the part of the archive that speaks of the same insats, which is much faster to read.
  private static func run(_ mutations: [Mutation], _ files: [SourceFile]) -> [Result] {
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
      if new.isEmpty { return .missed }
      return new.contains { $0.isAbout(mutation) } ? .placed : .elsewhere
    }
  }

  /// A problem as it is told.
  private struct Told {
    var file: String
    var line: Int
    var lines: ClosedRange<Int>
    var message: String
    var text: String { "\(file):\(line): \(message)" }

    func isAbout(_ mutation: Mutation) -> Bool {
      let isHere = file == "content/\(mutation.file)"
      let name = mutation.file
      if message.hasSuffix("på rad \(mutation.line)") && isHere { return true }
      if message.hasSuffix("på rad \(mutation.line) i \(name)") { return true }
      return isHere && lines.contains(mutation.line)
    }
  }

  private static func told(_ files: [SourceFile]) -> [Told] {
    let (archive, found) = ArchiveReader(ContentListing(files: files, assets: [])).read()
    return Checks.run(archive, found: found).diagnostics.filter { $0.rule.isAdjustable }.map { diagnostic in
      let file = files[Int(diagnostic.span.file.index)]
      let start = min(diagnostic.span.start, file.bytes.count)
      let line = 1 + file.bytes[..<start].count { $0 == 0x0A }
      return Told(
        file: file.path, line: line, lines: Self.group(around: start, file, line), message: diagnostic.message.swedish)
    }
  }

  /// The lines of the table, the block or the group of keys around an offset: up and down to an empty line, a fence or a
  /// key that begins at the left edge.
  private static func group(around offset: Int, _ file: SourceFile, _ line: Int) -> ClosedRange<Int> {
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let here = lines.indices.contains(line - 1) ? lines[line - 1] : nil else { return line...line }
    let isTable = here.first == UInt8(ascii: "|")
    func belongs(_ line: ArraySlice<UInt8>) -> Bool {
      isTable ? line.first == UInt8(ascii: "|") : line.first == 0x20
    }
    var (first, last) = (line, line)
    while first > 1, belongs(lines[first - 1]) { first -= 1 }
    while last < lines.count, belongs(lines[last]) { last += 1 }
    if !isTable, here.first != 0x20 { (first, last) = (line, last) }
    return first...last
  }

  /// The shared files, the förbund, the insats that a file speaks of and everything that speaks of it.
  private static func part(of files: [SourceFile], around path: String) -> [SourceFile] {
    let parts = path.split(separator: "/")
    guard parts.count > 1, parts[0] == "insatser" else { return files }
    let folder = "content/insatser/\(parts[1])/"
    let kept = files.filter { file in
      file.path.hasPrefix(folder) || file.path.hasPrefix("content/rapporter/") || !file.path.dropFirst(8).contains("/")
        || file.path.hasPrefix("content/forbund/") || file.path.hasSuffix("/insats.md")
    }
    return kept.enumerated().map { index, file in
      SourceFile(id: SourceFile.ID(index: UInt32(index)), path: file.path, bytes: file.bytes)
    }
  }
}
