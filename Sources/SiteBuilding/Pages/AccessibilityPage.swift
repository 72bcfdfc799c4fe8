import Archive
import Markup
import Quantities

extension Site {
  /// The accessibility statement that the law asks of public bodies (lag 2018:1937, 13 §), made from `site.yml` alone:
  /// it never claims more than the archive has said.
  func accessibilityPages() -> [Page] {
    [
      Page(
        Address("tillganglighet.html"), title: "Tillgänglighet", template: "lista",
        summary: "Tillgänglighetsredogörelse för \(archive.site.title)."
      ) { [self] values in
        values.set(
          "innehall",
          .make { html in
            guard let statement = archive.site.accessibility, let status = statement.status else {
              html.paragraph(
                "Utgivaren har inte lämnat någon tillgänglighetsredogörelse än. Vi vet därför inte om webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service.",
                class: "saknas")
              return
            }
            describe(status, &html)
            shortcomings(statement, &html)
            contact(statement, &html)
            assessment(statement, &html)
            supervision(&html)
          })
      }
    ]
  }

  private func describe(_ status: AccessibilityStatement.Status, _ html: inout HTML) {
    let publisher = archive.site.publisher?.name ?? "Utgivaren"
    html.paragraph(
      "\(publisher) står bakom webbplatsen \(archive.site.title). Den ska kunna användas av så många som möjligt. Här står hur webbplatsen följer lagen (2018:1937) om tillgänglighet till digital offentlig service."
    )
    html.element("p") { html in
      html.text("Webbplatsen är ")
      html.element("strong", text: status.rawValue)
      html.text(" med lagen.")
    }
    html.raw("\n")
  }

  private func shortcomings(_ statement: AccessibilityStatement, _ html: inout HTML) {
    html.section("brister", "Det som inte är tillgängligt") { html in
      if statement.shortcomings.isEmpty {
        html.paragraph(
          statement.status == .full
            ? "Utgivaren känner inte till några brister." : "Utgivaren har inte beskrivit bristerna än.",
          class: statement.status == .full ? nil : "saknas")
      }
      html.list(statement.shortcomings.map { HTML(text: $0) })
    }
  }

  private func contact(_ statement: AccessibilityStatement, _ html: inout HTML) {
    html.section("kontakt", "Säg till om något inte fungerar") { html in
      guard let contact = statement.contact ?? archive.site.publisher?.email else {
        html.paragraph("Utgivaren har inte lämnat någon kontaktväg än.", class: "saknas")
        return
      }
      html.element("p") { html in
        html.text("Hör av dig om du hittar brister eller behöver innehållet på ett annat sätt: ")
        if contact.hasPrefix("https://") || contact.hasPrefix("http://") {
          html.link(contact, to: contact)
        } else if contact.contains("@"), !contact.contains(" ") {
          html.link(contact, to: "mailto:\(contact)")
        } else {
          html.text(contact)
        }
        html.text(".")
      }
      html.raw("\n")
    }
  }

  private func assessment(_ statement: AccessibilityStatement, _ html: inout HTML) {
    let facts = [
      statement.method.map { "Metod: \($0)." }, statement.assessed.map { "Senaste bedömning: \($0.formatted())." },
      statement.updated.map { "Redogörelsen uppdaterades \($0.formatted())." },
    ].compactMap { $0 }
    html.section("granskning", "Så har webbplatsen granskats") { html in
      html.paragraph(facts.isEmpty ? "Utgivaren har inte beskrivit granskningen än." : facts.joined(separator: " "))
    }
  }

  private func supervision(_ html: inout HTML) {
    html.section("tillsyn", "Tillsyn") { html in
      html.element("p") { html in
        html.text("Myndigheten för digital förvaltning har tillsyn över lagen. Är du inte nöjd med vårt svar kan du ")
        html.link("anmäla det till myndigheten", to: "https://www.digg.se/tdosanmalan")
        html.text(".")
      }
      html.raw("\n")
    }
  }
}
