import Archive
import Comparisons
import Diagnostics
import Markup
import Quantities

extension Site {
  /// One page for each indicator: its definition, every value that may be compared, and what was left out and why.
  func indicatorPages() -> [Page] {
    indicators.map { comparison in
      let indicator = archive.indicators[comparison.indicator]
      let address = Address.indicator(indicator.id)
      return Page(
        address, title: indicator.name, kind: "Indikator", template: "lista", summary: indicator.definition,
        section: .jamforelser,
        breadcrumbs: [("Jämförelser", MenuItem.jamforelser.address)]
      ) { [self] values in
        values.set("slag", "Indikator")
        values.set("ingress", indicator.definition)
        values.set(
          "innehall",
          .make { html in
            html.section("varden", "Värden") { html in
              IndicatorCharts(comparison: comparison, archive: archive).draw(&html)
              self.values(comparison, indicator, &html, on: address)
            }
            html.append(definition(indicator, on: address))
            html.section("referens", "Referensvärden") { references(indicator, &$0) }
            html.section("utanfor", "Utanför jämförelsen") { leftOut(comparison, indicator, &$0, on: address) }
            html.append(Self.readingNote)
          })
      }
    }
  }

  private func definition(_ indicator: Indicator, on page: Address) -> HTML {
    var facts = FactPanel()
    facts.add("Räknas", indicator.counts)
    facts.add("Räknas inte", indicator.countsNot)
    facts.add("Enhet", Wording.sentence(indicator.unitText))
    facts.add("Bas", indicator.base.map { Wording.sentence($0.value) })
    facts.add("Bättre", indicator.direction.map { Wording.sentence($0.rawValue) })
    facts.add("Nivå", indicator.level.map { Wording.sentence($0.rawValue) })
    facts.add("Källa", indicator.source)
    facts.add(
      "Liknar, men är inte samma",
      indicator.related.compactMap { related in
        archive.indicator(related.id.value).map { other in
          .make { html in
            html.link(other.name, to: page.link(to: .indicator(other.id)))
            html.text(". \(related.difference)")
          }
        }
      })
    return facts.html("Definition")
  }

  private func values(_ comparison: IndicatorComparison, _ indicator: Indicator, _ html: inout HTML, on page: Address) {
    guard !comparison.rows.isEmpty else {
      html.paragraph("Inga värden i arkivet kan jämföras ännu.")
      return
    }
    let hasIntervals = comparison.rows.contains { $0.interval != nil }
    var titles: [TableColumns.Column] = [.init(title: "Insats"), .init(title: "Värde", isNumeric: true)]
    if hasIntervals { titles.append(.init(title: "Osäkerhet (95 %)", isNumeric: true)) }
    titles += [.init(title: "Gäller"), .init(title: "Källa")]
    let columns = TableColumns(titles)
    html.table(columns, caption: "\(indicator.name): alla jämförbara värden", isCaptionHidden: true) { html in
      for row in comparison.rows {
        let insats = archive.insatser[row.insats]
        let report = archive.reports[row.report]
        html.row(columns, header: { $0.link(insats.name.value, to: page.link(to: insats.address)) }) { place, html in
          switch place == 0 || hasIntervals ? place : place + 1 {
          case 0: html.text(Wording.figure(row.value, indicator.measure))
          case 1: html.text(Wording.uncertainty(row) ?? "")
          case 2:
            if let label = row.label { html.text(Wording.sentence(label)) }
            if row.label != nil, row.time != nil { html.raw(", ") }
            if let time = row.time { html.text(time) }
          default: html.link(report.title.value, to: page.link(to: report.address))
          }
        }
      }
    }
  }

  private func references(_ indicator: Indicator, _ html: inout HTML) {
    guard !indicator.references.isEmpty else { return }
    let columns = TableColumns("Referens", "#Värde", "År", "Källa")
    html.table(columns, caption: "Referensvärden", isCaptionHidden: true) { html in
      for reference in indicator.references {
        html.row(
          columns,
          header: { html in
            html.text(Wording.sentence(reference.name))
            if let comment = reference.comment { html.element("span", class: "not", text: comment) }
          },
          cells: [
            HTML(text: reference.value.formatted()), HTML(text: reference.year?.formatted() ?? ""),
            HTML(text: reference.source ?? ""),
          ])
      }
    }
  }

  private func leftOut(_ comparison: IndicatorComparison, _ indicator: Indicator, _ html: inout HTML, on page: Address)
  {
    guard !comparison.leftOut.isEmpty else { return }
    let columns = TableColumns("Insats", "#Värde", "Varför det står utanför", "Källa")
    html.table(columns, caption: "Värden som inte kan jämföras", isCaptionHidden: true) { html in
      for row in comparison.leftOut {
        let insats = archive.insatser[row.insats]
        let report = archive.reports[row.report]
        html.row(
          columns, header: { $0.link(insats.name.value, to: page.link(to: insats.address)) },
          cell: { place, html in
            switch place {
            case 0: html.text(row.value.map { Wording.figure($0, indicator.measure) } ?? "saknas")
            case 1: html.text(row.reason)
            default: html.link(report.title.value, to: page.link(to: report.address))
            }
          })
      }
    }
  }
}
