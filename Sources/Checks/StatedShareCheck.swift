package import Archive
package import Diagnostics
import Quantities

/// The percentage that a source prints follows from its own counts.
package enum StatedShareCheck: Check {
  static let rule = Rule("andel-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every printed percentage that its counts do not give.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      report.outcomes.compactMap { check($0.value, $0.stated) }
        + report.measures.compactMap { check($0.value, $0.stated) }
    }
  }

  private static func check(_ value: Located<Quantity>?, _ stated: Located<Quantity>?) -> Diagnostic? {
    guard let share = value?.value.share, let stated, stated.value.unit == .percent,
      let percent = stated.value.writtenNumber,
      !share.matches(statedPercent: percent, precision: stated.value.precision)
    else { return nil }
    return Diagnostic(
      rule,
      "\(share.formattedCounts()) är \(share.percent(decimals: max(percent.decimals, 0)).formatted())\u{A0}%, men \(stated.value.formatted()) anges",
      at: stated.span, help: "rätta det ena eller det andra; skriv ca om källan avrundar")
  }
}
