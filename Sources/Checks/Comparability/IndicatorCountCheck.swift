package import Archive
package import Diagnostics
import Quantities

/// A share of those who left counts what its indicator counts: `arbete-eller-studier` is those who went to work or to
/// studies, and not those who look for work (`räknas`, `räknas-ej`).
package enum IndicatorCountCheck: Check {
  /// # Talet räknar in annat än indikatorn
  ///
  /// Vad: antalet i ett mått eller utfall är ett annat än det som `avslut` ger för det som indikatorn räknar.
  ///
  /// Varför: den som räknar in sjukersättning eller aktivt arbetssökande får en högre andel än den som inte gör det.
  /// Talen går då inte att jämföra.
  ///
  /// Exempel:
  ///
  /// <!-- fel: räknas-stämmer-inte i rapport -->
  /// ```yaml
  /// avslut: {arbete: 9, studier: 5, sjukersättning: 6, ingen förändring: 14}
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 20 av 34, bas: avslutade}
  /// ```
  ///
  /// I stället: räkna bara det som indikatorn räknar, eller välj den indikator som räknar som källan.
  static let rule = Rule("räknas-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every count that the exits of its report do not give.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard !report.exits.isEmpty else { return [] }
      let measures = report.measures.filter { $0.group == nil }.flatMap { measure -> [Diagnostic] in
        guard let indicator = archive.indicator(measure.indicator.value) else { return [] }
        return [
          check(measure.value, indicator, report) { $0.total?.value ?? sum($0) },
          check(measure.women, indicator, report) { $0.women?.value },
          check(measure.men, indicator, report) { $0.men?.value },
        ].compactMap { $0 }
      }
      let outcomes = archive.assessments(in: report).compactMap { assessment -> Diagnostic? in
        guard let indicator = assessment.goal.indicator.flatMap({ archive.indicator($0.value) }),
          assessment.outcome?.otherQuestion == nil
        else { return nil }
        return check(assessment.outcome?.value, indicator, report) { $0.total?.value ?? sum($0) }
      }
      return measures + outcomes
    }
  }

  private static func sum(_ exit: Exit) -> Int? {
    exit.women.flatMap { women in exit.men.map { women.value + $0.value } }
  }

  /// Only a share of exactly those who left is held against the exits. A category that the indicator does not mention
  /// may be another word for something that it counts.
  private static func check(
    _ value: Located<Quantity>?, _ indicator: Indicator, _ report: Report, _ count: (Exit) -> Int?
  ) -> Diagnostic? {
    guard let value, let share = value.value.share, value.value.precision == .exact, !indicator.counts.isEmpty else {
      return nil
    }
    let counts = report.exits.map { (category: $0.category.value.lowercased(), count: count($0)) }
    guard counts.allSatisfy({ $0.count != nil }), counts.reduce(0, { $0 + $1.count! }) == share.whole else {
      return nil
    }
    let wanted = Set(indicator.counts.map { $0.lowercased() })
    let barred = Set(indicator.countsNot.map { $0.lowercased() })
    let counted = counts.filter { wanted.contains($0.category) }
    let given = counted.reduce(0) { $0 + $1.count! }
    guard !counted.isEmpty, given != share.part else { return nil }
    let unknown = counts.filter { !wanted.contains($0.category) && !barred.contains($0.category) }.map { $0.count! }
    let excess = share.part - given
    if excess > 0, reaches(excess, unknown) { return nil }
    let names = counted.map(\.category).joined(separator: " + ")
    let extra = counts.first { barred.contains($0.category) && $0.count == excess }?.category
    return Diagnostic(
      rule,
      BilingualText(
        extra.map { "\(share.part) räknar in \($0), men indikatorn räknar bara \(names): \(given)" }
          ?? "\(names) är \(given) i avslut, men \(share.part) anges",
        en: extra.map { "\(share.part) counts \($0) too, but the indicator counts only \(names): \(given)" }
          ?? "\(names) make \(given) in avslut, but \(share.part) is given"),
      at: value.span,
      help: [
        BilingualText(
          "rätta antalet, eller välj den indikator som räknar som källan",
          en: "correct the number, or choose the indicator that counts as the source does")
      ])
  }

  /// Whether some of the numbers make a sum.
  private static func reaches(_ wanted: Int, _ numbers: [Int]) -> Bool {
    var sums: Set<Int> = [0]
    for number in numbers.prefix(16) { sums.formUnion(sums.map { $0 + number }) }
    return sums.contains(wanted)
  }
}
