package import Diagnostics
import Markdown

/// Says of every file in `content/` what it is. A file that has no place is a problem: nothing is lost in silence.
package struct ContentLayout: Sendable {
  /// What each file is, at the index of its id; nil for a file that has no place.
  package let kinds: [SourceKind?]
  /// Images and other attachments: where they lie and where in the site they go.
  package let assets: [(path: String, address: Address)]
  package let diagnostics: [Diagnostic]

  /// Folders under an insats whose files follow along to the site unchanged.
  package static let assetFolders = ["bilder", "bilagor"]
  /// Endings of files that may follow along.
  package static let assetEndings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "csv", "xlsx", "ods", "docx", "odt", "txt",
  ]
  /// Pages that the site makes itself, whose names a free page may not take.
  package static let reservedPages: Set<String> = [
    "index", "insatser", "rapporter", "klientresor", "jamforelser", "forbund", "rapportserier", "forfattare",
    "ordlista", "tillganglighet", "fragor", "404",
  ]

  package init(_ listing: ContentListing) {
    let problems = ProblemList()
    let attached = Set(listing.assets)
    var told: Set<String> = []
    kinds = listing.files.map { attached.contains($0.path) ? nil : Self.kind(of: $0, told: &told, problems) }
    assets = listing.assets.compactMap { path in Self.assetAddress(path).map { (path, $0) } }
    Self.checkFolders(listing.files, kinds, problems)
    diagnostics = problems.diagnostics
  }

  /// - Parameter told: the folders whose names have been told of, once for all of their files.
  private static func kind(of file: SourceFile, told: inout Set<String>, _ problems: ProblemList) -> SourceKind? {
    let parts = file.path.utf8.split(separator: UInt8(ascii: "/")).dropFirst().map { String(Substring($0)) }
    guard let kind = kind(of: parts) else {
      problems.add(
        .misplacedFile, BilingualText("filen hör inte hemma här", en: "the file does not belong here"),
        at: file.firstLine, help: help(for: parts))
      return nil
    }
    let ids = ids(in: kind)
    for (index, id) in ids.enumerated() where !isID(id) {
      let isFolder = index == 0 && parts.count > 2
      guard told.insert(isFolder ? "\(parts[0])/\(id)" : file.path).inserted else { continue }
      let slug = Slug.make(id)
      problems.add(
        .badName,
        BilingualText("namnet ”\(id)” kan inte bli en adress", en: "the name “\(id)” cannot become an address"),
        at: file.firstLine,
        help: isID(slug) && slug != id
          ? BilingualText(
            "byt namn till ”\(slug)”: små bokstäver a–z, siffror och bindestreck",
            en: "rename it to “\(slug)”: small letters a–z, digits and hyphens")
          : BilingualText(
            "använd högst 100 små bokstäver a–z, siffror och bindestreck",
            en: "use at most 100 small letters a–z, digits and hyphens"))
    }
    guard ids.allSatisfy(isID) else { return nil }
    if case .page(let id) = kind, reservedPages.contains(id) {
      problems.add(
        .badName,
        BilingualText(
          "sidan \(id).html gör slutrapport själv", en: "the page \(id).html is made by slutrapport itself"),
        at: file.firstLine, help: BilingualText("välj ett annat filnamn", en: "choose another file name"))
      return nil
    }
    return kind
  }

  /// A folder of reports has its insats.md and a folder of issues its serie.yml: told once for each folder.
  private static func checkFolders(_ files: [SourceFile], _ kinds: [SourceKind?], _ problems: ProblemList) {
    // An Insats.md has been told of already.
    var described = Set(files.map { $0.path.lowercased() })
    for (file, kind) in zip(files, kinds) {
      switch kind {
      case .report(let insats, _), .klientresa(let insats, _):
        guard described.insert("content/insatser/\(insats)/insats.md").inserted else { continue }
        problems.add(
          .missingInsats,
          BilingualText(
            "mappen insatser/\(insats) saknar insats.md", en: "the folder insatser/\(insats) has no insats.md"),
          at: file.firstLine,
          help: BilingualText(
            "skapa insatser/\(insats)/insats.md, som säger vad insatsen var och vilka mål den hade",
            en: "create insatser/\(insats)/insats.md, which says what the insats was and what goals it had"))
      case .issue(let series, _):
        guard described.insert("content/rapportserier/\(series)/serie.yml").inserted else { continue }
        problems.add(
          .missingInsats,
          BilingualText(
            "mappen rapportserier/\(series) saknar serie.yml", en: "the folder rapportserier/\(series) has no serie.yml"
          ), at: file.firstLine,
          help: BilingualText(
            "skapa rapportserier/\(series)/serie.yml med seriens namn",
            en: "create rapportserier/\(series)/serie.yml with the name of the series"))
      default: break
      }
    }
  }

  private static func kind(of parts: [String]) -> SourceKind? {
    switch parts.count {
    case 1:
      switch parts[0] {
      case "site.yml": return .site
      case "indikatorer.yml": return .indicators
      case "dispositioner.yml": return .dispositions
      case "ordlista.yml": return .glossary
      case "begrepp.yml": return .concepts
      default: return nil
      }
    case 2:
      guard let id = markdownName(parts[1]) else { return nil }
      switch parts[0] {
      case "forbund": return .forbund(id)
      case "rapporter": return .standaloneReport(id)
      case "sidor": return .page(id)
      default: return nil
      }
    case 3:
      if parts[0] == "rapportserier", parts[2] == "serie.yml" { return .series(parts[1]) }
      guard let id = markdownName(parts[2]) else { return nil }
      switch parts[0] {
      case "insatser": return id == "insats" ? .insats(parts[1]) : .report(insats: parts[1], id: id)
      case "rapportserier": return .issue(series: parts[1], id: id)
      default: return nil
      }
    case 4:
      guard parts[0] == "insatser", parts[2] == "klientresor", let id = markdownName(parts[3]) else { return nil }
      return .klientresa(insats: parts[1], id: id)
    default: return nil
    }
  }

  private static func markdownName(_ name: String) -> String? {
    name.hasSuffix(".md") && name.count > 3 ? String(name.dropLast(3)) : nil
  }

  private static func ids(in kind: SourceKind) -> [String] {
    switch kind {
    case .site, .indicators, .dispositions, .glossary, .concepts: []
    case .forbund(let id), .insats(let id), .standaloneReport(let id), .series(let id), .page(let id): [id]
    case .report(let insats, let id), .klientresa(let insats, let id): [insats, id]
    case .issue(let series, let id): [series, id]
    }
  }

  /// Whether a text is an id: `a–z`, `0–9` and hyphens, at most 100 of them.
  package static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100 && text.first != "-"
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// Attachments lie in a folder named `bilder` or `bilagor` and keep their place.
  private static func assetAddress(_ path: String) -> Address? {
    let parts = path.split(separator: "/").dropFirst()
    guard parts.count >= 2, parts.dropLast().contains(where: { assetFolders.contains(String($0)) }) else { return nil }
    return Address(parts.joined(separator: "/"))
  }

  private static func help(for parts: [String]) -> BilingualText {
    if parts.count == 1 {
      let known = ["site.yml", "indikatorer.yml", "dispositioner.yml", "ordlista.yml", "begrepp.yml"]
      return Suggestion.question(for: parts[0], among: known)
        ?? BilingualText(
          "direkt i content/ ligger bara \(known.joined(separator: ", "))",
          en: "straight in content/ lie only \(known.joined(separator: ", "))")
    }
    guard let place = places[parts[0]] else {
      let folders = places.keys.sorted()
      return Suggestion.question(for: parts[0], among: folders)
        ?? BilingualText(
          "mappar som finns: \(folders.joined(separator: ", "))",
          en: "folders that exist: \(folders.joined(separator: ", "))")
    }
    if parts[0] == "insatser", parts.count == 4,
      let question = Suggestion.question(for: parts[2], among: ["klientresor"] + assetFolders)
    {
      return question
    }
    return place
  }

  /// What lies in each folder.
  private static let places = [
    "forbund": BilingualText("ett förbund ligger i forbund/<förbund>.md", en: "a förbund lies in forbund/<förbund>.md"),
    "insatser": BilingualText(
      "rapporter ligger i insatser/<insats>/<rapport>.md; bilder i en mapp som heter bilder",
      en: "reports lie in insatser/<insats>/<report>.md; images in a folder named bilder"),
    "rapporter": BilingualText(
      "en rapport om flera insatser ligger i rapporter/<rapport>.md",
      en: "a report on several insatser lies in rapporter/<report>.md"),
    "rapportserier": BilingualText(
      "en serie ligger i rapportserier/<serie>/serie.yml, och dess nummer bredvid",
      en: "a series lies in rapportserier/<series>/serie.yml, and its issues beside it"),
    "sidor": BilingualText("en sida ligger i sidor/<sida>.md", en: "a page lies in sidor/<page>.md"),
  ]
}
