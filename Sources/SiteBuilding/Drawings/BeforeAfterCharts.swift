import Archive
import Charts
import Diagnostics
import Markup
import Quantities

/// The rows of a before-and-after table as dumbbells, those of one scale on one axis.
struct BeforeAfterCharts {
  let block: BeforeAfterBlock

  private enum Kind: Equatable {
    case share
    case scale(ClosedRange<Int>)
    case amount(Unit?)
  }

  func draw(_ html: inout HTML) {
    var groups: [(kind: Kind, rows: [Dumbbell.Row])] = []
    for row in block.rows {
      guard let (kind, drawn) = read(row) else { continue }
      if let place = groups.firstIndex(where: { $0.kind == kind }) {
        groups[place].rows.append(drawn)
      } else {
        groups.append((kind, [drawn]))
      }
    }
    for group in groups {
      let axis: Axis =
        switch group.kind {
        case .share: .share
        case .scale(let range): .scale(range)
        case .amount: .amounts(group.rows.flatMap { [$0.before, $0.after] }, label: Drawn.number)
        }
      Dumbbell(axis, rows: group.rows).svg(ChartName(title: "Före och efter", description: Drawn.inTable), &html)
    }
  }

  private func read(_ row: BeforeAfterBlock.Row) -> (Kind, Dumbbell.Row)? {
    guard let before = row.before?.value, let after = row.after?.value else { return nil }
    func drawn(_ from: Double?, _ to: Double?, _ kind: Kind) -> (Kind, Dumbbell.Row)? {
      guard let from, let to else { return nil }
      let texts = [before, after].map { $0.share.map { "\($0.displayPercent.formatted())\u{A0}%" } ?? $0.formatted() }
      return (kind, Dumbbell.Row(row.what, before: from, after: to, beforeText: texts[0], afterText: texts[1]))
    }
    if let from = Drawn.percent(before), let to = Drawn.percent(after) { return drawn(from, to, .share) }
    guard before.unit == after.unit, let from = before.number, let to = after.number else { return nil }
    if let scale = row.scale, scale.contains(from), scale.contains(to), before.unit == nil || before.unit == .points {
      return drawn(from.doubleValue, to.doubleValue, .scale(scale.from...scale.to))
    }
    return drawn(from.doubleValue, to.doubleValue, .amount(before.unit))
  }
}
