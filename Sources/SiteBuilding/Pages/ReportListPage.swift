import Archive
import Diagnostics
import Markup
import Quantities

extension Site {
  /// All reports by year.
  func reportListPages() -> [Page] {
    let address = MenuItem.rapporter.address
    return [
      Page(address, title: "Rapporter", template: "lista", summary: "Alla rapporter i arkivet.", section: .rapporter) {
        [self] values in
        values.set("ingress", "\(Wording.count(archive.reports.count, "rapport", "rapporter")), de senaste först.")
        values.set(
          "innehall",
          .make { html in
            let years = Dictionary(grouping: archive.reports, by: \.date.value.year)
            let columns = TableColumns("Rapport", "Slag", "Insats", "Datum", "Utvärderare")
            for year in years.keys.sorted(by: >) {
              html.section("ar-\(year)", String(year)) { html in
                html.table(columns, caption: "Rapporter från \(year)", isCaptionHidden: true) { html in
                  for report in years[year]!.reversed() {
                    html.row(
                      columns, header: { $0.link(report.title.value, to: address.link(to: report.address)) },
                      cells: [
                        HTML(text: Wording.kind(report.kind)), joined(insatsLinks(report, on: address)),
                        HTML(text: report.date.value.formatted()),
                        HTML(text: report.evaluator.map { Wording.sentence($0.rawValue) } ?? ""),
                      ])
                  }
                }
              }
            }
          })
      }
    ]
  }
}
