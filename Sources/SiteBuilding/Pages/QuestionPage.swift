import Archive
import Comparisons
import Diagnostics
import Markdown
import Markup

extension Site {
  /// One page for each question of an outline: every report's answer, read across.
  func questionPages() -> [Page] {
    questions.enumerated().compactMap { place, reading in
      let disposition = archive.dispositions[reading.disposition]
      let question = disposition.questions[reading.question]
      guard !reading.replies.isEmpty else { return nil }
      let address = Address.question(disposition.id, question.id)
      return Page(
        address, title: question.text, kind: disposition.name, template: "lista",
        summary: "Alla rapporters svar på samma fråga.",
        section: .jamforelser, breadcrumbs: [("Jämförelser", MenuItem.jamforelser.address)]
      ) { [self] values in
        values.set("slag", disposition.name)
        values.set("ingress", "\(Wording.count(reading.replies.count, "rapport", "rapporter")) svarar på frågan.")
        values.set(
          "innehall",
          .make { html in
            for reply in reading.replies { draw(reply, &html, on: address) }
            neighbours(of: place, &html, on: address)
          })
      }
    }
  }

  private func draw(_ reply: QuestionReading.Reply, _ html: inout HTML, on page: Address) {
    let report = archive.reports[reply.report]
    let answer = report.body.answers[reply.answer]
    html.raw("<section class=\"svar\">\n")
    html.element("h2") { $0.link(report.title.value, to: page.link(to: report.address) + "#\(answer.heading)") }
    html.raw("\n<div class=\"text\">\n")
    let insats = report.insatser.count == 1 ? report.insatser[0].value : nil
    let hasGoals = insats != nil && !archive.assessments(in: report).isEmpty
    html.append(
      answer.text.html(renumbered: ReportNumbers(report, hasGoals: hasGoals).renumbered) { fence in
        guard var numbered = report.body.blocks[fence] else { return HTML() }
        // The number belongs to the report's page, and so does the place that it links to.
        numbered.item = nil
        return BlockDrawing(site: self, page: page, insats: insats, goals: HTML())
          .draw(numbered)
      })
    html.raw("</div>\n</section>\n")
  }

  private func neighbours(of place: Int, _ html: inout HTML, on page: Address) {
    let siblings = questions.filter { $0.disposition == questions[place].disposition && !$0.replies.isEmpty }
    guard siblings.count > 1 else { return }
    let disposition = archive.dispositions[questions[place].disposition]
    html.section("fler-fragor", "Fler frågor") { html in
      html.list(
        siblings.filter { $0.question != questions[place].question }.map { sibling in
          let question = disposition.questions[sibling.question]
          return .make { $0.link(question.text, to: page.link(to: .question(disposition.id, question.id))) }
        })
    }
  }
}
