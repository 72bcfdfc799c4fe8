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
    let rows = insatser.map { insats in
      let verdicts = archive.assessments(of: insats).map(\.assessment.verdict)
      return VerdictRows.Row(
        "\(insats.name.value): \(Wording.verdicts(verdicts))", marks: verdicts.map(Self.mark))
    }
    Drawn.figure(
      "Ett tecken för varje mål",
      note: "● uppfyllt, ◐ delvis uppfyllt, ○ ej uppfyllt, – går inte att bedöma. Tecknen står i målens ordning.",
      &html,
      content: VerdictRows(rows: rows).svg(
        ChartName(
          title: "Hur målen föll ut, insats för insats",
          description: "Tabellerna visar samma mål.")))
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
