import Archive
import Checks
import Diagnostics
import SiteBuilding

/// An archive made of the examples of the handbook, with the least that they need added.
struct ExampleArchive {
  let files: [SourceFile]
  let archive: Archive
  let diagnostics: [Diagnostic]
  private let templates: TemplateSet?

  /// - Parameters:
  ///   - shown: the files that a page shows, by path.
  ///   - isComplete: whether they are meant to need nothing more.
  init(_ shown: [String: String], isComplete: Bool = false) {
    var texts = shown
    if !isComplete { Self.complete(&texts) }
    files = texts.keys.sorted().enumerated().map { index, path in
      SourceFile(path: path, text: texts[path]!, index: UInt32(index))
    }
    // The paths of templates come after those of the content, as in a build.
    let content = files.filter { $0.path.hasPrefix("content/") }
    let (archive, found) = ArchiveReader(ContentListing(files: content, assets: Self.assets)).read()
    self.archive = archive
    let (templates, faults) = TemplateSet.load(Array(files.dropFirst(content.count)))
    self.templates = templates
    diagnostics = Checks.run(archive, found: found).diagnostics + faults
  }

  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// What `slutrapport check` would say.
  var told: String { TerminalRendering(files: files).render(diagnostics) }

  /// Every page of the site as text, by address.
  func pages() -> [String: String] {
    guard let templates else { return [:] }
    let site = Site(archive, templates: templates)
    return Dictionary(site.pages().map { ($0.address.path, site.render($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func complete(_ texts: inout [String: String]) {
    for (path, text) in defaults where texts[path] == nil { texts[path] = text }
    for path in Array(texts.keys) {
      let parts = path.split(separator: "/")
      guard parts.count >= 4 else { continue }
      let folder = parts[..<3].joined(separator: "/")
      if parts[1] == "insatser", texts["\(folder)/insats.md"] == nil {
        texts["\(folder)/insats.md"] = "---\nnamn: Påhittad insats\nförbund: exempel\n---\nPåhittad.\n"
      }
      if parts[1] == "rapportserier", texts["\(folder)/serie.yml"] == nil {
        texts["\(folder)/serie.yml"] = "namn: Påhittad serie\n"
      }
    }
  }

  /// Images and attachments that the examples link to.
  static let assets = [
    "content/insatser/steget/bilder/lokalen.jpg", "content/insatser/steget/bilagor/enkat.pdf",
  ]

  /// What every example may lean on.
  static let defaults: [String: String] = [
    "content/site.yml": """
    titel: Påhittat arkiv
    språk: sv
    adress: https://exempel.se/
    utgivare: {namn: Exempelförbundet, e-post: info@exempel.se}
    tillgänglighet: {status: delvis förenlig, granskad: 2026-11-01, metod: självskattning, brister: [Inga kända]}

    """,
    "content/forbund/exempel.md": "---\nnamn: Exempelförbundet (påhittat)\n---\nPåhittat förbund.\n",
    "content/insatser/steget/insats.md": """
    ---
    namn: Steget (påhittat exempel)
    förbund: exempel
    period: 2021-01/2024-06
    ---
    Påhittad.

    """,
    "content/insatser/steget/slutrapport.md": """
    ---
    titel: Delrapport Steget
    typ: delrapport
    datum: 2024-10-15
    ---
    ## Resultat

    Påhittad rapport.

    """,
    "content/insatser/steget/klientresor/resa-1.md": """
    ---
    titel: Man i trettioårsåldern
    konstruerad: ja
    händelser: [{när: månad 0, vad: Ansöker om försörjningsstöd}]
    ---

    """,
    "content/insatser/vidare/insats.md": "---\nnamn: Vidare (påhittat exempel)\nförbund: exempel\n---\nPåhittad.\n",
    "content/indikatorer.yml": """
    arbete-eller-studier:
      namn: Arbete eller studier vid avslut
      definition: Andel av dem som avslutat insatsen som då arbetar eller studerar.
      räknas: [arbete, studier]
      räknas-ej: [sjukersättning]
      enhet: procent
      nämnare: avslutade
      referensvärden: [{namn: riket, värde: 33 %, år: 2015}, {namn: riket, värde: 31 %, år: 2017}]
    arbete-studier-eller-praktik:
      namn: Arbete, studier eller praktik vid avslut
      definition: Andel av dem som avslutat insatsen som då arbetar, studerar eller har praktik.
      enhet: procent
      nämnare: avslutade
    platser: {namn: Platser, definition: Antal platser vid årets slut., enhet: antal}
    kunskap: {namn: Kunskap, definition: Medarbetarnas egen skattning., enhet: skala 1–10}

    """,
    "content/dispositioner.yml": """
    fem-fragor:
      namn: Fem frågor
      rubriker: [{id: resultat, text: Vad blev resultatet?}]
    tva-fragor:
      namn: Två frågor
      rubriker: [{id: gjorde, text: Vad gjorde vi?}, {id: fortsatter, text: Vad fortsätter vi med?}]

    """,
  ]
}
