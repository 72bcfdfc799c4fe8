import Archive
import Diagnostics
import Markdown
import Markup
import Quantities

/// Lists of reports, as links with their kind and date.
extension Site {
  func reportList(_ reports: some Collection<Report>, on page: Address) -> HTML {
    .make { html in
      html.list(reports, class: "rapportlista") { report, html in
        html.link(report.title.value, to: page.link(to: report.address))
        html.element("span", class: "not", text: "\(Wording.kind(report.kind)), \(report.date.value.formatted())")
      }
    }
  }

  /// The insatser of a report as links.
  func insatsLinks(_ report: Report, on page: Address) -> [HTML] {
    report.insatser.compactMap { id in
      archive.insats(id.value).map { insats in .make { $0.link(insats.name.value, to: page.link(to: insats.address)) } }
    }
  }

  func forbundLinks(_ ids: [String], on page: Address) -> [HTML] {
    ids.compactMap { id in
      archive.forbund(id).map { forbund in .make { $0.link(forbund.name, to: page.link(to: forbund.address)) } }
    }
  }

  /// The text of a source, with its blocks drawn.
  ///
  /// - Parameter renumbered: an item with the number that it has on the page.
  func text(
    _ body: Body, on page: Address, insats: String? = nil, goals: HTML = HTML(),
    renumbered: (NumberedItem) -> NumberedItem = { $0 }
  ) -> HTML {
    body.text.html(renumbered: renumbered) { fence in
      guard var numbered = body.blocks[fence] else { return HTML() }
      numbered.item = numbered.item.map(renumbered)
      return BlockDrawing(site: self, page: page, insats: insats, goals: goals).draw(numbered)
    }
  }
}

/// The key figures of a report: what it measured without a goal behind it.
struct MeasureTable {
  let report: Report
  let site: Site
  let page: Address
  /// The number of the table; nil on other pages than the report's.
  var item: NumberedItem?

  private static let columns = TableColumns("Mått", "#Värde", "Gäller", "Källa")

  func draw(_ html: inout HTML) {
    guard !report.measures.isEmpty else { return }
    html.table(Self.columns, item, caption: "Mått i rapporten") { html in
      for measure in report.measures { row(measure, &html) }
    }
  }

  private func row(_ measure: ReportedMeasure, _ html: inout HTML) {
    let indicator = site.archive.indicator(measure.indicator.value)
    html.row(
      Self.columns,
      header: { html in
        if let indicator { html.link(measure.name ?? indicator.name, to: page.link(to: .indicator(indicator.id))) }
        if let group = measure.group { html.element("span", class: "not", text: Wording.sentence(group)) }
      },
      cells: [values(measure, indicator), concerns(measure), HTML(text: measure.source.map(Wording.sentence) ?? "")])
  }

  private func values(_ measure: ReportedMeasure, _ indicator: Indicator?) -> HTML {
    let figures: [(String?, Quantity?)] =
      [
        (nil, measure.value?.value), ("Kvinnor", measure.women?.value), ("Män", measure.men?.value),
        ("Före", measure.before?.value), ("Efter", measure.after?.value), ("Gräns", measure.limit?.value),
        ("Källan anger", measure.stated.flatMap { Wording.says(measure.value?.value, $0.value) ? nil : $0.value }),
      ] + measure.series.map { ($0.time.formatted(), $0.value) }
    return .make { html in
      for case let (name, value?) in figures {
        let figure = Wording.figure(value, indicator?.measure)
        html.element("span", .class(name == nil ? "varde" : "del"), text: name.map { "\($0): \(figure)" } ?? figure)
      }
    }
  }

  private func concerns(_ measure: ReportedMeasure) -> HTML {
    let parts = [
      measure.base.map { "Bas: \($0.value)" }, measure.scale.map { "Skala \($0.formatted())" },
      measure.time?.formatted(),
      measure.comment,
    ]
    return .make { html in
      for case let part? in parts { html.element("span", class: "del", text: part) }
    }
  }
}

/// How many took part, and how many left for what.
struct ParticipantTables {
  let report: Report
  /// The numbers of the tables; nil on other pages than the report's.
  var participantsItem: NumberedItem?
  var exitsItem: NumberedItem?

  func draw(_ html: inout HTML) {
    if let participants = report.participants { draw(participants, &html) }
    if !report.exits.isEmpty { drawExits(&html) }
  }

  private func draw(_ participants: Participants, _ html: inout HTML) {
    let rows: [(String, Int?, key: String)] = [
      ("Planerat", participants.planned?.value, "planerat"), ("Totalt", participants.total?.value, "totalt"),
      ("Kvinnor", participants.women?.value, "kvinnor"), ("Män", participants.men?.value, "män"),
      ("Avslutade", participants.ended?.value, "avslutade"),
      ("Kvar i insatsen", participants.remaining?.value, "pågående"),
    ]
    let columns = TableColumns("Deltagare", "#Antal")
    html.table(columns, participantsItem, caption: "Deltagare", isList: false) { html in
      for (name, count, key) in rows {
        let isProtected = participants.protected.contains(key)
        guard let text = isProtected ? Quantity.protectedWord : count.map({ Quantity(count: $0).formatted() }) else {
          continue
        }
        html.row(columns, name, text)
      }
    }
  }

  private func drawExits(_ html: inout HTML) {
    let hasSexes = report.exits.contains { $0.women != nil || $0.men != nil }
    let columns =
      hasSexes ? TableColumns("Avslut till", "#Kvinnor", "#Män", "#Totalt") : TableColumns("Avslut till", "#Antal")
    let rows = report.exits.map { exit -> [Count] in
      let (women, men) = (Count(exit.women, exit, "kvinnor"), Count(exit.men, exit, "män"))
      let own = Count(exit.total, exit, "totalt")
      let total = own == .missing ? Count.sum([women, men]) : own
      return hasSexes ? [women, men, total] : [total]
    }
    html.table(columns, exitsItem, caption: "Så avslutades insatsen", isList: false) { html in
      for (exit, counts) in zip(report.exits, rows) {
        html.row(
          columns, header: { $0.text(Wording.sentence(exit.category.value)) }, cells: counts.map { HTML(text: $0.text) }
        )
      }
      guard rows.count > 1 else { return }
      let totals = rows[0].indices.map { column -> Count in
        let sum = Count.sum(rows.map { $0[column] })
        // All who ended are still known when some of the exits are protected.
        guard sum == .protected, column == rows[0].count - 1, let ended = report.participants?.ended else { return sum }
        return .known(ended.value)
      }
      html.row(columns, class: "summa", header: { $0.text("Totalt") }, cells: totals.map { HTML(text: $0.text) })
    }
  }

  /// A count as a table shows it.
  private enum Count: Equatable {
    case known(Int), missing, protected

    init(_ count: Located<Int>?, _ exit: Exit, _ key: String) {
      self = exit.protected.contains(key) ? .protected : count.map { .known($0.value) } ?? .missing
    }

    /// The sum of counts, protected if one of them is.
    static func sum(_ counts: [Count]) -> Count {
      if counts.contains(.missing) { return .missing }
      if counts.contains(.protected) { return .protected }
      return .known(counts.reduce(0) { if case .known(let count) = $1 { $0 + count } else { $0 } })
    }

    var text: String {
      switch self {
      case .known(let count): Quantity(count: count).formatted()
      case .missing: "saknas"
      case .protected: Quantity.protectedWord
      }
    }
  }
}
