package import Diagnostics
import FrontMatter
package import Quantities

/// An insats: its facts, and its goals.
package final class Insats: Sendable {
  /// Whether the insats works with persons, with structures or with both (Uppföljning Finsam: insatsinriktning).
  package enum Orientation: String, CaseIterable, Sendable {
    case individual = "individ"
    case structure = "struktur"
    case both = "individ och struktur"
  }

  /// How far the insats has come.
  package enum Status: String, CaseIterable, Sendable {
    case ongoing = "pågående"
    case ended = "avslutad"
    case endedEarly = "avslutad i förtid"
    case implemented = "implementerad"
  }

  /// Whom the insats was for.
  package struct TargetGroup: Sendable {
    package var text: String?
    package var age: String?
    package var themes: [Located<String>]
  }

  /// Who paid, and how much.
  package struct Funding: Sendable {
    package var source: String
    package var amount: Quantity?
    package var funded: Located<Period>?
    package var comment: String?

    package var period: Period? { funded?.value }
  }

  package let id: String
  package let file: SourceFile.ID
  package let name: Located<String>
  package let alternativeNames: [String]
  package let forbund: [Located<String>]
  package let municipalities: [String]
  package let parties: [Located<String>]
  package let owner: String?
  package let orientation: Orientation?
  package let targetGroup: TargetGroup?
  package let methods: [Located<String>]
  package let period: Located<Period>?
  package let planned: Located<Period>?
  package let status: Status?
  package let reasonForEnding: String?
  package let budget: Located<Quantity>?
  package let funding: [Funding]
  /// The source's own word for it: insats, projekt, process.
  package let ownWord: String?
  package let goals: [Goal]
  /// A goal could not be read, so that nobody knows what every id names.
  package let hasUnreadGoals: Bool
  package let predecessors: [Located<String>]
  package let successors: [Located<String>]
  package let successFactors: [Located<String>]
  package let obstacles: [Located<String>]
  package let body: Body
  package let address: Address

  package var plannedPeriod: Period? { planned?.value }

  init?(_ source: DocumentSource, id: String, body: Body, problems: ProblemList) {
    guard let fields = source.fields(subject: BilingualText("insatsen", en: "the insats"), problems) else { return nil }
    let name = fields.text("namn", required: true)
    alternativeNames = fields.texts("alternativa-namn").map(\.value)
    forbund = fields.texts("förbund", required: true)
    municipalities = fields.texts("kommuner").map(\.value)
    parties = fields.texts("parter")
    owner = fields.text("ägare")?.value
    let orientation: Located<Orientation>? = fields.choice("inriktning")
    self.orientation = orientation?.value
    targetGroup = fields.node("målgrupp").flatMap { TargetGroup($0, fields) }
    methods = fields.texts("metoder")
    period = fields.period("period")
    planned = fields.period("planerad-period")
    let status: Located<Status>? = fields.choice("status")
    self.status = status?.value
    reasonForEnding = fields.text("orsak-till-avslut")?.value
    budget = fields.quantity("budget")
    funding = fields.groups("finansiering", subject: BilingualText("en finansiering", en: "a funding")).compactMap(
      Funding.init)
    ownWord = fields.text("insatsord")?.value
    let goals = fields.items("mål")
    self.goals = goals.compactMap {
      FieldReader($0, subject: BilingualText("ett mål", en: "a goal"), problems: problems).flatMap(Goal.init)
    }
    hasUnreadGoals = self.goals.count < goals.count
    predecessors = fields.texts("föregångare")
    successors = fields.texts("efterföljare")
    let factors = fields.group("faktorer", subject: BilingualText(both: "faktorer"))
    successFactors = factors?.texts("framgång") ?? []
    obstacles = factors?.texts("hinder") ?? []
    factors?.finish()
    fields.finish()
    guard let name else { return nil }
    self.id = id
    address = .insats(id)
    file = source.file.id
    self.name = name
    self.body = body
  }
}

extension Insats.TargetGroup {
  /// A group with `beskrivning`, `ålder` and `teman`, or just the description.
  fileprivate init?(_ node: YAMLNode, _ outer: FieldReader) {
    if case .scalar(let text) = node.content {
      (self.text, age, themes) = (text, nil, [])
      return
    }
    guard
      let fields = FieldReader(
        node, subject: BilingualText("målgruppen", en: "the target group"), problems: outer.problems)
    else { return nil }
    text = fields.text("beskrivning")?.value
    age = fields.text("ålder")?.value
    themes = fields.texts("teman")
    fields.finish()
  }
}

extension Insats.Funding {
  fileprivate init?(_ fields: FieldReader) {
    let source = fields.text("källa", required: true)
    amount = fields.quantity("belopp")?.value
    funded = fields.period("period")
    comment = fields.text("kommentar")?.value
    fields.finish()
    guard let source else { return nil }
    self.source = source.value
  }
}
