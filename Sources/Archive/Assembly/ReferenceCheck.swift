import Diagnostics
import Markdown

/// Follows every reference from one source to another, and tells of those that lead nowhere.
///
/// A reference to a file that exists but could not be read is not told again: its own problems are enough.
struct ReferenceCheck {
  private let archive: Archive
  private let insatsIDs: Set<String>
  private let forbundIDs: Set<String>
  private let journeyIDs: [String: Set<String>]
  private let reportPaths: Set<String>
  private let declared: DeclaredNames
  private let problems = ProblemList()

  init(_ archive: Archive, kinds: [SourceKind?], declared: DeclaredNames) {
    self.archive = archive
    self.declared = declared
    var insatser: Set<String> = []
    var forbund: Set<String> = []
    var journeys: [String: Set<String>] = [:]
    var reports: Set<String> = []
    for (path, kind) in zip(archive.paths, kinds) {
      switch kind {
      case .insats(let id): insatser.insert(id)
      case .forbund(let id): forbund.insert(id)
      case .klientresa(let insats, let id): journeys[insats, default: []].insert(id)
      case .report, .standaloneReport: reports.insert(String(path.dropFirst("content/".count)))
      default: break
      }
    }
    (insatsIDs, forbundIDs, journeyIDs, reportPaths) = (insatser, forbund, journeys, reports)
  }

  func run() -> [Diagnostic] {
    for insats in archive.insatser { check(insats) }
    for report in archive.reports { check(report) }
    for indicator in archive.indicators {
      for (id, _) in indicator.related { expectIndicator(id) }
    }
    for issue in archive.issues {
      for article in issue.articles where !reportPaths.contains(article.value) {
        unknown(
          BilingualText("det finns ingen rapport ”\(article.value)”", en: "there is no report “\(article.value)”"),
          article, among: reportPaths)
      }
    }
    for klientresa in archive.klientresor { check(klientresa.body, insats: klientresa.insats) }
    for body in archive.forbund.map(\.body) + archive.issues.map(\.body) + archive.pages.map(\.body) {
      check(body, insats: nil)
    }
    checkAnchors()
    return problems.diagnostics
  }

  private func check(_ insats: Insats) {
    for id in insats.forbund where !forbundIDs.contains(id.value) {
      unknown(
        BilingualText("det finns inget förbund ”\(id.value)”", en: "there is no förbund “\(id.value)”"), id,
        among: forbundIDs)
    }
    expectConcepts(insats.methods, .methods)
    expectConcepts(insats.parties, .parties)
    expectConcepts(insats.targetGroup?.themes ?? [], .themes)
    expectConcepts(insats.successFactors + insats.obstacles, .factors)
    var seen: Set<String> = []
    let ids = insats.goals.map(\.id.value)
    for goal in insats.goals {
      if !seen.insert(goal.id.value).inserted {
        problems.add(
          .duplicateID,
          BilingualText("målet ”\(goal.id.value)” finns redan", en: "the goal “\(goal.id.value)” is there already"),
          at: goal.id.span, help: BilingualText("ge målet ett eget id", en: "give the goal an id of its own"))
      }
      if let indicator = goal.indicator { expectIndicator(indicator) }
      for case let other? in [goal.replaces, goal.partOf]
      where !(ids.contains(other.value) || insats.hasUnreadGoals) || other.value == goal.id.value {
        unknown(
          BilingualText(
            "insatsen har inget annat mål ”\(other.value)”", en: "the insats has no other goal “\(other.value)”"),
          other, among: ids.filter { $0 != goal.id.value })
      }
    }
    check(insats.body, insats: insats.id)
  }

  private func check(_ report: Report) {
    if let disposition = report.disposition, archive.disposition(disposition.value) == nil,
      !declared.mayHold(disposition.value, in: .dispositions)
    {
      unknown(
        BilingualText(
          "det finns ingen disposition ”\(disposition.value)”", en: "there is no disposition “\(disposition.value)”"),
        disposition, among: archive.dispositions.map(\.id))
    }
    for insats in report.insatser where !insatsIDs.contains(insats.value) {
      // A report in a folder without insats.md has been told of already.
      guard !archive.paths[Int(report.file.index)].hasPrefix("content/insatser/") else { continue }
      unknown(
        BilingualText("det finns ingen insats ”\(insats.value)”", en: "there is no insats “\(insats.value)”"), insats,
        among: insatsIDs)
    }
    for measure in report.measures { expectIndicator(measure.indicator) }
    if let insats = report.insatser.first.flatMap({ archive.insats($0.value) }), !insats.hasUnreadGoals {
      let ids = insats.goals.map(\.id.value)
      for outcome in report.outcomes where !ids.contains(outcome.goal.value) {
        unknown(
          BilingualText(
            "insatsen har inget mål ”\(outcome.goal.value)”", en: "the insats has no goal “\(outcome.goal.value)”"),
          outcome.goal, among: ids)
      }
    }
    check(report.body, insats: report.insatser.count == 1 ? report.insatser[0].value : nil, showsGoals: true)
  }

