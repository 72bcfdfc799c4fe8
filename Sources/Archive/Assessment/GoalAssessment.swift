import Diagnostics
import Parallel
package import Quantities

/// One goal held against what came out of it.
package final class GoalAssessment: Sendable {
  /// What the outcome is worth as an answer to the goal. Only a reported outcome decides a verdict by itself.
  package enum Status: Sendable, Equatable {
    case reported
    /// Nothing is said of the goal.
    case silent
    /// The report says why there is no outcome.
    case missing(reason: String)
    case estimated
    /// Another question was asked than the goal's.
    case proxy(question: String)
    case otherBase(stated: String, wanted: String)
  }

  package let goal: Goal
  package let outcome: Outcome?
  package let status: Status
  /// What the figures say; undecidable where the goal or the outcome has none.
  package let computed: Evaluation
  /// The verdict that the page shows.
  package let verdict: Verdict
  /// The verdict was set by the writer against what the figures say, with a motive.
  package let isOverruled: Bool

  package init(_ goal: Goal, _ outcome: Outcome?) {
    self.goal = goal
    self.outcome = outcome
    status = Self.status(goal, outcome)
    computed = goal.requirement.value.evaluate(Self.evidence(goal, outcome))
    let own = Self.verdict(status, computed)
    verdict = outcome?.verdict?.value ?? own ?? .undecided
    isOverruled = own != nil && outcome?.verdict != nil && outcome?.verdict?.value != own
  }

  /// The verdict that follows from the figures, or nil when they decide nothing.
  package var computedVerdict: Verdict? { Self.verdict(status, computed) }

  private static func status(_ goal: Goal, _ outcome: Outcome?) -> Status {
    guard let outcome else { return .silent }
    if let reason = outcome.notReported { return .missing(reason: reason) }
    if let question = outcome.otherQuestion { return .proxy(question: question) }
    if let base = outcome.base?.value, let wanted = goal.base?.value, base != wanted {
      return .otherBase(stated: base, wanted: wanted)
    }
    func isEstimate(_ figure: Located<Quantity>?) -> Bool { figure?.value.precision == .approximate }
    if isEstimate(outcome.value) || isEstimate(outcome.women) || isEstimate(outcome.men) || isEstimate(outcome.after)
      || outcome.distribution.contains(where: { $0.share.precision == .approximate })
    {
      return .estimated
    }
    return outcome.hasFigures || outcome.verdict != nil || outcome.motive != nil ? .reported : .silent
  }

  private static func verdict(_ status: Status, _ computed: Evaluation) -> Verdict? {
    switch status {
    case .reported:
      switch computed {
      case .met: .met
      case .notMet: .notMet
      case .undecidable: nil
      }
    case .silent, .missing, .estimated, .proxy, .otherBase: .undecided
    }
  }

  private static func evidence(_ goal: Goal, _ outcome: Outcome?) -> Quantities.Evidence {
    Quantities.Evidence(
      value: outcome?.value?.value, women: outcome?.women?.value, men: outcome?.men?.value,
      before: outcome?.before?.value, after: outcome?.after?.value, baseline: goal.baseline?.value,
      distribution: outcome.map { shares($0.distribution) } ?? [:], wanted: shares(goal.distribution),
      done: outcome?.verdict.flatMap { done($0.value) })
  }

  /// The shares of a distribution by their category. Most goals have none.
  private static func shares(_ distribution: [(category: String, share: Quantity)]) -> [String: Quantity] {
    guard !distribution.isEmpty else { return [:] }
    return Dictionary(distribution.map { ($0.category, $0.share) }, uniquingKeysWith: { $1 })
  }

  /// A goal that is done or not has no figure: the writer's verdict says which, if it is either.
  private static func done(_ verdict: Verdict) -> Bool? {
    switch verdict {
    case .met: true
    case .notMet: false
    case .partlyMet, .undecided: nil
    }
  }
}

extension Archive {
  /// A goal of an insats with its latest outcome, and the report that gives it.
  package typealias LatestAssessment = (assessment: GoalAssessment, report: Report?)

  /// Every goal of an insats with its latest outcome, and the report that gives it. A later report that has nothing to
  /// report does not hide what an earlier one found.
  package func assessments(of insats: Insats) -> [LatestAssessment] { latest[insats.id] ?? [] }

  /// Every goal of the insats of a report, with the outcome that this report gives.
  package func assessments(in report: Report) -> [GoalAssessment] {
    assessed[report.address] ?? []
  }

  /// Holds every report's outcomes against its insats' goals, once for all who ask.
  mutating func assess() {
    let archive = self
    let all = Parallel.map(Array(reports.indices)) { place -> [GoalAssessment] in
      let ids = archive.reports[place].insatser
      guard ids.count == 1, let insats = archive.relations.insats[ids[0].value] else { return [] }
      let outcomes = archive.reports[place].outcomes
      return archive.insatser[insats].goals.map { goal in
        GoalAssessment(goal, outcomes.first { $0.goal.value == goal.id.value })
      }
    }
    assessed = Dictionary(zip(reports.map(\.address), all), uniquingKeysWith: { first, _ in first })
    let latest = Parallel.map(insatser) { archive.assessLatest($0, inReports: all) }
    self.latest = Dictionary(zip(insatser.map(\.id), latest), uniquingKeysWith: { first, _ in first })
  }

  private func assessLatest(_ insats: Insats, inReports assessed: [[GoalAssessment]]) -> [LatestAssessment] {
    let places = (relations.reportsOfInsats[insats.id] ?? []).filter { !reports[$0].outcomes.isEmpty }
    return insats.goals.enumerated().map { index, goal in
      var found: (outcome: Outcome, place: Int)?
      for place in places.reversed() {
        guard let outcome = reports[place].outcomes.first(where: { $0.goal.value == goal.id.value }) else { continue }
        let isReported = outcome.notReported == nil
        if found == nil || isReported { found = (outcome, place) }
        if isReported { break }
      }
      guard let found else { return (GoalAssessment(goal, nil), nil) }
      // A report on this insats alone has been held against its goals, in their order; a report on several has not.
      let own = assessed[found.place]
      return (own.isEmpty ? GoalAssessment(goal, found.outcome) : own[index], reports[found.place])
    }
  }
}
