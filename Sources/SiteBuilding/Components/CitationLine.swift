import Archive
import Diagnostics
import Markup
import Quantities

/// A publication as it is cited: author, year, title, publisher.
struct CitationLine {
  let source: CitedSource

  func html() -> HTML {
    .make { html in
      html.raw("<p>")
      let authors = Wording.list(source.authors.map(\.name))
      let year = source.date.map { " (\($0.formatted()))" } ?? ""
      if !authors.isEmpty { html.text("\(authors)\(year). ") }
      html.element("cite", text: source.title)
      // A title may end in a sign of its own: ”Vad blev det?”
      html.text(authors.isEmpty && !year.isEmpty ? "\(year)." : Wording.stop(after: source.title))
      let rest = [source.publisher, source.pages.map { "s. \($0)" }, source.isbn.map { "ISBN \($0)" }].compactMap { $0 }
      if !rest.isEmpty { html.text(" \(rest.joined(separator: ", ")).") }
      if let web = source.web {
        html.text(" ")
        html.link(web, to: web)
      }
      html.raw("</p>\n")
    }
  }
}

/// How a reader cites a report of the archive: author, year, title, archive, address.
struct ReportCitation {
  let report: Report
  let site: SiteConfiguration

  func html() -> HTML {
    .make { html in
      html.section(.citing, "Så citerar du") { html in
        html.raw("<p class=\"citering\">")
        let authors = Wording.list(report.authors.map(\.name))
        let year = String(report.date.value.year)
        let title = report.title.value
        if authors.isEmpty {
          html.element("cite", text: title)
          html.text(" (\(year)). ")
        } else {
          html.text("\(authors) (\(year)). ")
          html.element("cite", text: title)
          html.text("\(Wording.stop(after: title)) ")
        }
        html.text("\(report.rendering == .retold ? "Återgiven i " : "")\(site.title).")
        if let address = site.address?.value {
          let root = address.hasSuffix("/") ? address : address + "/"
          html.text(" \(root)\(Address("").link(to: report.address))")
        }
        html.raw("</p>\n")
      }
    }
  }
}
