import Archive
import Comparisons
import Diagnostics
import Markup
import Quantities

/// Every insats in short: basic facts, goals, and the figures that may be set beside those of others. The page lists the
/// names and the rows; the facts lie in scripts, one for the insatser of a förbund, which `urval.js` asks for when one of
/// them is chosen. A script can be had from a folder, too, where nothing may be fetched.
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

  /// Every insats by name, with a link to its page and the id that other pages link to.
  func list(_ html: inout HTML) {
    html.raw("<ul class=\"rapportlista\" id=\"urval_insatser\">\n")
    for insats in site.archive.insatser {
      html.element("li", .id(Self.anchor(insats)), Attribute("data-fil", Self.part(insats))) {
        $0.link(insats.name.value, to: page.link(to: insats.address))
      }
      html.raw("\n")
    }
    html.raw("</ul>\n")
  }

  /// Where an insats is on the page; the same text chooses it when the script is at work.
  static func anchor(_ insats: Insats) -> String { "insatser=\(insats.id)" }

  /// What may be said of an insats, one row each, with the number that the scripts call it by. The script fills in the
  /// cells of those that the reader chooses.
  func rows(_ html: inout HTML) {
    for (number, name) in Self.factNames.enumerated() { row(number, &html) { $0.text(name) } }
    for place in Set(figures.joined().map(\.indicator)).sorted() {
      let indicator = site.archive.indicators[site.indicators[place].indicator]
      row(Self.firstIndicator + place, &html) { $0.link(indicator.name, to: page.link(to: .indicator(indicator.id))) }
    }
  }

  private func row(_ number: Int, _ html: inout HTML, name: (inout HTML) -> Void) {
    html.raw("<tr")
    html.attribute("data-rad", String(number))
    html.raw(number < Self.firstIndicator ? "><th scope=\"row\">" : " data-matt><th scope=\"row\">")
    name(&html)
    html.raw("</th></tr>\n")
  }

  /// The insatser whose facts lie in one script: those of a förbund, which are the ones that are most often compared.
  /// The places of the insatser, by the name of the script, in order.
  func parts() -> [(name: String, insatser: [Int])] {
    let insatser = site.archive.insatser
    let parts = Dictionary(grouping: insatser.indices) { Self.part(insatser[$0]) }
    return parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func part(_ insats: Insats) -> String { insats.forbund.first?.value ?? "insatser" }

  /// Where a script lies, beside the page.
  static func script(_ part: String) -> Address { Address("jamforelser/valj/\(part).js") }

  /// The facts of some insatser as a script that hands them over, one insats at a time: the number of a row and its HTML,
  /// and 1 after what may not be compared. A row that is not there is not known.
  func script(_ insatser: [Int]) -> [UInt8] {
    var script = Script()
    for place in insatser {
      script.raw("receive(")
      script.string(HTML(text: site.archive.insatser[place].id))
      for (number, value, isLeftOut) in cells(place) {
        script.raw(", [")
        script.number(number)
        script.raw(", ")
        script.string(value)
        script.raw(isLeftOut ? ", 1]" : "]")
      }
      script.raw(");\n")
    }
    return script.bytes
  }

  private func cells(_ place: Int) -> [(number: Int, value: HTML, isLeftOut: Bool)] {
    let facts = facts(site.archive.insatser[place]).enumerated().filter { !$0.element.isEmpty }
    return facts.map { ($0.offset, $0.element, false) }
      + figures[place].map { (Self.firstIndicator + $0.indicator, values($0), $0.rows.isEmpty) }
  }

  private static let factNames = [
    "Förbund", "Kommuner", "Målgrupp", "Metoder", "Inriktning", "Period", "Status", "Deltagare", "Måluppfyllelse",
    "Mål och utfall",
  ]

  /// The facts that every insats has or lacks, in the order of their names; empty when they are not known.
  private func facts(_ insats: Insats) -> [HTML] {
    let concepts = site.archive.concepts
    let participants = site.archive.reports(on: insats.id).compactMap(\.participants)
    let last = participants.last { $0.total != nil || $0.protected.contains("totalt") }
    let total = last.map { $0.total.map { Quantity(count: $0.value).formatted() } ?? Quantity.protectedWord }
    let assessments = site.archive.assessments(of: insats).map(\.assessment)
    return [
      site.joined(site.forbundLinks(insats.forbund.map(\.value), on: page)),
      HTML(text: insats.municipalities.joined(separator: ", ")),
      HTML(text: insats.targetGroup?.text ?? ""),
      HTML(text: insats.methods.map { concepts.name($0.value, in: .methods) }.joined(separator: ", ")),
      HTML(text: insats.orientation.map { Wording.sentence($0.rawValue) } ?? ""),
      HTML(text: (insats.period?.value).map(Wording.period) ?? ""),
      HTML(text: insats.status.map { Wording.sentence($0.rawValue) } ?? ""),
      HTML(text: total ?? ""),
      HTML(text: attainment(insats, assessments)),
      goals(assessments),
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
  private func values(_ figures: Figures) -> HTML {
    let comparison = site.indicators[figures.indicator]
    let measure = site.archive.indicators[comparison.indicator].measure
    return .make { html in
      for row in figures.rows.map({ comparison.rows[$0] }) {
        html.element("span", .class("varde"), text: Wording.figure(row.value, measure))
        let notes = [
          row.label.map(Wording.sentence), row.time,
          Wording.uncertainty(row).map { row.interval == nil ? $0 : "osäkerhet \($0)" },
        ].compactMap { $0 }
        if !notes.isEmpty { html.element("span", .class("not"), text: notes.joined(separator: ", ")) }
      }
      var told: Set<String> = []
      for row in figures.leftOut.map({ comparison.leftOut[$0] }) {
        let value = row.value.map { "\(Wording.figure($0, measure)). " } ?? ""
        guard told.insert(value + row.reason).inserted else { continue }
        html.element("span", .class("not"), text: "Utanför jämförelsen: \(value)\(row.reason)")
      }
    }
  }

  /// The numbers of the indicators come after those of the facts.
  private static let firstIndicator = 100
}
