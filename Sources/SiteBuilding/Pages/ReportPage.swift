import Archive
import Diagnostics
import Markdown
import Markup
import Quantities

extension Site {
  /// One page for each report.
  func reportPages() -> [Page] {
    archive.reports.map { report in
      let insats = report.insatser.count == 1 ? archive.insats(report.insatser[0].value) : nil
      let isStandalone = report.address.path.hasPrefix("rapporter/")
      let trail =
        isStandalone || insats == nil
        ? [("Rapporter", MenuItem.rapporter.address)]
        : [("Insatser", MenuItem.insatser.address), (insats!.name.value, insats!.address)]
      let kind = "\(Wording.kind(report.kind)), \(report.date.value.formatted())"
      return Page(
        report.address, title: report.title.value, kind: kind, template: "rapport", summary: report.lead,
        section: isStandalone ? .rapporter : .insatser, breadcrumbs: trail,
        insats: insats?.id
      ) { [self] values, goals in
        values.set("slag", kind)
        values.set("undertitel", report.subtitle)
        values.set("ingress", report.lead)
        values.set("forfattare", Wording.list(report.authors.map(\.name)))
        values.set("fakta", facts(report))
        let table = goalTable(report, &goals)
        let parts = parts(report, insats, table)
        let contents = ReportContents(
          report: report, hasGoals: !parts.goals.isEmpty && !report.body.placesGoals,
          hasFigures: !parts.figures.isEmpty)
        values.set("innehallslista", contents.html())
        if report.body.placesGoals {
          values.set("utslag", table.summary(link: "#\(PageSection.goals.rawValue)"))
        } else {
          values.set("mal", parts.goals)
        }
        values.set("text", parts.text)
        values.set("siffror", parts.figures)
        values.set("analys", parts.analysis)
        values.set("anmarkningar", remarks(report))
        values.set("kalla", citation(report))
        values.set("citering", ReportCitation(report: report, site: archive.site).html())
        values.set("bladdra", browse(report))
      }
    }
  }

  /// What a report has of goals, text and tables. The tables are numbered through all of it.
  private func parts(
    _ report: Report, _ insats: Insats?, _ table: GoalTable
  ) -> (goals: HTML, text: HTML, figures: HTML, analysis: HTML) {
    var numbers = ReportNumbers(report, hasGoals: insats != nil && !table.rows.isEmpty)
    let goals = insats.map {
      table.section("Mål och utfall", caption: "Mål och utfall för \($0.name.value)", numbers.goals)
    }
    let text = text(report, insats, goals ?? HTML(), numbers)
    let figures = figures(report, &numbers)
    return (goals ?? HTML(), text, figures, ReportAnalysis(report, &numbers).html())
  }

  /// The text of a report in the language that it is written in.
  private func text(_ report: Report, _ insats: Insats?, _ goals: HTML, _ numbers: ReportNumbers) -> HTML {
    let body = text(
      report.body, on: report.address, insats: insats?.id, goals: goals, renumbered: numbers.renumbered)
    guard let language = report.language, language != archive.site.language else { return body }
    return .make { html in html.element("div", Attribute("lang", language)) { $0.append(body) } }
  }

  /// All that a report says, as a chapter among others.
  func content(_ report: Report) -> HTML {
    let insats = report.insatser.count == 1 ? archive.insats(report.insatser[0].value) : nil
    var goals = DrawnGoals()
    let parts = parts(report, insats, goalTable(report, &goals))
    return .make { html in
      if !report.body.placesGoals { html.append(parts.goals) }
      html.raw("<div class=\"text\">\n")
      html.append(parts.text)
      html.raw("</div>\n")
      html.append(parts.figures)
      html.append(parts.analysis)
      html.append(remarks(report))
    }
  }

  private func goalTable(_ report: Report, _ goals: inout DrawnGoals) -> GoalTable {
    let rows = archive.assessments(in: report).map { GoalTable.Row(drawn: goals.goal($0, on: self), report: nil) }
    return GoalTable(rows: rows, page: report.address)
  }

