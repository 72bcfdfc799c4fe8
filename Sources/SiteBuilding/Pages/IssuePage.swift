import Archive
import Diagnostics
import Markup
import Quantities

extension Site {
  /// One page for each issue of a series: cover facts, foreword, contents with authors.
  func issuePages() -> [Page] {
    archive.issues.map { issue in
      let series = archive.series.first { $0.id == issue.series }
      let kind = [series?.name, issue.number.map { "nummer \($0)" }].compactMap { $0 }.joined(separator: ", ")
      return Page(
        issue.address, title: issue.title, kind: kind, template: "nummer", summary: issue.subtitle,
        section: .rapportserier,
        breadcrumbs: [("Rapportserier", MenuItem.rapportserier.address)]
          + (series.map { [($0.name, $0.address)] } ?? [])
      ) { [self] values in
        values.set("slag", kind)
        values.set("undertitel", issue.subtitle)
        values.set("fakta", facts(issue))
        values.set("text", text(issue.body, on: issue.address))
        values.set("artiklar", articles(issue))
        values.set("kalla", source(issue))
        values.set("bladdra", browse(issue))
      }
    }
  }

  func source(_ issue: Issue) -> HTML {
    .make { html in
      html.section(.source, "Källa") { html in
        if let source = issue.source { html.append(CitationLine(source: source).html()) }
      }
    }
  }

  func facts(_ issue: Issue) -> HTML {
    var facts = FactPanel()
    facts.add("Datum", issue.date?.formatted())
    facts.add("ISBN", issue.isbn)
    facts.add("Redaktörer", issue.editors.map(Wording.person))
    facts.add("Ansvariga för utgivningen", issue.responsible.map(Wording.person))
    facts.add("Redaktionellt råd", issue.council.map(Wording.person))
    facts.add("Grafisk form", issue.design)
    facts.add("Tryck", issue.print)
    return facts.html("Om numret")
  }

  private func articles(_ issue: Issue) -> HTML {
    .make { html in
      html.section(.articles, "Innehåll") { html in
        guard !issue.articles.isEmpty else { return }
        html.raw("<ol class=\"artiklar\">\n")
        for article in issue.articles.compactMap({ archive.article($0.value) }) {
          html.element("li") { html in
            html.link(article.title.value, to: issue.address.link(to: article.address))
            let authors = Wording.list(article.authors.map(\.name))
            if !authors.isEmpty { html.element("span", class: "not", text: authors) }
          }
          html.raw("\n")
        }
        html.raw("</ol>\n")
        guard issue.articles.contains(where: { archive.article($0.value) != nil }) else { return }
        html.element("p", class: "sida-vidare") {
          $0.link("Hela numret på en sida, att läsa eller skriva ut", to: issue.address.link(to: Self.book(of: issue)))
        }
        html.raw("\n")
      }
    }
  }

  /// The issues before and after.
  private func browse(_ issue: Issue) -> HTML {
    let issues = archive.issues(of: issue.series)
    guard issues.count > 1, let place = issues.firstIndex(where: { $0.id == issue.id }) else { return HTML() }
    return .make { html in
      html.raw("<nav class=\"bladdra\" aria-label=\"Nummer i serien\">\n<ul>\n")
      for (word, other) in [("Föregående nummer", place - 1), ("Nästa nummer", place + 1)]
      where issues.indices.contains(other) {
        html.element("li") {
          $0.text("\(word): ")
          $0.link(issues[other].title, to: issue.address.link(to: issues[other].address))
        }
        html.raw("\n")
      }
      html.raw("</ul>\n</nav>\n")
    }
  }
}
