import Archive
import Comparisons
import Diagnostics
import Markup

extension Site {
  /// The ways to compare, and how a comparison is to be read.
  func comparisonPages() -> [Page] {
    let address = MenuItem.jamforelser.address
    return [
      Page(
        address, title: "Jämförelser", template: "lista", summary: "Sätt att läsa arkivet på tvären.",
        section: .jamforelser
      ) { [self] values in
        values.set("ingress", "Här ställs insatser bredvid varandra, men bara där de mäter samma sak på samma bas.")
        values.set(
          "innehall",
          .make { html in
            html.append(Self.readingNote)
            html.section("satt", "Sätt att jämföra") { html in
              html.list(
                [
                  (Address("jamforelser/mal.html"), "Mål och utfall", "Vad varje insats åtog sig och vad som kom ut."),
                  (Address("jamforelser/valj.html"), "Insatser sida vid sida", "Grunduppgifter och måluppfyllelse."),
                  (
                    Address("jamforelser/faktorer.html"), "Framgångsfaktorer och hinder", "Vad insatserna själva säger."
                  ),
                  (Address("jamforelser/samverkan.html"), "Samverkan", "Styrning, struktur och samsyn."),
                ].map { item in
                  .make { html in
                    html.link(item.1, to: address.link(to: item.0))
                    html.element("span", class: "not", text: item.2)
                  }
                })
            }
            html.section("indikatorer", "Indikatorer") { indicatorList(&$0, on: address) }
            html.section("fragor", "Frågor på tvären") { questionList(&$0, on: address) }
          })
      }
    ]
  }

  /// How every comparison is to be read.
  static let readingNote = HTML.make { html in
    html.raw(
      "<section class=\"lasnyckel\" aria-labelledby=\"lasnyckel\">\n<h2 id=\"lasnyckel\">Så läser du jämförelserna</h2>\n<ul>\n"
    )
    for line in [
      "Ett utfall är inte en effekt. Siffran säger hur det gick för deltagarna, inte vad som hade hänt utan insatsen.",
      "Insatser har olika målgrupper. En lägre siffra kan betyda en svårare uppgift.",
      "Varje andel står med antalet den bygger på och ett intervall som visar hur mycket slumpen kan spela in.",
      "Ordningen är alfabetisk. Det är ingen rangordning.",
      "Det som saknas, är uppskattat eller mäter något annat står för sig, med skälet utskrivet.",
    ] {
      html.element("li", text: line)
      html.raw("\n")
    }
    html.raw("</ul>\n</section>\n")
  }

  private func indicatorList(_ html: inout HTML, on page: Address) {
    let columns = TableColumns("Indikator", "Enhet", "Bas", "#Jämförbara värden", "#Utanför")
    guard !archive.indicators.isEmpty else { return }
    html.table(columns, caption: "Alla indikatorer", isCaptionHidden: true) { html in
      for comparison in indicators {
        let indicator = archive.indicators[comparison.indicator]
        html.row(
          columns, header: { $0.link(indicator.name, to: page.link(to: .indicator(indicator.id))) },
          cells: [
            HTML(text: Wording.sentence(indicator.unitText)),
            HTML(text: indicator.base.map { Wording.sentence($0.value) } ?? ""),
            HTML(text: String(comparison.rows.count)), HTML(text: String(comparison.leftOut.count)),
          ])
      }
    }
  }

  func questionList(_ html: inout HTML, on page: Address) {
    for (place, disposition) in archive.dispositions.enumerated() {
      let readings = questions.filter { $0.disposition == place && !$0.replies.isEmpty }
      guard !readings.isEmpty else { continue }
      html.element("h3", text: disposition.name)
      html.raw("\n")
      html.list(
        readings.map { reading in
          let question = disposition.questions[reading.question]
          return .make { html in
            html.link(question.text, to: page.link(to: .question(disposition.id, question.id)))
            html.element("span", class: "not", text: Wording.count(reading.replies.count, "svar", "svar"))
          }
        })
    }
  }
}
