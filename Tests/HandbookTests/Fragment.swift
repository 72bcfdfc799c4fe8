/// A part of a file that the handbook shows alone, and the files that it is tried in.
struct Fragment {
  /// Where it belongs: `mål`, `utfall`, `insats`, `rapport`, `klientresa`, `site`, `text`, `block`, or the path of a
  /// file that it fills.
  var place: String
  var text: String
  /// The goals of the insats that a report is about, as YAML.
  var goals: String?

  static let insats = "content/insatser/steget/insats.md"
  static let report = "content/insatser/steget/slutrapport.md"

  /// The files of the fragment, by path; nil when the place is not known.
  func files() -> [String: String]? {
    let header = "titel: Rapport\ntyp: delrapport\ndatum: 2024-10-15"
    switch place {
    case "mål": return [Self.insats: document("namn: Steget\nförbund: exempel\nmål:\n" + Self.indented(text))]
    case "insats": return [Self.insats: document(text + missing(from: "namn: Steget\nförbund: exempel"))]
    case "utfall": return withGoals([Self.report: document(header + "\nutfall:\n" + Self.indented(text))])
    case "rapport": return withGoals([Self.report: document(text + missing(from: header))])
    case "text", "block": return [Self.report: document(header + "\n") + "\n" + text]
    case "klientresa":
      let path = "content/insatser/steget/klientresor/resa-1.md"
      return [path: document(text + missing(from: "titel: Resa\nkonstruerad: ja"))]
    case "site":
      let rest = ExampleArchive.defaults["content/site.yml"]!
      return ["content/site.yml": text + missing(from: rest)]
    default: return place.contains("/") ? [place: text] : nil
    }
  }

  private func withGoals(_ files: [String: String]) -> [String: String] {
    guard let goals, place == "utfall" || text.contains("utfall:") else { return files }
    return files.merging(Fragment(place: "mål", text: goals).files() ?? [:]) { first, _ in first }
  }

  private func document(_ yaml: String) -> String {
    "---\n" + (yaml.hasSuffix("\n") ? yaml : yaml + "\n") + "---\nText.\n"
  }

  /// The lines of `standard` whose keys the fragment does not have itself.
  private func missing(from standard: String) -> String {
    standard.split(separator: "\n").filter { line in
      let key = line.prefix { $0 != ":" } + ":"
      return !text.hasPrefix(key) && !text.contains("\n" + key)
    }.map { $0 + "\n" }.joined()
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
  }
}
