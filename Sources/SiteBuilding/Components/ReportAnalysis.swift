import Archive
import Diagnostics
import Markdown
import Markup

/// The evaluator's own judgements: criteria by level, conditions for samverkan, advice.
struct ReportAnalysis {
  let report: Report
  /// The numbers of the tables.
  let criteriaItem: NumberedItem?
  let collaborationItem: NumberedItem?

  init(_ report: Report, _ numbers: inout ReportNumbers) {
    self.report = report
    criteriaItem = report.criteria.isEmpty ? nil : numbers.next(.criteriaTable)
    collaborationItem = report.collaboration.isEmpty ? nil : numbers.next(.collaborationTable)
  }

  func html() -> HTML {
    .make { html in
      html.section(.criteria, "Utvärderingens kriterier") { criteria(&$0) }
      html.section(.collaboration, "Förutsättningar för samverkan") { collaboration(&$0) }
      html.section(.recommendations, "Rekommendationer") { recommendations(&$0) }
    }
  }

  private func criteria(_ html: inout HTML) {
    guard !report.criteria.isEmpty else { return }
    var levels: [String] = []
    for (level, _) in report.criteria.flatMap(\.levels) where !levels.contains(level) { levels.append(level) }
    let columns = TableColumns([.init(title: "Kriterium")] + levels.map { .init(title: Wording.sentence($0)) })
    JudgementFigure(report.criteria, levels: levels, of: criteriaItem).draw(&html)
    html.table(columns, criteriaItem, caption: "Bedömning av varje kriterium") { html in
      for row in report.criteria {
        html.row(
          columns, header: { $0.text(Wording.sentence(row.criterion.rawValue)) },
          cells: levels.map { level in HTML(text: Wording.sentence(row.levels.first { $0.level == level }?.text ?? ""))
          })
      }
    }
  }

  private func collaboration(_ html: inout HTML) {
    guard !report.collaboration.isEmpty else { return }
    let columns = TableColumns("Förutsättning", "Område", "Bedömning", "Iakttagelse")
    html.table(columns, collaborationItem, caption: "Bedömning av varje förutsättning") { html in
      for row in report.collaboration {
        html.row(
          columns, header: { $0.text(Wording.sentence(row.condition.value)) },
          cells: [
            HTML(text: Wording.sentence(row.aspect.rawValue)), Self.mark(row.presence), HTML(text: row.text ?? ""),
          ])
      }
    }
  }

  /// Whether a condition was there, as a word with a shape of its own.
  static func mark(_ presence: CollaborationRow.Presence) -> HTML {
    .make {
      $0.element(
        "span", .class("bedomning \(Wording.mark(presence))"), text: Wording.sentence(presence.rawValue))
    }
  }

  private func recommendations(_ html: inout HTML) {
    html.list(
      report.recommendations.map { recommendation in
        .make { html in
          html.text(recommendation.text)
          if let addressee = recommendation.addressee {
            html.element("span", class: "not", text: "Riktas till: \(addressee)")
          }
          if let answer = recommendation.answer { html.element("span", class: "not", text: "Svar: \(answer)") }
        }
      })
  }
}