  /// - Parameters:
  ///   - insats: the only insats that the text is about, if it is about one.
  ///   - showsGoals: whether the page of the text has a goal table, when it is about one insats.
  private func check(_ body: Body, insats: String?, showsGoals: Bool = false) {
    for (_, numbered) in body.blocks.sorted(by: { $0.key < $1.key }) {
      switch numbered.block {
      case .goals(let span):
        if insats != nil, showsGoals { continue }
        problems.add(
          .unknownBlock,
          BilingualText(
            "blocket mål hör hemma i en rapport om en insats", en: "the block mål belongs in a report on one insats"),
          at: span,
          help: BilingualText(
            "ta bort blocket; insatsens egen sida visar målen ändå",
            en: "remove the block; the page of the insats shows the goals anyway"))
      case .klientresa(let id):
        guard let insats else {
          problems.add(
            .unknownBlock,
            BilingualText(
              "blocket resa hör hemma i en text om en insats", en: "the block resa belongs in a text on one insats"),
            at: id.span,
            help: BilingualText("länka till klientresan i stället", en: "link to the klientresa instead"))
          continue
        }
        let known = journeyIDs[insats] ?? []
        if !known.contains(id.value) {
          unknown(
            BilingualText(
              "insatsen har ingen klientresa ”\(id.value)”", en: "the insats has no klientresa “\(id.value)”"), id,
            among: known)
        }
      case .chart(let chart):
        if let indicator = chart.indicator { expectIndicator(indicator) }
      default: break
      }
    }
  }

  private func expectIndicator(_ id: Located<String>) {
    if archive.indicator(id.value) == nil, !declared.mayHold(id.value, in: .indicators) {
      unknown(
        BilingualText("det finns ingen indikator ”\(id.value)”", en: "there is no indicator “\(id.value)”"), id,
        among: archive.indicators.map(\.id))
    }
  }

  private func expectConcepts(_ words: [Located<String>], _ list: ConceptLists.List) {
    guard archive.concepts.controls(list) else { return }
    for word in words where archive.concepts.concept(word.value, in: list) == nil {
      problems.add(
        .unknownConcept,
        BilingualText(
          "”\(word.value)” finns inte bland \(list.rawValue) i begrepp.yml",
          en: "“\(word.value)” is not among \(list.rawValue) in begrepp.yml"), at: word.span,
        help: Suggestion.question(for: word.value, among: archive.concepts.words(list))
          ?? BilingualText("lägg till ordet i begrepp.yml", en: "add the word to begrepp.yml"),
        fix: Self.fix(word, among: archive.concepts.words(list)))
    }
  }

  private func checkAnchors() {
    var anchors: [SourceFile.ID: Set<String>] = [:]
    var pending: [PendingAnchor] = []
    for (file, body) in archive.bodies {
      anchors[file] = body.anchors
      pending += body.text.pendingAnchors
    }
    for link in pending {
      guard let known = anchors[link.file], !known.contains(link.id) else { continue }
      problems.add(
        .unknownAnchor,
        BilingualText(
          "\(archive.paths[Int(link.file.index)]) har inget ankare ”\(link.id)”",
          en: "\(archive.paths[Int(link.file.index)]) has no anchor “\(link.id)”"), at: link.span,
        help: Suggestion.question(for: link.id, among: known))
    }
  }

  private func unknown(_ message: BilingualText, _ word: Located<String>, among known: some Collection<String>) {
    problems.add(
      .unknownID, message, at: word.span,
      help: Suggestion.question(for: word.value, among: known)
        ?? (known.isEmpty || known.count > 12 ? nil : Self.list(known.sorted().joined(separator: ", "))),
      fix: Self.fix(word, among: known))
  }

  /// Another name is another thing, however near; only what differs in case or diacritics is the same.
  private static func fix(_ word: Located<String>, among known: some Collection<String>) -> Fix? {
    Fix.replaceWord(word.value, at: word.span, with: Suggestion.same(as: word.value, among: known))
  }

  private static func list(_ names: String) -> BilingualText {
    BilingualText("det finns: \(names)", en: "there are: \(names)")
  }
}
