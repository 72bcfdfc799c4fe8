import Archive
import Diagnostics
import Markdown
import Quantities

/// The example that an indicator's definition reckons with is the one of the table that explains it: `Kostar utanförskapet
/// 600 000 kronor och ger insatsen 120 000 kronor är verkningsgraden 20 procent` and a row headed Verkningsgrad with
/// `120 000 av 600 000 kr är 20 %`.
///
/// It is the same example when all figures but one are the same; the last one is then told of, if it is a slip apart.
enum IndicatorExamples {
  /// Every figure of a row that the definition of the indicator in its first cell has with a slip of the pen.
  static func check(_ archive: Archive) -> [Diagnostic] {
    var examples: [String: (figures: [Figure], indicator: Indicator)] = [:]
    for indicator in archive.indicators {
      let figures = figures(in: Array(indicator.definition.utf8))
      if figures.count > 2 { examples[indicator.name.lowercased()] = (figures, indicator) }
    }
    guard !examples.isEmpty else { return [] }
    return archive.reports.flatMap { report -> [Diagnostic] in
      let file = archive.files[Int(report.file.index)]
      return report.body.readable.tables.flatMap(\.rows).compactMap { row in
        guard let head = row.first, let example = examples[file.text(head).lowercased()] else { return nil }
        return check(row, example.figures, example.indicator, file, archive)
      }
    }
  }

  /// A number of a text, and whether it is a percentage.
  private struct Figure: Hashable {
    var value: DecimalNumber
    var isPercent: Bool
  }

  private static func check(
    _ row: [Range<Int>], _ example: [Figure], _ indicator: Indicator, _ file: SourceFile, _ archive: Archive
  ) -> Diagnostic? {
    let cells = row.dropFirst().map { (range: $0, figures: figures(in: Array(file.bytes[$0]))) }
    let odd = cells.flatMap { cell in cell.figures.filter { !example.contains($0) }.map { (cell.range, $0) } }
    let all = Set(cells.flatMap(\.figures))
    let missing = Set(example).subtracting(all)
    guard all.count > 2, odd.count == 1, missing.count == 1, let (cell, figure) = odd.first, let other = missing.first,
      figure.isPercent == other.isPercent, figure.value.isSlip(of: other.value)
    else { return nil }
    let place = IndicatorFigures.place(of: other.value, in: indicator, archive.files)
    return RepeatedFigures.problem(figure.value, at: file.span(cell), other.value, at: place, archive.files)
  }

  /// Every number of a text with two digits or more; of a share both.
  private static func figures(in text: [UInt8]) -> [Figure] {
    guard text.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    return FigureMention.all(in: text).prefix(20).flatMap { mention -> [Figure] in
      if let share = mention.share {
        return [share.part, share.whole].map { Figure(value: DecimalNumber($0), isPercent: false) }
      }
      let number = mention.number ?? mention.percent
      return number.map { [Figure(value: $0, isPercent: mention.percent != nil)] } ?? []
    }.filter { Digits($0.value.machineText.utf8).count > 1 }
  }
}
