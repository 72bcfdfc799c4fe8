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
    for fact in Fact.allCases { row(fact.rawValue, &html) { $0.text(fact.name) } }
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
    // One cell after another in the same room.
    var cell = HTML()
    func write(_ number: Int, isLeftOut: Bool = false, _ content: (inout HTML) -> Void) {
      cell.cut(to: 0)
      content(&cell)
      guard !cell.isEmpty else { return }
      script.raw(", [")
      script.number(number)
      script.raw(", ")
      script.string(cell)
      script.raw(isLeftOut ? ", 1]" : "]")
    }
    for place in insatser {
      let insats = site.archive.insatser[place]
      let assessments = site.archive.assessments(of: insats)
      script.raw("receive(")
      script.string(HTML(text: insats.id))
      for fact in Fact.allCases { write(fact.rawValue) { draw(fact, of: insats, assessments, &$0) } }
      for figures in figures[place] {
        write(Self.firstIndicator + figures.indicator, isLeftOut: figures.rows.isEmpty) { draw(figures, &$0) }
      }
      script.raw(");\n")
    }
    return script.bytes
  }

  /// The facts that every insats has or lacks, by the numbers of their rows.
  private enum Fact: Int, CaseIterable {
    case forbund, municipalities, targetGroup, methods, orientation, period, status, participants, attainment, goals

    var name: String {
      switch self {
      case .forbund: "Förbund"
      case .municipalities: "Kommuner"
      case .targetGroup: "Målgrupp"
      case .methods: "Metoder"
      case .orientation: "Inriktning"
      case .period: "Period"
      case .status: "Status"
      case .participants: "Deltagare"
      case .attainment: "Måluppfyllelse"
      case .goals: "Mål och utfall"
      }
    }
  }

  /// Writes a fact; nothing when it is not known.
  private func draw(_ fact: Fact, of insats: Insats, _ assessments: [Archive.LatestAssessment], _ html: inout HTML) {
    switch fact {
    case .forbund: html.append(site.joined(site.forbundLinks(insats.forbund.map(\.value), on: page)))
    case .municipalities: html.text(insats.municipalities.joined(separator: ", "))
    case .targetGroup: html.text(insats.targetGroup?.text ?? "")
    case .methods:
      html.text(insats.methods.map { site.archive.concepts.name($0.value, in: .methods) }.joined(separator: ", "))
    case .orientation: html.text(insats.orientation.map { Wording.sentence($0.rawValue) } ?? "")
    case .period: html.text((insats.period?.value).map(Wording.period) ?? "")
    case .status: html.text(insats.status.map { Wording.sentence($0.rawValue) } ?? "")
    case .participants: html.text(participants(insats) ?? "")
    case .attainment: html.text(attainment(insats, assessments))
    case .goals: goals(assessments, &html)
    }
  }

  /// How many have taken part, as the last report that says so gives it.
  private func participants(_ insats: Insats) -> String? {
    let participants = site.archive.reports(on: insats.id).compactMap(\.participants)
    let last = participants.last { $0.total != nil || $0.protected.contains("totalt") }
    return last.map { $0.total.map { Quantity(count: $0.value).formatted() } ?? Quantity.protectedWord }
  }

  /// `13 mål: 2 uppfyllda, 3 ej uppfyllda …`: every verdict that occurs, counted; a replaced goal is none to meet.
  private func attainment(_ insats: Insats, _ assessments: [Archive.LatestAssessment]) -> String {
    let verdicts = assessments.compactMap { insats.hasReplaced($0.assessment.goal) ? nil : $0.assessment.verdict }
    guard !verdicts.isEmpty else { return "Inga mål angivna" }
    return "\(Wording.count(verdicts.count, "mål", "mål")): \(Wording.verdicts(verdicts))"
  }

  private func goals(_ assessments: [Archive.LatestAssessment], _ html: inout HTML) {
    guard !assessments.isEmpty else { return html.text("Inga mål angivna") }
    html.list(assessments) { latest, html in
      html.text(latest.assessment.goal.text)
      Site.shortOutcome(latest.assessment, &html)
      html.raw(" ")
      html.append(GoalTable.mark(latest.assessment.verdict))
    }
  }

  /// What is known of one indicator: the values that may be compared, and those that may not, with the reason.
  private func draw(_ figures: Figures, _ html: inout HTML) {
    let comparison = site.indicators[figures.indicator]
    let measure = site.archive.indicators[comparison.indicator].measure
    for place in figures.rows {
      let row = comparison.rows[place]
      html.element("span", class: "varde", text: Wording.figure(row.value, measure))
      let uncertainty = Wording.uncertainty(row)
      guard row.label != nil || row.time != nil || uncertainty != nil else { continue }
      html.element("span", class: "not") { html in
        if let label = row.label { html.text(Wording.sentence(label)) }
        if row.label != nil, row.time != nil { html.raw(", ") }
        if let time = row.time { html.text(time) }
        guard let uncertainty else { return }
        if row.label != nil || row.time != nil { html.raw(", ") }
        if row.interval != nil { html.raw("osäkerhet ") }
        html.text(uncertainty)
      }
    }
    var told: Set<String> = []
    for place in figures.leftOut {
      let row = comparison.leftOut[place]
      let value = row.value.map { "\(Wording.figure($0, measure)). " } ?? ""
      guard told.insert(value + row.reason).inserted else { continue }
      html.element("span", class: "not", text: "Utanför jämförelsen: \(value)\(row.reason)")
    }
  }

  /// The numbers of the indicators come after those of the facts.
  private static let firstIndicator = 100
}
