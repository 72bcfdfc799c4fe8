import Archive
import Diagnostics
import Markup
import Quantities

/// A chronology as an ordered list.
struct TimelineList {
  let block: TimelineBlock

  func draw(_ html: inout HTML) {
    let events = block.events.map {
      EventChart.Event(time: $0.time.value, lane: Wording.sentence($0.lane ?? "Händelser"))
    }
    let chart = EventChart(events: events, title: block.header.caption)
    chart.draw(&html)
    html.raw(chart.isDrawn ? "<ol class=\"tidslinje numrerad\">\n" : "<ol class=\"tidslinje\">\n")
    for event in block.events {
      html.raw("<li>")
      html.element("span", class: "nar", text: Wording.sentence(event.time.value.formatted()))
      html.raw(" ")
      html.element("span", class: "vad", text: event.what)
      let lane = event.lane.map(Wording.sentence)
      let kind = event.kind.map(Wording.sentence)
      let notes = [lane, kind == lane ? nil : kind].compactMap { $0 }
      if !notes.isEmpty { html.element("span", class: "not", text: notes.joined(separator: ", ")) }
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }
}
