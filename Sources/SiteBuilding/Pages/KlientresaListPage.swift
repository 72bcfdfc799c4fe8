import Archive
import Comparisons
import Diagnostics
import Markup
import Quantities

extension Site {
  /// All klientresor, and those with events beside each other.
  func klientresaListPages() -> [Page] {
    guard !archive.klientresor.isEmpty else { return [] }
    let address = MenuItem.klientresor.address
    return [
      Page(
        address, title: "Klientresor", template: "lista", summary: "Alla klientresor i arkivet.", section: .klientresor
      ) {
        [self] values in
        values.set(
          "ingress",
          "En klientresa visar vägen genom systemen, sedd från den som går den. Ingen ska gå att känna igen: tider är ungefärliga och uppgifter om personen allmänna."
        )
        values.set(
          "innehall",
          .make { html in
            let told = archive.klientresor.filter { !$0.events.isEmpty }
            html.section("jamfor", "Resorna bredvid varandra") { html in
              guard told.count > 1 else { return }
              sideBySide(told, &html)
              summaries(told, &html, on: address)
            }
            html.section("alla", "Alla klientresor") { list(&$0, on: address) }
          })
      }
    ]
  }

  private func list(_ html: inout HTML, on address: Address) {
    let columns = TableColumns("Klientresa", "Insats", "Slag")
    html.table(columns, caption: "Klientresor", isCaptionHidden: true) { html in
      for klientresa in archive.klientresor {
        let insats = archive.insats(klientresa.insats)
        html.row(
          columns, header: { $0.link(klientresa.title, to: address.link(to: klientresa.address)) },
          cells: [
            insats.map { insats in .make { $0.link(insats.name.value, to: address.link(to: insats.address)) } }
              ?? HTML(), HTML(text: Self.kind(klientresa)),
          ])
      }
    }
  }

  private static func kind(_ klientresa: Klientresa) -> String {
    klientresa.isConstructed ? "Påhittat exempel" : klientresa.events.isEmpty ? "Verklig, bara profil" : "Verklig"
  }

  /// The journeys that are counted from their start, on one axis.
  private func sideBySide(_ klientresor: [Klientresa], _ html: inout HTML) {
    let relative = klientresor.filter { $0.events.allSatisfy(\.time.value.isRelative) }
    let events = relative.flatMap { klientresa in
      klientresa.events.enumerated().map { index, event in
        EventChart.Event(
          time: event.time.value, lane: klientresa.title, isWaiting: event.kind == .waiting, number: index + 1)
      }
    }
    let chart = EventChart(events: events, title: "Klientresorna på samma tidsaxel", mostEvents: 600)
    guard chart.isDrawn else { return }
    Drawn.figure(
      "Klientresorna på samma tidsaxel, i månader från starten",
      note: "Numren är händelsernas på resans egen sida. Randiga delar är väntan.", &html, content: chart.draw)
  }

  private func summaries(_ klientresor: [Klientresa], _ html: inout HTML, on address: Address) {
    let columns = TableColumns(
      "Klientresa", "Slag", "#Händelser", "#Aktörer", "#Överlämningar", "#Månader", "#Väntan", "#Längsta uppehåll")
    html.table(columns, caption: "Klientresor med händelser") { html in
      for klientresa in klientresor {
        html.row(
          columns, header: { $0.link(klientresa.title, to: address.link(to: klientresa.address)) },
          cells: Self.cells(klientresa).map { HTML(text: $0) })
      }
    }
  }

  private static func cells(_ klientresa: Klientresa) -> [String] {
    let summary = JourneySummary(klientresa.events)
    let months = summary.span.map { span -> String in
      String(Int((Double(span.upperBound - span.lowerBound) / JourneySummary.month).rounded()))
    }
    let waiting = summary.waiting.map { "\(Int($0.rounded()))\u{A0}% av tiden" }
    let gap = summary.gaps.map(\.months).max().map { "\($0) månader" }
    return [
      kind(klientresa), String(klientresa.events.count), String(summary.actors.count), String(summary.handovers),
      months ?? "går inte att räkna", waiting ?? "ingen angiven", gap ?? "inget",
    ]
  }
}
