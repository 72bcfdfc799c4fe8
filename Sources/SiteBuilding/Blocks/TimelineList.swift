import Archive
import Diagnostics
import Markup
import Quantities

/// A chronology as an ordered list.
struct TimelineList {
  let block: TimelineBlock

  func draw(_ html: inout HTML) {
    html.raw("<ol class=\"tidslinje\">\n")
    for event in block.events {
      html.raw("<li>")
      html.element("span", .class("nar"), text: Wording.sentence(event.time.value.formatted()))
      html.raw(" ")
      html.element("span", .class("vad"), text: event.what)
      let notes = [event.lane, event.kind].compactMap { $0 }.map(Wording.sentence)
      if !notes.isEmpty { html.element("span", .class("not"), text: notes.joined(separator: ", ")) }
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }
}
