import Archive
import Comparisons
import Diagnostics
import Markup
import Quantities

/// Every insats in short: basic facts, goals, and the figures that may be set beside those of others. Each fact has a
/// number, the same for every insats, by which `urval.js` sets them beside each other.
struct InsatsCards {
  let site: Site
  let page: Address

  /// What the archive compares of one insats: places of an indicator and of its rows.
  private struct Figures {
    var indicator: Int
    var rows: [Int] = []
    var leftOut: [Int] = []
  }

  /// By the place of the insats, in the order of the indicators.
  private let figures: [[Figures]]

  init(site: Site, page: Address) {
    self.site = site
    self.page = page
    var figures = [[Figures]](repeating: [], count: site.archive.insatser.count)
    func add(_ indicator: Int, _ insats: Int, _ change: (inout Figures) -> Void) {
      if figures[insats].last?.indicator != indicator { figures[insats].append(Figures(indicator: indicator)) }
      change(&figures[insats][figures[insats].count - 1])
    }
    for comparison in site.indicators {
      for (place, row) in comparison.rows.enumerated() {
        add(comparison.indicator, row.insats) { $0.rows.append(place) }
      }
      for (place, row) in comparison.leftOut.enumerated() {
        add(comparison.indicator, row.insats) { $0.leftOut.append(place) }
      }
    }
    self.figures = figures
  }

  /// One insats, folded up. The list of facts has the id that other pages link to.
  func draw(_ place: Int, _ html: inout HTML) {
    let insats = site.archive.insatser[place]
    html.raw("<details class=\"insatskort\">\n")
    html.element("summary", text: insats.name.value)
    html.raw("\n<dl")
    html.attribute("id", Self.anchor(insats))
    html.raw(">\n")
    for (number, fact) in facts(insats).enumerated() {
      self.fact(number, &html, name: { $0.text(fact.name) }) {
        if fact.value.isEmpty {
          $0.element("span", .class("saknas"), text: "Uppgift saknas")
        } else {
          $0.append(fact.value)
        }
      }
    }
    for figures in figures[place] { draw(figures, &html) }
    html.raw("</dl>\n")
    html.element("p") { $0.link("Hela sidan om \(insats.name.value)", to: page.link(to: insats.address)) }
    html.raw("\n</details>\n")
  }

  /// Where an insats is on the page; the same text chooses it when the script is at work.
  static func anchor(_ insats: Insats) -> String { "insatser=\(insats.id)" }

  private func fact(
    _ number: Int, isLeftOut: Bool = false, _ html: inout HTML, name: (inout HTML) -> Void, value: (inout HTML) -> Void
  ) {
    html.raw("<div")
    html.attribute("data-rad", String(number))
    html.raw(isLeftOut ? " data-utanfor><dt>" : "><dt>")
    name(&html)
    html.raw("</dt><dd>")
    value(&html)
    html.raw("</dd></div>\n")
  }

  /// The facts that every insats has or lacks, always as many and in the same order.
  private func facts(_ insats: Insats) -> [(name: String, value: HTML)] {
    let concepts = site.archive.concepts
    let participants = site.archive.reports(on: insats.id).compactMap(\.participants)
    let last = participants.last { $0.total != nil || $0.protected.contains("totalt") }
    let total = last.map { $0.total.map { Quantity(count: $0.value).formatted() } ?? Quantity.protectedWord }
    let assessments = site.archive.assessments(of: insats).map(\.assessment)
    return [
      ("Förbund", site.joined(site.forbundLinks(insats.forbund.map(\.value), on: page))),
      ("Kommuner", HTML(text: insats.municipalities.joined(separator: ", "))),
      ("Målgrupp", HTML(text: insats.targetGroup?.text ?? "")),
      ("Metoder", HTML(text: insats.methods.map { concepts.name($0.value, in: .methods) }.joined(separator: ", "))),
      ("Inriktning", HTML(text: insats.orientation.map { Wording.sentence($0.rawValue) } ?? "")),
      ("Period", HTML(text: insats.period?.value.formatted() ?? "")),
      ("Status", HTML(text: insats.status.map { Wording.sentence($0.rawValue) } ?? "")),
      ("Deltagare", HTML(text: total ?? "")),
      ("Måluppfyllelse", HTML(text: attainment(insats, assessments))),
      ("Mål och utfall", goals(assessments)),
    ]
  }

  /// `13 mål: 2 uppfyllda, 3 ej uppfyllda …`: every verdict that occurs, counted; a replaced goal is none to meet.
  private func attainment(_ insats: Insats, _ assessments: [GoalAssessment]) -> String {
    let verdicts = assessments.filter { !insats.hasReplaced($0.goal) }.map(\.verdict)
    guard !verdicts.isEmpty else { return "Inga mål angivna" }
    return "\(Wording.count(verdicts.count, "mål", "mål")): \(Wording.verdicts(verdicts))"
  }

  private func goals(_ assessments: [GoalAssessment]) -> HTML {
    guard !assessments.isEmpty else { return HTML(text: "Inga mål angivna") }
    return .make { html in
      html.list(
        assessments.map { assessment in
          .make { html in
            html.text(assessment.goal.text)
            html.append(Site.shortOutcome(assessment))
            html.raw(" ")
            html.append(GoalTable.mark(assessment.verdict))
          }
        })
    }
  }

  /// What is known of one indicator: the values that may be compared, and those that may not, with the reason.
  private func draw(_ figures: Figures, _ html: inout HTML) {
    let comparison = site.indicators[figures.indicator]
    let indicator = site.archive.indicators[comparison.indicator]
    fact(
      Self.firstIndicator + figures.indicator, isLeftOut: figures.rows.isEmpty, &html,
      name: { $0.link(indicator.name, to: page.link(to: .indicator(indicator.id))) }
    ) { html in
      for row in figures.rows.map({ comparison.rows[$0] }) {
        html.element("span", .class("varde"), text: Wording.figure(row.value, indicator.measure))
        let notes = [
          row.label.map(Wording.sentence), row.time, Wording.uncertainty(row).map { "osäkerhet \($0)" },
        ].compactMap { $0 }
        if !notes.isEmpty { html.element("span", .class("not"), text: notes.joined(separator: ", ")) }
      }
      var told: Set<String> = []
      for row in figures.leftOut.map({ comparison.leftOut[$0] }) {
        let value = row.value.map { "\(Wording.figure($0, indicator.measure)). " } ?? ""
        guard told.insert(value + row.reason).inserted else { continue }
        html.element("span", .class("not"), text: "Utanför jämförelsen: \(value)\(row.reason)")
      }
    }
  }

  /// The numbers of the indicators come after those of the facts.
  private static let firstIndicator = 100
}
