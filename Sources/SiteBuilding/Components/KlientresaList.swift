import Archive
import Comparisons
import Diagnostics
import Markup
import Quantities

/// A klientresa: what it shows when it is counted, the drawing in lanes, and the ordered list of events, in which a time
/// without contact and a handover are items of their own.
struct KlientresaList {
  let klientresa: Klientresa

  func html() -> HTML {
    .make { html in
      guard !klientresa.events.isEmpty else {
        html.paragraph(
          klientresa.missingEvents
            ?? "Källan visar inte vilka händelser resan består av. Därför finns bara profilen här.",
          class: "saknas")
        return
      }
      let summary = JourneySummary(klientresa.events)
      if klientresa.events.count > 1 { draw(summary, &html) }
      let chart = chart(summary)
      chart.draw(&html)
      list(summary, isNumbered: chart.isDrawn, &html)
    }
  }

  private func chart(_ summary: JourneySummary) -> EventChart {
    EventChart(
      events: klientresa.events.map {
        EventChart.Event(
          time: $0.time.value, lane: Wording.sentence($0.actor ?? "Ingen aktör"), isWaiting: $0.kind == .waiting,
          income: $0.income)
      }, title: "Resan i tid, ett spår för varje aktör", gaps: summary.gaps, showsHandovers: true)
  }

  private func draw(_ summary: JourneySummary, _ html: inout HTML) {
    html.raw("<ul class=\"sammandrag\">\n")
    for fact in Self.facts(summary) {
      html.element("li", text: fact)
      html.raw("\n")
    }
    html.raw("</ul>\n")
  }

  /// What the summary says, in words.
  static func facts(_ summary: JourneySummary) -> [String] {
    var facts = [
      "Personen möter \(Wording.count(summary.actors.count, "aktör", "aktörer")).",
      "Ärendet går från en aktör till en annan \(Wording.count(summary.handovers, "gång", "gånger")).",
    ]
    if let waiting = summary.waiting { facts.append("Väntan är \(Int(waiting.rounded()))\u{A0}% av tiden.") }
    if !summary.gaps.isEmpty {
      let longest = summary.gaps.map(\.months).max()!
      facts.append(
        "\(Wording.count(summary.gaps.count, "uppehåll", "uppehåll")) utan kontakt, det längsta \(longest) månader.")
    }
    return facts
  }

  private func list(_ summary: JourneySummary, isNumbered: Bool, _ html: inout HTML) {
    html.raw(isNumbered ? "<ol class=\"tidslinje numrerad resa\">\n" : "<ol class=\"tidslinje resa\">\n")
    var actor: String?
    for (index, event) in klientresa.events.enumerated() {
      for gap in summary.gaps where gap.before == index { item("\(gap.months) månader utan kontakt", "lucka", &html) }
      if let from = actor, let to = event.actor, from != to { item("Från \(from) till \(to)", "overgang", &html) }
      actor = event.actor ?? actor
      draw(event, &html)
    }
    html.raw("</ol>\n")
  }

  /// Something between the events, which has no number.
  private func item(_ text: String, _ name: String, _ html: inout HTML) {
    html.element("li", .class(name)) { $0.element("span", class: "vad", text: text) }
    html.raw("\n")
  }

  private func draw(_ event: Klientresa.Event, _ html: inout HTML) {
    html.raw("<li>")
    html.element("span", class: "nar", text: Wording.sentence(event.time.value.formatted()))
    html.raw(" ")
    if let actor = event.actor {
      html.element("span", class: "aktor", text: Wording.sentence(actor))
      html.raw(" ")
    }
    html.element("span", class: "vad", text: event.what)
    let notes = [
      event.kind.map { Wording.sentence($0.rawValue) }, event.income.map { "Försörjning: \($0)" }, event.comment,
    ].compactMap { $0 }
    if !notes.isEmpty { html.element("span", class: "not", text: notes.joined(separator: ". ")) }
    html.raw("</li>\n")
  }
}
