import Diagnostics
import Quantities

/// A span of percentages in a remark is one that the report gives: `till exempel 85–100 procent`. It is told of when no
/// other place gives it, and one gives the same with a slip of the pen in one end. A remark that gives both knows of both.
enum RemarkSpans {
  static func check(_ figures: StatedFigures, _ files: [SourceFile]) -> [Diagnostic] {
    let spans = figures.indices.filter { figures[$0].isSpan }
    guard spans.count > 2 else { return [] }
    return spans.prefix(most).compactMap { index in
      let figure = figures[index]
      guard figure.key == .text, figure.place.room == .keys, case .span(let end) = figure.kind,
        isPercent(figure, files)
      else { return nil }
      let others = spans.lazy.filter { figures[$0].place != figure.place && figures[$0].kind == figure.kind }
      guard !others.contains(where: { figures[$0].value == figure.value }),
        let near = others.filter({ figure.digits.isSlip(of: figures[$0].digits) }).min(by: {
          (figures[$0].value - figure.value).magnitude < (figures[$1].value - figure.value).magnitude
        }),
        !spans.contains(where: {
          figures[$0].place == figure.place && figures[$0].value == figures[near].value
            && figures[$0].kind == .span(other: end)
        })
      else { return nil }
      return RepeatedFigures.problem(figure, figures[near], files)
    }
  }

  /// How many spans are looked for at most: a report has a few.
  private static let most = 200

  /// Whether `procent` or `%` follows within a span: `85–100 procent`.
  private static func isPercent(_ figure: StatedFigure, _ files: [SourceFile]) -> Bool {
    let bytes = files[Int(figure.span.file.index)].bytes
    let end = min(bytes.count, figure.span.range.upperBound + 18)
    guard figure.span.range.upperBound < end else { return false }
    let after = String(decoding: bytes[figure.span.range.upperBound..<end], as: UTF8.self)
    return after.drop { !$0.isLetter && $0 != "%" }.hasPrefix("procent") || after.contains("%")
  }
}
