package import Diagnostics
import FrontMatter
package import Quantities

/// A report on one insats, on several or on none.
package final class Report: Sendable {
  /// What kind of publication it is.
  package enum Kind: String, CaseIterable, Sendable {
    case final = "slutrapport"
    case interim = "delrapport"
    case article = "artikel"
    case evaluation = "utvärdering"
    case memo = "pm"

    /// Whether a report of this kind must account for every goal.
    package var answersForGoals: Bool { self == .final || self == .evaluation }
  }

  /// Whether the text retells its source or is the report itself.
  package enum Rendering: String, CaseIterable, Sendable { case retold = "omskriven", original }

  /// Whether those who evaluated worked in the insats.
  package enum Evaluator: String, CaseIterable, Sendable {
    case own = "intern", outside = "extern", unknown = "framgår inte"
  }

  package let address: Address
  package let file: SourceFile.ID
  /// The insatser that the report is about; one for a report that lies with its insats.
  package let insatser: [Located<String>]
  package let title: Located<String>
  package let subtitle: String?
  package let kind: Kind
  package let date: Located<PartialDate>
  package let authors: [Person]
  package let source: CitedSource?
  package let rendering: Rendering?
  package let covers: Located<Period>?
  package let disposition: Located<String>?
  /// The language of the text, when it is not Swedish: a tag of BCP 47.
  package let language: String?
  package let lead: String?
  package let participants: Participants?
  package let exits: [Exit]
  package let underlag: [Underlag]
  package let evaluator: Evaluator?
  package let outcomes: [Outcome]
  package let measures: [ReportedMeasure]
  package let criteria: [CriterionRow]
  package let collaboration: [CollaborationRow]
  package let recommendations: [Recommendation]
  /// What the source held that could not be carried over.
  package let omitted: [String]
  /// Peculiarities of the source.
  package let remarks: [Remark]
  package let body: Body

  /// Whether the report lies in `rapporter/` and not with an insats; it then has no outcomes.
  package var isStandalone: Bool { address.path.hasPrefix("rapporter/") }

  /// The last part of the address, without its ending.
  package var id: String { address.name }

  /// - Parameter insats: the insats whose folder the report lies in; nil for a report under `rapporter/`.
  init?(_ source: DocumentSource, insats: String?, address: Address, body: Body, problems: ProblemList) {
    guard let fields = source.fields(subject: BilingualText("rapporten", en: "the report"), problems) else {
      return nil
    }
    let title = fields.text("titel", required: true)
    subtitle = fields.text("undertitel")?.value
    let kind: Located<Kind>? = fields.choice("typ", required: true)
    let date = fields.date("datum", required: true)
    authors = Person.read(fields, "författare")
    self.source = fields.group("källa", subject: BilingualText("källan", en: "the source")).flatMap(CitedSource.init)
    let rendering: Located<Rendering>? = fields.choice("återgivning")
    self.rendering = rendering?.value
    covers = fields.period("avser")
    disposition = fields.text("disposition")
    language = fields.text("språk")?.value
    lead = fields.text("ingress")?.value
    participants = fields.group("deltagare", subject: BilingualText(both: "deltagare")).map(Participants.init)
    exits = fields.pairs("avslut").compactMap { Exit($0, fields) }
    underlag = fields.groups("underlag", subject: BilingualText("ett underlag", en: "a piece of evidence")).compactMap(
      Underlag.init)
    let evaluator: Located<Evaluator>? = fields.choice("utvärderare")
    self.evaluator = evaluator?.value
    measures = fields.groups("mått", subject: BilingualText("ett mått", en: "a measure")).compactMap(
      ReportedMeasure.init)
    criteria = CriterionRow.read(fields)
    collaboration = CollaborationRow.read(fields)
    recommendations = fields.groups(
      "rekommendationer", subject: BilingualText("en rekommendation", en: "a recommendation")
    ).compactMap(Recommendation.init)
    omitted = fields.texts("utelämnat").map(\.value)
    remarks = fields.groups("anmärkningar", subject: BilingualText("en anmärkning", en: "a remark")).compactMap(
      Remark.init)
    if let insats {
      insatser = [Located(insats, at: fields.span)]
      outcomes = fields.pairs("utfall").compactMap { Outcome($0, problems: problems) }
    } else {
      insatser = fields.texts("insatser")
      outcomes = []
    }
    fields.finish()
    guard let title, let kind, let date else { return nil }
    self.address = address
    file = source.file.id
    self.title = title
    self.kind = kind.value
    self.date = date
    self.body = body
  }
}
