import Archive
import Diagnostics
import Markup
import Quantities

extension Site {
  /// Goals × insatser: what was promised, what came out, and the verdict.
  func goalMatrixPages() -> [Page] {
    let address = Address("jamforelser/mal.html")
    return [
      Page(
        address, title: "Mål och utfall", template: "lista", summary: "Vad varje insats åtog sig och vad som kom ut.",
        section: .jamforelser, breadcrumbs: [("Jämförelser", MenuItem.jamforelser.address)]
      ) { [self] values in
        values.set(
          "innehall",
          .make { html in
            html.append(Self.readingNote)
            VerdictFigure(archive: archive).draw(&html)
            let columns = TableColumns("Mål", "Krav", "Utfall", "Bedömning")
            for insats in archive.insatser where !insats.goals.isEmpty {
              html.raw("<section>\n")
              html.element("h2") { $0.link(insats.name.value, to: address.link(to: insats.address)) }
              html.raw("\n")
              html.table(columns, caption: "Mål och utfall för \(insats.name.value)", isCaptionHidden: true) { html in
                for (assessment, _) in archive.assessments(of: insats) {
                  html.row(
                    columns, header: { $0.text(assessment.goal.text) },
                    cell: { place, html in
                      switch place {
                      case 0: html.text(Wording.requirement(assessment.goal.requirement.value))
                      case 1: Self.shortOutcome(assessment, &html)
                      default: html.append(GoalTable.mark(assessment.verdict))
                      }
                    })
                }
              }
              html.raw("</section>\n")
            }
          })
      }
    ]
  }

  /// The figure and its status; the reasons stand on the page of the insats.
  static func shortOutcome(_ assessment: GoalAssessment, _ html: inout HTML) {
    let outcome = assessment.outcome
    if let value = outcome?.value?.value { html.element("span", class: "varde", text: value.formatted()) }
    if let women = outcome?.women?.value, let men = outcome?.men?.value {
      html.element("span", class: "del", text: "Kvinnor \(women.formatted()), män \(men.formatted())")
    }
    if let after = outcome?.after?.value {
      let before = outcome?.before?.value.formatted()
      html.element("span", class: "del", text: (before.map { "Från \($0) till " } ?? "Till ") + after.formatted())
    }
    let word: String? =
      switch assessment.status {
      case .reported: outcome?.hasFigures == true ? nil : "Bedömt i ord"
      case .silent: "Inget utfall"
      case .missing: "Inte redovisat"
      case .estimated: "Uppskattat"
      case .proxy: "Annan fråga"
      case .otherBase: "Annan bas"
      }
    if let word { html.element("span", class: "status", text: word) }
  }
}
