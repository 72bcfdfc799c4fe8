import Archive
import Diagnostics
import Quantities

/// A percentage of an outcome or a measure, whose base is counted elsewhere in the front matter.
enum GRIMMeasures {
  /// Every percentage that no count of its base gives. What a remark says of a percentage explains it.
  static func check(_ report: Report) -> [Diagnostic] {
    let outcomes = report.outcomes.map { ($0.base, [$0.value, $0.stated], hasShare($0.value)) }
    let measures = report.measures.map { ($0.base, [$0.value, $0.stated], hasShare($0.value)) }
    return (outcomes + measures).flatMap { base, values, hasShare -> [Diagnostic] in
      guard !hasShare, let base = base?.value, let n = count(of: base, report), n > 0 else { return [] }
      return values.compactMap { value in
        guard let value, value.value.unit == .percent, value.value.precision == .exact,
          let percent = value.value.writtenNumber, !GRIMCheck.isPossible(percent, n: n, scale: 100),
          !isExplained(percent, report)
        else { return nil }
        return GRIMCheck.problem(value.value.formatted(), n, at: value.span)
      }
    }
  }

  /// Counts beside the percentage are held against it by another rule.
  private static func hasShare(_ value: Located<Quantity>?) -> Bool { value?.value.share != nil }

  /// The participants, those who ended, or the answers where the report rests on one collection of them.
  private static func count(of base: String, _ report: Report) -> Int? {
    if let count = report.participants?.count(of: base) { return count }
    return base == "svarande" && report.underlag.count == 1 ? report.underlag[0].answers : nil
  }

  private static func isExplained(_ percent: DecimalNumber, _ report: Report) -> Bool {
    let words = ["\(percent.formatted()) procent", "\(percent.formatted()) %", "\(percent.formatted())\u{A0}%"]
    return report.remarks.contains { remark in words.contains { remark.text.contains($0) } }
  }
}
