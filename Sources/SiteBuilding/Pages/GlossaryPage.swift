import Archive
import Markup

extension Site {
  /// Words and abbreviations, each with an anchor of its own.
  func glossaryPages() -> [Page] {
    [
      Page(Address("ordlista.html"), title: "Ordlista", template: "lista", summary: "Ord och förkortningar i arkivet.")
      {
        [self] values in
        values.set(
          "innehall",
          .make { html in
            guard !archive.glossary.isEmpty else {
              html.paragraph("Arkivet har ingen ordlista än.")
              return
            }
            html.raw("<dl class=\"ordlista\">\n")
            for term in archive.glossary {
              html.raw("<div")
              html.attribute("id", term.anchor)
              html.raw(">")
              html.element("dt", text: term.word)
              if let meaning = term.meaning { html.element("dd", class: "betyder", text: meaning) }
              if let text = term.text { html.element("dd", text: text) }
              html.raw("</div>\n")
            }
            html.raw("</dl>\n")
          })
      }
    ]
  }
}
