import Archive
import Diagnostics
import Markdown
import Markup

/// The contents of a report with at least three headings: its own, and the parts that the page sets around the text.
struct ReportContents {
  let report: Report
  /// Whether the goals stand before the text.
  let hasGoals: Bool
  let hasFigures: Bool

  func html() -> HTML {
    let headings = report.body.headings.filter { $0.level == 2 }
    guard headings.count >= 3 else { return HTML() }
    return .make { html in
      html.raw("<nav class=\"innehallslista\"")
      html.attribute("aria-labelledby", PageSection.contents.rawValue)
      html.raw(">\n")
      html.element("h2", .id(PageSection.contents.rawValue), text: "Innehåll")
      html.raw("\n<ol>\n")
      if hasGoals { item("Mål och utfall", PageSection.goals.rawValue, &html) }
      for heading in headings { item(heading.text, heading.id, &html) }
      let parts: [(PageSection, String, Bool)] = [
        (.figures, "Deltagare och mått", hasFigures),
        (.criteria, "Utvärderingens kriterier", !report.criteria.isEmpty),
        (.collaboration, "Förutsättningar för samverkan", !report.collaboration.isEmpty),
        (.recommendations, "Rekommendationer", !report.recommendations.isEmpty),
        (.remarks, "Om uppgifterna", !report.remarks.isEmpty || !report.omitted.isEmpty),
        (.facts, "Fakta om rapporten", true),
        (.citing, "Så citerar du", true),
      ]
      for (section, title, isThere) in parts where isThere { item(title, section.rawValue, &html) }
      html.raw("</ol>\n</nav>")
    }
  }

  private func item(_ text: String, _ id: String, _ html: inout HTML) {
    html.raw("<li><a href=\"#")
    html.text(id)
    html.raw("\">")
    html.text(text)
    html.raw("</a></li>\n")
  }
}
