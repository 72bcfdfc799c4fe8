import Diagnostics
import Quantities

/// A rise that the comment of a measure gives in steps follows from its values before and after; a source may round to
/// whole or half steps.
enum StepFigures {
  static func check(_ figures: StatedFigures) -> [Diagnostic] {
    guard figures.all.contains(where: { $0.record != nil }) else { return [] }
    let items = Dictionary(grouping: figures.indices.filter { figures[$0].record != nil }) {
      Item(file: figures[$0].span.file, record: figures[$0].record!)
    }
    return items.values.flatMap { indices -> [Diagnostic] in
      guard let before = indices.first(where: { figures[$0].key == .före }),
        let after = indices.first(where: { figures[$0].key == .efter })
      else { return [] }
      let change = (figures[after].value - figures[before].value).magnitude
      return indices.filter { figures[$0].kind == .steps && figures[$0].key == .kommentar }.compactMap { index in
        let stated = figures[index].value
        let slack =
          stated.wholeValue == nil ? DecimalNumber(mantissa: 25, decimals: 2) : DecimalNumber(mantissa: 5, decimals: 1)
        guard (stated - change).magnitude > slack else { return nil }
        return ChangeCheck.problem(
          figures[before].value, figures[after].value, stated, unit: "steg", at: figures[index].span)
      }
    }.sorted()
  }

  private struct Item: Hashable {
    var file: SourceFile.ID
    var record: Int
  }
}
