import Archive
import Diagnostics
import Markup

extension Site {
  /// One page for each issue that has articles: the whole issue after each other, to be read in one go or printed as a
  /// book.
  func bookPages() -> [Page] {
    archive.issues.filter { $0.articles.contains { archive.article($0.value) != nil } }.map { issue in
      let series = archive.series.first { $0.id == issue.series }
      let kind = [series?.name, issue.number.map { "nummer \($0)" }].compactMap { $0 }.joined(separator: ", ")
      return Page(
        Self.book(of: issue), title: "Hela numret", windowTitle: "\(issue.title) – hela numret", kind: issue.title,
        template: "bok", summary: issue.subtitle, section: .rapportserier,
        breadcrumbs: [("Rapportserier", MenuItem.rapportserier.address)]
          + (series.map { [($0.name, $0.address)] } ?? []) + [(issue.title, issue.address)]
      ) { [self] values in
        let articles = issue.articles.compactMap { archive.article($0.value) }
        values.set("titel", issue.title)
        values.set("slag", kind)
        values.set("undertitel", issue.subtitle)
        values.set("fakta", facts(issue))
        values.set("innehallslista", contents(articles))
        values.set("text", foreword(issue))
        values.set(
          "artiklar",
          .make { html in
            for (index, article) in articles.enumerated() { chapter(article, index + 1, in: issue, &html) }
          })
        values.set("kalla", source(issue))
      }
    }
  }

  /// Where the whole issue stands on one page.
  static func book(of issue: Issue) -> Address {
    Address("rapportserier/\(issue.series)/\(issue.id)/hela-numret.html")
  }

  private func contents(_ articles: [Report]) -> HTML {
    .make { html in
      html.raw("<nav class=\"innehallslista\"")
      html.attribute("aria-labelledby", PageSection.contents.rawValue)
      html.raw(">\n")
      html.element("h2", .id(PageSection.contents.rawValue), text: "Innehåll")
      html.raw("\n<ol>\n")
      for (index, article) in articles.enumerated() {
        html.element("li") { html in
          html.link(article.title.value, to: "#\(Self.chapterID(index + 1))")
          let authors = Wording.list(article.authors.map(\.name))
          if !authors.isEmpty { html.element("span", class: "not", text: authors) }
        }
        html.raw("\n")
      }
      html.raw("</ol>\n</nav>")
    }
  }

  private func foreword(_ issue: Issue) -> HTML {
    let text = text(issue.body, on: issue.address)
    guard !text.isEmpty else { return HTML() }
    return .make { html in
      let id = Self.forewordID
      html.raw("<section class=\"kapitel\"")
      html.attribute("aria-labelledby", id)
      html.raw(">\n")
      html.element("h2", .id(id), text: "Förord")
      html.raw("\n")
      html.raw("<div class=\"text\">\n")
      html.append(placed(text, "\(id)_", from: issue.address, in: issue))
      html.raw("</div>\n</section>\n")
    }
  }

  private static let forewordID = "bok_forord"

  private static func chapterID(_ number: Int) -> String { "bok_\(number)" }

  private func chapter(_ report: Report, _ number: Int, in issue: Issue, _ html: inout HTML) {
    let id = Self.chapterID(number)
    html.raw("<section class=\"kapitel\"")
    html.attribute("aria-labelledby", id)
    html.raw(">\n")
    html.element("h2", .id(id), text: report.title.value)
    html.raw("\n")
    let authors = Wording.list(report.authors.map(\.name))
    if !authors.isEmpty { html.paragraph(authors, class: "slag") }
    if let lead = report.lead { html.paragraph(lead, class: "ingress") }
    html.append(placed(content(report), "\(id)_", from: report.address, in: issue))
    html.raw("</section>\n")
  }

  /// A fragment of another page, with anchors, headings and links as they must be in the book.
  private func placed(_ html: HTML, _ prefix: String, from page: Address, in issue: Issue) -> HTML {
    let root = Array(Self.book(of: issue).rootPrefix.utf8)
    let folders = page.path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map(Array.init)
    return html.placed(prefix: prefix, headings: 1) { link in
      var parts = folders
      for part in link.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
        if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(Array(part)) }
      }
      return root + parts.joined(separator: [UInt8(ascii: "/")])
    }
  }
}
