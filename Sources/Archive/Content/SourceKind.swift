/// What a file in `content/` is, told by where it lies.
package enum SourceKind: Hashable, Sendable {
  case site
  case indicators
  case dispositions
  case glossary
  case concepts
  case forbund(String)
  case insats(String)
  case report(insats: String, id: String)
  case klientresa(insats: String, id: String)
  case standaloneReport(String)
  case series(String)
  case issue(series: String, id: String)
  case page(String)

  /// The page that the source becomes, as a path in the site; nil for the shared files, which feed many pages.
  package var address: Address? {
    switch self {
    case .site, .indicators, .dispositions, .glossary, .concepts: nil
    case .forbund(let id): Address("forbund/\(id).html")
    case .insats(let id): Address.insats(id)
    case .report(let insats, let id): Address("insatser/\(insats)/\(id).html")
    case .klientresa(let insats, let id): Address("insatser/\(insats)/klientresor/\(id).html")
    case .standaloneReport(let id): Address("rapporter/\(id).html")
    case .series(let id): Address("rapportserier/\(id).html")
    case .issue(let series, let id): Address("rapportserier/\(series)/\(id).html")
    case .page(let id): Address("\(id).html")
    }
  }
}
