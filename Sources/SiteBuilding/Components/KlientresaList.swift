import Archive
import Diagnostics
import Markup
import Quantities

/// A klientresa as an ordered list of events.
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
      html.raw("<ol class=\"tidslinje resa\">\n")
      for event in klientresa.events {
        html.raw("<li>")
        html.element("span", .class("nar"), text: Wording.sentence(event.time.value.formatted()))
        html.raw(" ")
        if let actor = event.actor {
          html.element("span", .class("aktor"), text: actor)
          html.raw(" ")
        }
        html.element("span", .class("vad"), text: event.what)
        let notes = [
          event.kind.map { Wording.sentence($0.rawValue) }, event.income.map { "Försörjning: \($0)" }, event.comment,
        ].compactMap { $0 }
        if !notes.isEmpty { html.element("span", .class("not"), text: notes.joined(separator: ". ")) }
        html.raw("</li>\n")
      }
      html.raw("</ol>\n")
    }
  }
}
