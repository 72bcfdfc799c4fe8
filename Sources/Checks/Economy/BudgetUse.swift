import Diagnostics
import Quantities

/// A budget with what was used of it.
struct BudgetUse {
  let budget: DecimalNumber
  let used: DecimalNumber

  init(_ budget: DecimalNumber, _ used: DecimalNumber) {
    (self.budget, self.used) = (budget, used)
  }

  /// What is told of a difference that the amounts do not give. Some take the outcome from the budget, others the budget
  /// from the outcome.
  func differing(from stated: DecimalNumber, slack: DecimalNumber, at span: SourceSpan) -> Diagnostic? {
    let given = budget - used
    guard (given.magnitude - stated.magnitude).magnitude > slack else { return nil }
    return problem(
      "\(budget.formatted()) minus \(used.formatted()) är \(given.formatted()), men \(stated.formatted()) anges",
      "\(budget.formatted()) less \(used.formatted()) is \(given.formatted()), but \(stated.formatted()) is given", span
    )
  }

  /// What is told of a percentage that is neither what was used nor what was left, nor what went beyond the budget.
  ///
  /// - Parameter isRounded: the amounts are, so that the percentage may be a unit off.
  func using(another stated: DecimalNumber, isRounded: Bool, at span: SourceSpan) -> Diagnostic? {
    let places = max(budget.decimals, used.decimals)
    guard let all = Self.whole(budget, places), let part = Self.whole(used, places), all > 0 else { return nil }
    // Twice the distance of part/all from the stated percentage, against one unit of its last decimal.
    let power = (0..<stated.decimals).reduce(Int128(1)) { power, _ in power * 10 }
    let slack = isRounded ? 3 * all : all
    let isGiven = [part, all - part, part - all].contains { count in
      (2 * (count * 100 * power - Int128(stated.mantissa) * all)).magnitude <= slack.magnitude
    }
    guard !isGiven else { return nil }
    let percent = DecimalNumber(
      mantissa: Int64(clamping: (2 * part * 100 * power + all) / (2 * all)), decimals: stated.decimals)
    return problem(
      "\(used.formatted()) av budgeten \(budget.formatted()) är \(percent.formatted()) %, men \(stated.formatted()) % anges",
      "\(used.formatted()) of the budget of \(budget.formatted()) is \(percent.formatted()) %, but \(stated.formatted()) % is given",
      span)
  }

  private static func whole(_ number: DecimalNumber, _ places: Int) -> Int128? {
    number.scaled(by: places).map { Int128($0.mantissa) }
  }

  private func problem(_ swedish: String, _ english: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      BudgetUseCheck.rule, BilingualText(swedish, en: english), at: span,
      help: BilingualText("rätta ett av de tre talen", en: "correct one of the three figures"))
  }
}
