import Archive
import Charts
import Diagnostics
import Markup

/// Goals × insatser: one mark a goal, one row an insats.
struct VerdictFigure {
  let archive: Archive

  func draw(_ html: inout HTML) {
    let insatser = archive.insatser.filter { !$0.goals.isEmpty }
    guard !insatser.isEmpty, insatser.count <= Drawn.mostRows else { return }
    Drawn.figure(
      "Ett tecken för varje mål",
      note: "● uppfyllt, ◐ delvis uppfyllt, ○ ej uppfyllt, ▬ går inte att bedöma. Tecknen står i målens ordning.",
      class: "ritad bred", &html
    ) { html in
      html.raw("<ul class=\"tidsrader malmarken\">\n")
      for insats in insatser {
        let verdicts = archive.assessments(of: insats).map(\.assessment.verdict)
        html.raw("<li><span>")
        html.text("\(insats.name.value): \(Wording.verdicts(verdicts))")
        html.raw("</span>\n")
        VerdictRows(verdicts.map(Self.mark)).decoration(&html)
        html.raw("</li>\n")
      }
      html.raw("</ul>\n")
    }
  }

  private static func mark(_ verdict: Verdict) -> VerdictRows.Mark {
    switch verdict {
    case .met: .met
    case .partlyMet: .partly
    case .notMet: .notMet
    case .undecided: .open
    }
  }
}
