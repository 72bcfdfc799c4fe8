/// The parts that a page sets around a source's text, by their ids. No heading can get an id with an underscore in it, so
/// that a heading keeps the id that its words give. Only the goals have a plain id, because writers link there.
package enum PageSection: String, CaseIterable, Sendable {
  case main = "sidans_innehall"
  case contents = "sidans_rubriker"
  case facts = "sidans_fakta"
  case goals = "mal"
  case goalTable = "mal_tabell"
  case figures = "sidans_siffror"
  case participants = "sidans_deltagare"
  case exits = "sidans_avslut"
  case measures = "sidans_matt"
  case criteria = "sidans_kriterier"
  case criteriaTable = "sidans_kriterietabell"
  case collaboration = "sidans_samverkan"
  case collaborationTable = "sidans_samverkanstabell"
  case recommendations = "sidans_rekommendationer"
  case remarks = "sidans_anmarkningar"
  case source = "sidans_kalla"
  case citing = "sidans_citering"
  case insatser = "sidans_insatser"
  case reports = "sidans_rapporter"
  case klientresor = "sidans_klientresor"
  case factors = "sidans_faktorer"
  case related = "sidans_slakt"
  case journey = "sidans_resa"
  case articles = "sidans_artiklar"

  /// The parts that stand on every page of a kind, so that a text may link there.
  static func always(on kind: SourceKind) -> Set<String> {
    switch kind {
    case .insats, .report: [goals.rawValue]
    default: []
    }
  }
}
