import Archive
import Diagnostics
import Markup
import Quantities

extension Site {
  /// All insatser in one table.
  func insatsListPages() -> [Page] {
    let address = MenuItem.insatser.address
    return [
      Page(address, title: "Insatser", template: "lista", summary: "Alla insatser i arkivet.", section: .insatser) {
        [self] values in
        values.set("ingress", "\(Wording.count(archive.insatser.count, "insats", "insatser")) i bokstavsordning.")
        let filter = InsatsFilter(archive)
        values.set("urval", !archive.insatser.isEmpty)
        values.set(
          "innehall",
          .make { html in
            filter.draw(&html)
            html.append(insatsTable(archive.insatser, on: address, caption: "Alla insatser", filter: filter))
            InsatsGantt(insatser: archive.insatser).draw(&html)
          })
      }
    ]
  }

  /// Insatser with the facts by which a reader chooses among them.
  ///
  /// - Parameters:
  ///   - filter: what marks the rows for the filter above; only for a table of all insatser.
  ///   - forbund: the förbund that they all belong to, which then need not be told.
  func insatsTable(
    _ insatser: [Insats], on page: Address, caption: String, filter: InsatsFilter? = nil, of forbund: Forbund? = nil
  ) -> HTML {
    let names = ["Insats", "Förbund", "Kommuner", "Period", "Inriktning", "Metoder", "Status"]
    let columns = TableColumns(names.filter { forbund == nil || $0 != "Förbund" }.map { .init(title: $0) })
    return .make { html in
      guard !insatser.isEmpty else {
        html.paragraph("Arkivet har inga insatser än.")
        return
      }
      html.table(columns, caption: caption, isCaptionHidden: true) { html in
        for (place, insats) in insatser.enumerated() {
          html.row(
            columns, choices: filter?.mark(place),
            header: { $0.link(insats.name.value, to: page.link(to: insats.address)) },
            cells: (forbund == nil ? [joined(forbundLinks(insats.forbund.map(\.value), on: page))] : []) + [
              HTML(text: insats.municipalities.joined(separator: ", ")),
              HTML(text: (insats.period?.value).map(Wording.period) ?? ""),
              HTML(text: insats.orientation.map { Wording.sentence($0.rawValue) } ?? ""),
              HTML(text: insats.methods.map { archive.concepts.name($0.value, in: .methods) }.joined(separator: ", ")),
              HTML(text: insats.status.map { Wording.sentence($0.rawValue) } ?? ""),
            ])
        }
      }
    }
  }

  /// Fragments with commas between.
  func joined(_ parts: [HTML]) -> HTML {
    .make { html in
      for (index, part) in parts.enumerated() {
        if index > 0 { html.text(", ") }
        html.append(part)
      }
    }
  }
}
