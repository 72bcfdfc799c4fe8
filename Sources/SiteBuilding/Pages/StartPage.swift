import Archive
import Comparisons
import Markup

extension Site {
  /// The start page: what the archive holds, ways in, and the newest reports.
  func startPages() -> [Page] {
    let address = Address("index.html")
    return [
      Page(address, title: archive.site.title, template: "start", summary: archive.site.summary) { [self] values in
        values.set("antal", counts())
        values.set("vagar", ways())
        values.set("senaste", reportList(archive.reports.suffix(10).reversed(), on: address))
      }
    ]
  }

  private func counts() -> HTML {
    let counts = [
      (archive.insatser.count, "insats", "insatser"), (archive.reports.count, "rapport", "rapporter"),
      (archive.klientresor.count, "klientresa", "klientresor"), (archive.forbund.count, "förbund", "förbund"),
      (archive.indicators.count, "indikator", "indikatorer"),
    ].filter { $0.0 > 0 }.map { Wording.count($0.0, $0.1, $0.2) }
    return .make { html in
      if !counts.isEmpty { html.paragraph("Arkivet innehåller \(Wording.list(counts)).") }
    }
  }

  private func ways() -> HTML {
    let questions = self.questions.first { !$0.replies.isEmpty }
    let ways: [(String, Address, String)?] = [
      ("Alla insatser", MenuItem.insatser.address, "Vad som prövats, var och för vem."),
      ("Mål och utfall", Address("jamforelser/mal.html"), "Vad som utlovades och vad som kom ut."),
      ("Jämförelser", MenuItem.jamforelser.address, "Samma mått, samma bas, sida vid sida."),
      questions.map { question in
        let disposition = archive.dispositions[question.disposition]
        return (
          "Frågor på tvären", Address.question(disposition.id, disposition.questions[question.question].id),
          "Samma fråga, alla rapporters svar."
        )
      },
      archive.klientresor.isEmpty
        ? nil : ("Klientresor", MenuItem.klientresor.address, "Vägen genom systemen, sedd från den som går den."),
      ("Alla rapporter", MenuItem.rapporter.address, "Efter år och slag."),
    ]
    return .make { html in
      html.list(
        ways.compactMap { $0 }.map { title, address, text in
          .make { html in
            html.link(title, to: address.path)
            html.element("span", class: "not", text: text)
          }
        }, class: "vagar")
    }
  }
}