  private func facts(_ report: Report) -> HTML {
    var facts = FactPanel()
    let links = insatsLinks(report, on: report.address)
    facts.add(links.count == 1 ? "Insats" : "Insatser", links)
    facts.add("Avser", (report.covers?.value).map(Wording.period))
    facts.add("Datum", report.date.value.formatted())
    facts.add("Författare", report.authors.map(Wording.person))
    facts.add("Utvärderare", report.evaluator.map { Wording.sentence($0.rawValue) })
    facts.add(
      "Underlag",
      report.underlag.map { underlag in
        let answers = underlag.answers.map { count in
          underlag.asked.map { "\(count) svar av \($0)" } ?? "\(count) svar"
        }
        let parts = [Wording.sentence(underlag.kind), underlag.group, answers, underlag.year?.formatted()]
        return parts.compactMap { $0 }.joined(separator: ", ") + (underlag.comment.map { ". \($0)" } ?? "")
      })
    return facts.html("Fakta om rapporten")
  }

  private func figures(_ report: Report, _ numbers: inout ReportNumbers) -> HTML {
    let participants = report.participants.map { _ in numbers.next(.participants) }
    let exits = report.exits.isEmpty ? nil : numbers.next(.exits)
    let measures = report.measures.isEmpty ? nil : numbers.next(.measures)
    return .make { html in
      html.section(.figures, "Deltagare och mått") { html in
        ParticipantTables(report: report, participantsItem: participants, exitsItem: exits).draw(&html)
        MeasureTable(report: report, site: self, page: report.address, item: measures).draw(&html)
        MeasureCharts(report: report, site: self, measuresItem: measures, exitsItem: exits).draw(&html)
      }
    }
  }

  private func remarks(_ report: Report) -> HTML {
    .make { html in
      html.section(.remarks, "Om uppgifterna") { html in
        if !report.remarks.isEmpty {
          html.element("h3", text: "Anmärkningar")
          html.raw("\n")
          html.list(
            report.remarks.map { remark in
              .make { html in
                html.text(remark.text)
                if let source = remark.source { html.element("span", class: "not", text: "Källa: \(source)") }
              }
            })
        }
        if !report.omitted.isEmpty {
          html.element("h3", text: "Finns i källan men inte här")
          html.raw("\n")
          html.list(report.omitted.map { HTML(text: $0) })
        }
      }
    }
  }

  private func citation(_ report: Report) -> HTML {
    .make { html in
      html.section(.source, "Källa") { html in
        switch report.rendering {
        case .retold: html.paragraph("Texten återger källans uppgifter med arkivets egna ord.")
        case .original: html.paragraph("Texten är rapportens egen.")
        case nil: break
        }
        if let source = report.source { html.append(CitationLine(source: source).html()) }
      }
    }
  }

  /// The neighbours of an article in its issue.
  private func browse(_ report: Report) -> HTML {
    .make { html in
      for (issue, place) in archive.issues(containing: report) {
        html.raw("<nav class=\"bladdra\"")
        html.attribute("aria-label", "Artiklar i \(issue.title)")
        html.raw(">\n")
        html.element("p") {
          $0.text("Artikel \(place + 1) av \(issue.articles.count) i ")
          $0.link(issue.title, to: report.address.link(to: issue.address))
        }
        html.raw("\n")
        guard issue.articles.count > 1 else {
          html.raw("</nav>\n")
          continue
        }
        html.raw("<ul>\n")
        for (word, other) in [("Föregående", place - 1), ("Nästa", place + 1)]
        where issue.articles.indices.contains(other) {
          guard let article = archive.article(issue.articles[other].value) else { continue }
          html.element("li") {
            $0.text("\(word): ")
            $0.link(article.title.value, to: report.address.link(to: article.address))
          }
          html.raw("\n")
        }
        html.raw("</ul>\n</nav>\n")
      }
    }
  }
}
