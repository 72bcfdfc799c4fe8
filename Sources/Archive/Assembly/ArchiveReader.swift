package import Diagnostics
import FrontMatter
import Markdown
import Parallel
import Quantities

/// Reads the sources into an archive, and tells every problem of every file.
package struct ArchiveReader: Sendable {
  private let listing: ContentListing
  private let layout: ContentLayout
  private let isDrawn: Bool

  /// - Parameter isDrawn: whether the texts are wanted as HTML. An archive that is only checked needs none.
  package init(_ listing: ContentListing, isDrawn: Bool = true) {
    self.listing = listing
    self.isDrawn = isDrawn
    layout = ContentLayout(listing)
  }

  /// The archive and everything that is wrong with its sources, in no particular order.
  ///
  /// The archive leaves out what could not be read, so it may be published only when no diagnostic is an error.
  package func read() -> (archive: Archive, diagnostics: [Diagnostic]) {
    let problems = ProblemList()
    problems.add(contentsOf: layout.diagnostics)
    var declared = DeclaredNames()
    var archive = readShared(&declared, problems)
    archive.assets = layout.assets
    archive.files = listing.files
    archive.paths = listing.files.map(\.path)

    let bodies = BodyReader(
      links: LinkTable(files: listing.files, layout: layout), glossary: Glossary(archive.glossary),
      isDrawn: isDrawn)
    let dispositions = archive.dispositions
    let sources = zip(listing.files, layout.kinds).compactMap { file, kind in
      kind.flatMap { $0.address != nil && !listing.unread.contains(file.id) ? (file: file, kind: $0) : nil }
    }
    let documents = Parallel.map(sources) { source in
      Self.readDocument(source.file, source.kind, bodies: bodies, dispositions: dispositions)
    }
    for (document, diagnostics) in documents {
      problems.add(contentsOf: diagnostics)
      switch document {
      case .forbund(let forbund): archive.forbund.append(forbund)
      case .insats(let insats): archive.insatser.append(insats)
      case .report(let report): archive.reports.append(report)
      case .klientresa(let klientresa): archive.klientresor.append(klientresa)
      case .series(let series): archive.series.append(series)
      case .issue(let issue): archive.issues.append(issue)
      case .page(let page): archive.pages.append(page)
      case nil: break
      }
    }
    archive.arrange()
    problems.add(contentsOf: ReferenceCheck(archive, kinds: layout.kinds, declared: declared).run())
    return (archive, problems.diagnostics)
  }

  /// One source that becomes a page.
  private enum Document: Sendable {
    case forbund(Forbund), insats(Insats), report(Report), klientresa(Klientresa)
    case series(Series), issue(Issue), page(FreePage)
  }

  private static func readDocument(
    _ file: SourceFile, _ kind: SourceKind, bodies: BodyReader, dispositions: [Disposition]
  ) -> (Document?, [Diagnostic]) {
    let problems = ProblemList()
    let address = kind.address!
    if case .series(let id) = kind {
      let node = YAMLReader.read(file, range: FrontMatterSplit.wholeFile(file), problems: problems)
      let series = node.flatMap { Series($0, file: file, id: id, problems: problems) }
      return (series.map(Document.series), problems.diagnostics)
    }
    let source = DocumentSource(file, problems: problems)
    let disposition = source.disposition.flatMap { id in dispositions.first { $0.id == id } }
    let body = bodies.read(source, kind, at: address, disposition: disposition, problems: problems)
    let document: Document? =
      switch kind {
      case .forbund(let id): Forbund(source, id: id, body: body, problems: problems).map(Document.forbund)
      case .insats(let id): Insats(source, id: id, body: body, problems: problems).map(Document.insats)
      case .report(let insats, _):
        Report(source, insats: insats, address: address, body: body, problems: problems).map(Document.report)
      case .standaloneReport:
        Report(source, insats: nil, address: address, body: body, problems: problems).map(Document.report)
      case .klientresa(let insats, _):
        Klientresa(source, insats: insats, address: address, body: body, problems: problems).map(Document.klientresa)
      case .issue(let series, let id):
        Issue(source, series: series, id: id, body: body, problems: problems).map(Document.issue)
      case .page(let id): FreePage(source, id: id, body: body, problems: problems).map(Document.page)
      case .series, .site, .indicators, .dispositions, .glossary, .concepts: nil
      }
    return (document, problems.diagnostics)
  }

  /// The shared files, which every text may lean on.
  private func readShared(_ declared: inout DeclaredNames, _ problems: ProblemList) -> Archive {
    var archive = Archive(site: .fallback)
    var hasSite = false
    for (file, kind) in zip(listing.files, layout.kinds) {
      guard let kind, kind.address == nil else { continue }
      if kind == .site { hasSite = true }
      let node =
        listing.unread.contains(file.id)
        ? nil : YAMLReader.read(file, range: FrontMatterSplit.wholeFile(file), problems: problems)
      declared.add(node, of: kind)
      guard let node else { continue }
      switch kind {
      case .site: archive.site = SiteConfiguration(node, problems: problems) ?? .fallback
      case .indicators: archive.indicators = Indicator.read(node, problems: problems)
      case .dispositions: archive.dispositions = Disposition.read(node, problems: problems)
      case .glossary: archive.glossary = GlossaryTerm.read(node, problems: problems)
      case .concepts: archive.concepts = ConceptLists(node, problems: problems)
      default: break
      }
    }
    if !hasSite, let first = listing.files.first {
      problems.add(
        .missingField, BilingualText("arkivet saknar content/site.yml", en: "the archive has no content/site.yml"),
        at: first.span(0..<0),
        help: BilingualText(
          "skapa filen med två rader: titel: … och språk: sv",
          en: "create the file with two lines: titel: … and språk: sv"))
    }
    return archive
  }
}

extension FrontMatterSplit {
  /// All of a data file but its byte order mark.
  static func wholeFile(_ file: SourceFile) -> Range<Int> {
    (file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<file.bytes.count
  }
}

extension DocumentSource {
  /// The id of the outline that the front matter names, before the front matter is read as a whole.
  fileprivate var disposition: String? {
    guard case .mapping(let entries)? = node?.content,
      let value = entries.first(where: { $0.key.value == "disposition" })?.value, case .scalar(let id) = value.content
    else { return nil }
    return id
  }
}

extension Archive {
  /// Puts every list in the order in which readers meet it, and looks up who belongs to whom.
  fileprivate mutating func arrange() {
    insatser = insatser.sortedInSwedish(by: \.name.value)
    forbund = forbund.sortedInSwedish(by: \.name)
    series = series.sortedInSwedish(by: \.name)
    pages = pages.sortedInSwedish(by: \.title)
    glossary = glossary.sortedInSwedish(by: \.word)
    reports.sort { ($0.date.value.earliest, $0.address) < ($1.date.value.earliest, $1.address) }
    issues.sort { ($0.date?.earliest ?? 0, $0.address) < ($1.date?.earliest ?? 0, $1.address) }
    relations = Relations(self)
    assess()
  }
}
