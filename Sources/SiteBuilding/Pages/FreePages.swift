import Archive
import Markup

extension Site {
  /// The pages of `sidor/`, and a page about the archive where the writer has made none.
  func freePages() -> [Page] {
    let pages = archive.pages.map { free in
      Page(free.address, title: free.title, template: "lista") { [self] values in
        values.set(
          "innehall",
          .make { html in
            html.raw("<div class=\"text\">\n")
            html.append(text(free.body, on: free.address))
            html.raw("</div>\n")
          })
      }
    }
    guard !archive.pages.contains(where: { $0.id == "om" }) else { return pages }
    return pages + [
      Page(Address("om.html"), title: "Om arkivet", template: "lista") { [self] values in
        values.set(
          "innehall",
          .make { html in
            html.paragraph(archive.site.summary ?? "Arkivet har ingen beskrivning än.")
            if archive.site.publisher == nil {
              html.paragraph("Arkivet säger inte vem som ger ut det.", class: "saknas")
            }
          })
      }
    ]
  }
}
