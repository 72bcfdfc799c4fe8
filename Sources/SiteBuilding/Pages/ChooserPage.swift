import Archive
import Diagnostics
import Markup
import Quantities

extension Site {
  /// Insatser side by side by their basic facts.
  func chooserPages() -> [Page] {
    let address = Address("jamforelser/valj.html")
    return [
      Page(
        address, title: "Insatser sida vid sida", template: "lista",
        summary: "Grunduppgifter och måluppfyllelse för varje insats.",
        section: .jamforelser, breadcrumbs: [("Jämförelser", MenuItem.jamforelser.address)]
      ) { [self] values in
        values.set(
          "innehall",
          .make { html in
            let columns = TableColumns("Insats", "Målgrupp", "Metoder", "Period", "#Deltagare", "Måluppfyllelse")
            html.table(columns, caption: "Insatser sida vid sida", isCaptionHidden: true) { html in
              for insats in archive.insatser { row(insats, columns, &html, on: address) }
            }
            html.append(Self.readingNote)
          })
      }
    ]
  }

  private func row(_ insats: Insats, _ columns: TableColumns, _ html: inout HTML, on page: Address) {
    let participants = archive.reports(on: insats.id).last { $0.participants?.total != nil }?.participants?.total?.value
    html.row(
      columns, header: { $0.link(insats.name.value, to: page.link(to: insats.address)) },
      cells: [
        HTML(text: insats.targetGroup?.text ?? ""),
        HTML(text: insats.methods.map { archive.concepts.name($0.value, in: .methods) }.joined(separator: ", ")),
        HTML(text: insats.period?.value.formatted() ?? ""),
        HTML(text: participants.map { Quantity(count: $0).formatted() } ?? "saknas"),
        HTML(text: attainment(insats)),
      ])
  }

  /// `2 av 13 uppfyllt, 3 ej uppfyllt …`: every verdict that occurs, counted; a replaced goal is none to meet.
  private func attainment(_ insats: Insats) -> String {
    let assessments = archive.assessments(of: insats).map(\.assessment)
    let verdicts = assessments.filter { !insats.hasReplaced($0.goal) }.map(\.verdict)
    guard !verdicts.isEmpty else { return "Inga mål angivna" }
    return "\(Wording.count(verdicts.count, "mål", "mål")): \(Wording.verdicts(verdicts))"
  }
}
