import Archive
import Comparisons
import Diagnostics
import Markup

extension Site {
  /// Styrning, struktur and samsyn in every report that judges them.
  func collaborationPages() -> [Page] {
    let address = Address("jamforelser/samverkan.html")
    return [
      Page(
        address, title: "Samverkan", template: "lista", summary: "Förutsättningar för samverkan, rapport för rapport.",
        section: .jamforelser, breadcrumbs: [("Jämförelser", MenuItem.jamforelser.address)]
      ) { [self] values in
        values.set(
          "ingress",
          "Förutsättningar för samverkan ordnade efter styrning, struktur och samsyn, som rapporterna bedömer dem.")
        values.set(
          "innehall",
          .make { html in
            guard !collaboration.reports.isEmpty else {
              html.paragraph("Ingen rapport i arkivet har bedömt förutsättningarna för samverkan än.")
              return
            }
            for aspect in CollaborationRow.Aspect.allCases { draw(aspect, &html, on: address) }
          })
      }
    ]
  }

  private func draw(_ aspect: CollaborationRow.Aspect, _ html: inout HTML, on page: Address) {
    let conditions = collaboration.conditions.filter { $0.aspect == aspect }
    html.section(aspect.rawValue, Wording.sentence(aspect.rawValue)) { html in
      guard !conditions.isEmpty else { return }
      let names = collaboration.reports.map { report in
        let report = archive.reports[report]
        return report.insatser.first.flatMap { archive.insats($0.value)?.name.value } ?? report.title.value
      }
      // One report's judgements are as easily seen in the table.
      if names.count > 1 {
        JudgementFigure(conditions, reports: names, caption: "\(Wording.sentence(aspect.rawValue)) i varje insats")
          .draw(
            &html)
      }
      let columns = TableColumns([.init(title: "Förutsättning")] + names.map { .init(title: $0) })
      html.table(columns, caption: "\(Wording.sentence(aspect.rawValue)) i varje insats", isCaptionHidden: true) {
        html in
        for condition in conditions {
          html.row(
            columns, header: { $0.text(Wording.sentence(condition.name)) },
            cells: condition.judgements.map { judgement in
              .make { html in
                if let presence = judgement?.presence {
                  html.append(ReportAnalysis.mark(presence))
                } else {
                  html.text("Inte bedömd")
                }
                if let text = judgement?.text { html.element("span", class: "not", text: text) }
              }
            })
        }
      }
    }
  }
}
