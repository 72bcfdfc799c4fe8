import Archive
import Quantities

/// The name of each indicator by its id. Most of what is looked up is no id, and needs no hashing.
struct IndicatorNames: Sendable {
  private let ids: SievedWords
  private let names: [String: String]

  /// Of two indicators with one id the first counts.
  init(_ indicators: [Indicator]) {
    names = Dictionary(indicators.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    ids = SievedWords(names.keys.sorted())
  }

  subscript(id: String) -> String? { ids.mayContain(id) ? names[id] : nil }
}
