import Archive
import Diagnostics
import Markup
import Quantities

extension Site {
  /// One page for each insats: what it was, what it undertook, what came out.
  func insatsPages() -> [Page] {
    archive.insatser.map { insats in
      Page(
        insats.address, title: insats.name.value, kind: "Insats", template: "insats", summary: insats.targetGroup?.text,
        section: .insatser, breadcrumbs: [("Insatser", MenuItem.insatser.address)], insats: insats.id
      ) { [self] values, goals in
        let page = insats.address
        let reports = archive.reports(on: insats.id)
        if !insats.alternativeNames.isEmpty {
          values.set("andra-namn", "Kallas även \(Wording.list(insats.alternativeNames))")
        }
        values.set("text", text(insats.body, on: page, insats: insats.id))
        values.set("fakta", facts(insats))
        let rows = archive.assessments(of: insats).map {
          GoalTable.Row(drawn: goals.goal($0.assessment, on: self), report: $0.report)
        }
        values.set(
          "mal",
          GoalTable(rows: rows, page: page)
            .section("Mål och utfall", caption: "Mål och utfall för \(insats.name.value)"))
        values.set(
          "rapporter",
          .make { html in
            html.section(.reports, "Rapporter") { $0.append(reportList(reports.reversed(), on: page)) }
          })
        values.set("siffror", keyFigures(reports, on: page))
        values.set("klientresor", klientresor(of: insats))
        values.set("faktorer", factors(of: insats))
        values.set("slakt", related(insats))
      }
    }
  }

  private func facts(_ insats: Insats) -> HTML {
    var facts = FactPanel()
    facts.add("Förbund", forbundLinks(insats.forbund.map(\.value), on: insats.address))
    facts.add("Kommuner", insats.municipalities.joined(separator: ", "))
    facts.add("Parter", insats.parties.map { archive.concepts.name($0.value, in: .parties) })
    facts.add("Ägare", insats.owner)
    facts.add("Period", (insats.period?.value).map(Wording.period))
    if let planned = insats.plannedPeriod, planned != insats.period?.value {
      facts.add("Planerad period", Wording.period(planned))
    }
    facts.add("Status", insats.status.map { Wording.sentence($0.rawValue) })
    facts.add("Orsak till avslut", insats.reasonForEnding)
    facts.add("Inriktning", insats.orientation.map { Wording.sentence($0.rawValue) })
    facts.add("Målgrupp", insats.targetGroup?.text)
    facts.add("Ålder", insats.targetGroup?.age.map { "\($0) år" })
    facts.add("Teman", insats.targetGroup?.themes.map { archive.concepts.name($0.value, in: .themes) } ?? [])
    facts.add("Metoder", insats.methods.map { archive.concepts.name($0.value, in: .methods) })
    facts.add("Budget", insats.budget?.value.formatted())
    facts.add(
      "Finansiering",
      insats.funding.map { funding in
        let amount = [funding.amount?.formatted(), funding.period.map(Wording.period)].compactMap { $0 }.joined(
          separator: ", ")
        return funding.source + (amount.isEmpty ? "" : ": \(amount)") + (funding.comment.map { ". \($0)" } ?? "")
      })
    facts.add("Kallas i källan", insats.ownWord)
    if archive.insatser.count > 1 {
      let chooser = insats.address.link(to: Address("jamforelser/valj.html")) + "#" + InsatsCards.anchor(insats)
      facts.add("Jämför", [.make { $0.link("Ställ bredvid andra insatser", to: chooser) }])
    }
    return facts.html()
  }

  /// The figures of the reports, without opening them.
  private func keyFigures(_ reports: [Report], on page: Address) -> HTML {
    .make { html in
      html.section(.figures, "Siffror ur rapporterna") { html in
        for report in reports {
          let tables = HTML.make { html in
            ParticipantTables(report: report).draw(&html)
            MeasureTable(report: report, site: self, page: page).draw(&html)
          }
          guard !tables.isEmpty else { continue }
          html.element("h3") { $0.link(report.title.value, to: page.link(to: report.address)) }
          html.raw("\n")
          html.append(tables)
        }
      }
    }
  }

  private func klientresor(of insats: Insats) -> HTML {
    .make { html in
      html.section(.klientresor, "Klientresor") { html in
        html.list(
          archive.klientresor(of: insats.id).map { klientresa in
            .make { $0.link(klientresa.title, to: insats.address.link(to: klientresa.address)) }
          })
      }
    }
  }

  private func factors(of insats: Insats) -> HTML {
    .make { html in
      html.section(.factors, "Vad som hjälpte och vad som hindrade") { html in
        for (title, factors) in [("Framgångsfaktorer", insats.successFactors), ("Hinder", insats.obstacles)]
        where !factors.isEmpty {
          html.element("h3", text: title)
          html.raw("\n")
          html.list(factors.map { HTML(text: archive.concepts.name($0.value, in: .factors)) })
        }
      }
    }
  }

  /// Predecessors, successors and the other insatser of the same förbund.
  private func related(_ insats: Insats) -> HTML {
    let page = insats.address
    return .make { html in
      html.section(.related, "Insatser i närheten") { html in
        for (title, words) in [("Föregångare", insats.predecessors), ("Efterföljare", insats.successors)]
        where !words.isEmpty {
          html.element("h3", text: title)
          html.raw("\n")
          html.list(
            words.map { word in
              archive.insats(word.value).map { other in
                .make { $0.link(other.name.value, to: page.link(to: other.address)) }
              } ?? HTML(text: word.value)
            })
        }
        for id in insats.forbund {
          guard let forbund = archive.forbund(id.value) else { continue }
          let others = archive.insatser(of: forbund.id).filter { $0.id != insats.id }
          guard !others.isEmpty else { continue }
          html.element("h3", text: "Fler insatser hos \(forbund.name)")
          html.raw("\n")
          html.list(others.prefix(Self.relatedAtMost)) { $1.link($0.name.value, to: page.link(to: $0.address)) }
          if others.count > Self.relatedAtMost {
            html.element("p") { $0.link("Alla insatser hos \(forbund.name)", to: page.link(to: forbund.address)) }
            html.raw("\n")
          }
        }
      }
    }
  }

  /// How many neighbours a page lists; the rest are a link away, so that no page grows with the archive.
  private static let relatedAtMost = 12
}
