import Archive
import Markup
import Quantities

extension Site {
  /// The list of report series, and one page for each.
  func seriesPages() -> [Page] {
    guard !archive.series.isEmpty else { return [] }
    let list = MenuItem.rapportserier.address
    let overview = Page(
      list, title: "Rapportserier", template: "lista", summary: "Alla rapportserier i arkivet.", section: .rapportserier
    ) {
      [self] values in
      values.set(
        "innehall",
        .make { html in
          html.list(
            archive.series.map { series in
              .make { html in
                html.link(series.name, to: list.link(to: series.address))
                html.element(
                  "span", class: "not", text: Wording.count(archive.issues(of: series.id).count, "nummer", "nummer"))
              }
            })
        })
    }
    return [overview] + archive.series.map(page)
  }

  private func page(_ series: Series) -> Page {
    Page(
      series.address, title: series.name, kind: "Rapportserie", template: "lista", summary: series.summary,
      section: .rapportserier,
      breadcrumbs: [("Rapportserier", MenuItem.rapportserier.address)]
    ) { [self] values in
      values.set("slag", "Rapportserie")
      values.set("ingress", series.summary)
      values.set(
        "innehall",
        .make { html in
          var facts = FactPanel()
          facts.add("Utgivare", series.publisher)
          facts.add("ISSN", series.issn)
          html.append(facts.html())
          html.section("nummer", "Nummer") { html in
            html.list(
              archive.issues(of: series.id).reversed().map { issue in
                .make { html in
                  html.link(issue.title, to: series.address.link(to: issue.address))
                  let notes = [issue.number.map { "Nummer \($0)" }, issue.date?.formatted()].compactMap { $0 }
                  if !notes.isEmpty { html.element("span", class: "not", text: notes.joined(separator: ", ")) }
                }
              })
          }
        })
    }
  }
}
