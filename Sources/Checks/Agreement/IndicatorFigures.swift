import Archive
import Diagnostics
import Quantities

/// What the definition of an indicator says of its scale is what its measures are counted on: `Högsta poäng är 125 och
/// 74 är den nedre gränsen` and `värde: 68 av 125, gräns: 74`.
enum IndicatorFigures {
  /// Every whole or limit of a measure that a slip of the pen parts from its indicator's definition.
  static func check(_ archive: Archive) -> [Diagnostic] {
    var stated: [String: [DecimalNumber]] = [:]
    for indicator in archive.indicators where indicator.definition.utf8.contains(where: { (0x30...0x39).contains($0) })
    {
      let numbers = FigureMention.all(in: Array(indicator.definition.utf8)).compactMap(\.number).prefix(most)
      if !numbers.isEmpty { stated[indicator.id] = Array(numbers) }
    }
    guard !stated.isEmpty else { return [] }
    return archive.reports.flatMap { report in
      report.measures.flatMap { measure -> [Diagnostic] in
        guard let numbers = stated[measure.indicator.value], let indicator = archive.indicator(measure.indicator.value)
        else { return [] }
        let wholes: [(DecimalNumber, SourceSpan)] = [
          measure.value.flatMap { value in value.value.share.map { (DecimalNumber($0.whole), value.span) } },
          measure.limit.flatMap { limit in limit.value.number.map { ($0, limit.span) } },
        ].compactMap { $0 }
        return wholes.compactMap { value, span in
          guard Digits(value.machineText.utf8).count > 1, !numbers.contains(value),
            let near = numbers.first(where: { value.isSlip(of: $0) }),
            !wholes.contains(where: { $0.0 == near })
          else { return nil }
          let place = place(of: near, in: indicator, archive.files)
          return RepeatedFigures.problem(value, at: span, near, at: place, archive.files)
        }
      }
    }
  }

  /// How many numbers a definition is read for: one has two or three.
  private static let most = 20

  /// Where a definition, which may go on over several lines, says a number; its thousands may be parted by a space.
  static func place(of number: DecimalNumber, in indicator: Indicator, _ files: [SourceFile]) -> SourceSpan {
    let span = indicator.definitionSpan
    let bytes = files[Int(span.file.index)].bytes
    let digits = Array(number.machineText.utf8)
    let end = min(bytes.count, span.start + 2 * indicator.definition.utf8.count + 200)
    for start in span.start..<max(span.start, end) where bytes[start] == digits.first {
      var (index, found) = (start, 0)
      while index < end, found < digits.count {
        if bytes[index] == digits[found] { found += 1 } else if bytes[index] != 0x20 { break }
        index += 1
      }
      if found == digits.count { return files[Int(span.file.index)].span(start..<index) }
    }
    return span
  }
}
