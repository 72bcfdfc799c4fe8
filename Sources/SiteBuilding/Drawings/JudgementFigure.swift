import Archive
import Charts
import Comparisons
import Markdown
import Markup

/// Judgements in words as a matrix, where the words are short enough to be seen at a glance.
struct JudgementFigure {
  let matrix: JudgementMatrix
  let caption: String
  /// The table that is drawn, when it has a number.
  var item: NumberedItem?

  /// The criteria of an evaluation, level by level.
  init(_ criteria: [CriterionRow], levels: [String], of item: NumberedItem?) {
    matrix = JudgementMatrix(
      columns: levels.map(Wording.sentence),
      rows: criteria.map { row in
        JudgementMatrix.Row(
          Wording.sentence(row.criterion.rawValue),
          cells: levels.map { level in
            let text = row.levels.first { $0.level == level }?.text ?? ""
            return JudgementMatrix.Cell(Wording.sentence(text), mark: CriterionRow.Grade(text).map(Self.mark))
          })
      })
    caption = "Bedömning av varje kriterium"
    self.item = item
  }

  /// Conditions for samverkan in several reports.
  init(_ conditions: [CollaborationReading.Condition], reports: [String], caption: String) {
    matrix = JudgementMatrix(
      columns: reports,
      rows: conditions.map { condition in
        JudgementMatrix.Row(
          Wording.sentence(condition.name),
          cells: condition.judgements.map { judgement in
            judgement.map { JudgementMatrix.Cell(Wording.sentence($0.presence.rawValue), mark: Self.mark($0.presence)) }
              ?? JudgementMatrix.Cell("")
          })
      })
    self.caption = caption
  }

  func draw(_ html: inout HTML) {
    guard matrix.fits, matrix.rows.count <= Drawn.mostRows else { return }
    Drawn.figure(caption, of: item, &html) {
      matrix.svg(ChartName(title: caption, description: Drawn.inTable), &$0)
    }
  }

  private static func mark(_ grade: CriterionRow.Grade) -> VerdictRows.Mark {
    switch grade {
    case .good: .met
    case .partial: .partly
    case .weak: .notMet
    case .unclear: .open
    }
  }

  private static func mark(_ presence: CollaborationRow.Presence) -> VerdictRows.Mark {
    switch presence {
    case .present: .met
    case .partial: .partly
    case .missing: .notMet
    }
  }
}
