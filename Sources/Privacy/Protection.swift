package import Archive
package import Diagnostics
import Markdown
import Parallel

/// What may not be told of small groups in an archive, group of sources by group of sources.
package struct Protection: Sendable {
  /// The sources that tell of one insats, or one report on none or several, with their counts.
  package struct Scope: Sendable {
    package var files: [SourceFile.ID]
    package var system: CountSystem
  }

  package let scopes: [Scope]
  /// The smallest group whose size may be told.
  package let smallest: Int

  /// - Parameter silenced: whether what stands after `<!-- granskas ej: skäl -->` is counted, too.
  package init(_ archive: Archive, silenced: Bool = false) {
    smallest = archive.site.privacy.smallestGroup
    scopes = Self.map(archive, silenced: silenced) { $0 }
  }

  /// What is made of each group of sources, in their order; the counts of one are forgotten when the next is read.
  package static func map<Result: Sendable>(
    _ archive: Archive, silenced: Bool = false, _ transform: @Sendable (Scope) -> Result
  ) -> [Result] {
    var places: [String: [Int]] = [:]
    var alone: [[Int]] = []
    for (index, report) in archive.reports.enumerated() {
      if report.insatser.count == 1 {
        places[report.insatser[0].value, default: []].append(index)
      } else {
        alone.append([index])
      }
    }
    let bodies = archive.bodies
    let bodyOf = Dictionary(bodies.indices.map { (bodies[$0].file, $0) }, uniquingKeysWith: { first, _ in first })
    let ofInsatser = archive.insatser.map { insats in
      (files: [insats.file] + archive.klientresor(of: insats.id).map(\.file), reports: places[insats.id] ?? [])
    }
    let shared = archive.files.filter { $0.path.hasSuffix(".yml") }.map(\.id)
    let others = shared + archive.forbund.map(\.file) + archive.issues.map(\.file) + archive.pages.map(\.file)
    let all = ofInsatser + alone.map { (files: [], reports: $0) } + others.map { (files: [$0], reports: []) }
    return Parallel.map(all) { files, reports in
      let files = files + reports.map { archive.reports[$0].file }
      let read = files.compactMap { bodyOf[$0] }
      let cells = read.reduce(0) { bodies[$1].body.readable.tables.reduce($0) { $0 + $1.rows.count * $1.header.count } }
      var system = CountSystem(room: cells)
      for report in reports { ReportCounts(report: archive.reports[report]).read(in: archive, into: &system) }
      for place in read {
        for (_, numbered) in bodies[place].body.blocks.sorted(by: { $0.key < $1.key }) {
          BlockCounts.read(numbered.block, into: &system)
        }
        for table in bodies[place].body.readable.tables {
          CountTable(table, in: archive.files[Int(bodies[place].file.index)])?.read(into: &system)
        }
      }
      for report in reports { BlockCounts.read(archive.reports[report].underlag, into: &system) }
      for place in read where !silenced {
        let silences = bodies[place].body.readable.silences.filter { !$0.reason.isEmpty }
        system.leaveOut(silences.map(\.covers), of: bodies[place].file)
      }
      return transform(Scope(files: files, system: system))
    }
  }

  /// The places to hide in each scope, in the order of the scopes.
  package func suppressions() -> [Suppression] {
    Parallel.map(scopes) { [smallest] in Suppression($0.system, smallest: smallest) }
  }

  /// The archive as it may be published, read anew from sources in which `skyddat` stands for every hidden count; the
  /// archive itself where `små-celler` does not ask for that. A source that can then not be read is a problem.
  package static func published(
    _ archive: Archive, _ listing: ContentListing, isDrawn: Bool = true
  ) -> (archive: Archive, diagnostics: [Diagnostic]) {
    guard archive.site.privacy.smallCells == .protect else { return (archive, []) }
    let protection = Protection(archive)
    var listing = listing
    listing.files = protection.protected(listing.files, protection.suppressions())
    let (published, diagnostics) = ArchiveReader(listing, isDrawn: isDrawn).read()
    return (published, diagnostics.filter { $0.severity == .error })
  }

  /// The sources as they may be published: `skyddat` stands where a count is hidden. What is built of them knows no
  /// hidden figure, so that no page, drawing or data file can tell one.
  package func protected(_ files: [SourceFile], _ suppressions: [Suppression]) -> [SourceFile] {
    var spans: [SourceFile.ID: Set<SourceSpan>] = [:]
    for (scope, suppression) in zip(scopes, suppressions) {
      for place in suppression.hiddenPlaces {
        let span = scope.system.places[place].span
        spans[span.file, default: []].insert(span)
      }
    }
    let word = Array("skyddat".utf8)
    return files.map { file in
      guard let spans = spans[file.id] else { return file }
      var bytes: [UInt8] = []
      var start = 0
      for span in spans.sorted() where span.start >= start {
        bytes += file.bytes[start..<span.start] + word
        start = span.range.upperBound
      }
      return SourceFile(id: file.id, path: file.path, bytes: bytes + file.bytes[start...])
    }
  }
}
