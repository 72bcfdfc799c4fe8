import Diagnostics
import Quantities

/// How key figures that are told together follow from each other. Each is taken between the bounds that its rounding
/// leaves, and decided in whole numbers.
struct KeyFigureRelations {
  /// The figure of each role; a role with two figures is of two things, and has none here.
  private var figures: [KeyFigure.Role: KeyFigure] = [:]

  init(_ all: [KeyFigure]) {
    for (role, some) in Dictionary(grouping: all, by: \.role) where some.count == 1 { figures[role] = some[0] }
    // One who tells of an income each year and one in all tells of two.
    if figures[.income] == nil { figures[.income] = figures[.incomePerYear] }
  }

  /// Every figure that the others do not give.
  func breaches() -> [Diagnostic] {
    let ofParticipant = perParticipant()
    return (ofParticipant.map { [$0] } ?? [perEffect()].compactMap { $0 }) + [payback(), profit()].compactMap { $0 }
  }

  /// Total cost = participants × cost per participant.
  private func perParticipant() -> Diagnostic? {
    guard let all = figures[.cost], let count = figures[.participants], let each = figures[.costPerParticipant],
      count.low > 0, !Self.isProduct(each, count, all)
    else { return nil }
    let given = Self.quotient(all.value, count.value)
    return problem(
      each,
      "\(Self.money(all.value)) delat på \(count.value.formatted()) deltagare är \(given), men \(Self.money(each.value)) anges",
      "\(Self.money(all.value)) for \(count.value.formatted()) participants is \(given) each, but \(Self.money(each.value)) is given"
    )
  }

  /// Cost per participant = cost per percent × percent of verkningsgrad (Payoff, NNS rapportserie 2016, p. 24 ff.).
  private func perEffect() -> Diagnostic? {
    guard let cost = figures[.costPerParticipant], let effect = figures[.effect], let each = figures[.costPerEffect],
      effect.low > 0, !Self.isProduct(each, effect, cost)
    else { return nil }
    let given = Self.quotient(cost.value, effect.value)
    return problem(
      each,
      "\(Self.money(cost.value)) per deltagare delat med verkningsgraden \(effect.value.formatted()) % är \(given), men \(Self.money(each.value)) anges",
      "\(Self.money(cost.value)) per participant divided by the verkningsgrad of \(effect.value.formatted()) % is \(given), but \(Self.money(each.value)) is given"
    )
  }

  /// Months × income a year = 12 × cost.
  private func payback() -> Diagnostic? {
    guard let months = figures[.payback], let cost = figures[.cost], let income = figures[.incomePerYear],
      income.low > 0
    else { return nil }
    let (low, high) = (months.low * income.low, months.high * income.high)
    let wanted = 12 * KeyFigure.unit
    guard low > cost.high * wanted || high < cost.low * wanted else { return nil }
    let given = DecimalNumber(
      mantissa: Int64(clamping: Int128(10) * 12 * Self.scaled(cost) / max(Self.scaled(income), 1)), decimals: 1)
    return problem(
      months,
      "kostnaden \(Self.money(cost.value)) är igen på \(given.formatted()) månader med \(Self.money(income.value)) om året, men \(months.value.formatted()) månader anges",
      "the cost of \(Self.money(cost.value)) is paid back in \(given.formatted()) months with \(Self.money(income.value)) a year, but \(months.value.formatted()) months is given"
    )
  }

  /// Income − cost = profit.
  private func profit() -> Diagnostic? {
    guard let profit = figures[.profit], let cost = figures[.cost], let income = figures[.income],
      income.low - cost.high > profit.high || income.high - cost.low < profit.low
    else { return nil }
    let given = Self.money(income.value - cost.value)
    return problem(
      profit,
      "\(Self.money(income.value)) minus \(Self.money(cost.value)) är \(given), men \(Self.money(profit.value)) anges",
      "\(Self.money(income.value)) less \(Self.money(cost.value)) is \(given), but \(Self.money(profit.value)) is given"
    )
  }

  private static func scaled(_ figure: KeyFigure) -> Int128 { (figure.low + figure.high) / 2 }

  private static func isProduct(_ left: KeyFigure, _ right: KeyFigure, _ product: KeyFigure) -> Bool {
    left.low * right.low <= product.high * KeyFigure.unit && left.high * right.high >= product.low * KeyFigure.unit
  }

  private static func money(_ value: DecimalNumber) -> String { "\(value.formatted())\u{A0}kr" }

  /// In whole kronor.
  private static func quotient(_ left: DecimalNumber, _ right: DecimalNumber) -> String {
    let places = max(left.decimals, right.decimals)
    func whole(_ number: DecimalNumber) -> Int128 {
      (number.decimals..<places).reduce(Int128(number.mantissa)) { value, _ in value * 10 }
    }
    let divisor = max(whole(right), 1)
    return money(DecimalNumber(mantissa: Int64(clamping: (2 * whole(left) + divisor) / (2 * divisor)), decimals: 0))
  }

  private func problem(_ figure: KeyFigure, _ swedish: String, _ english: String) -> Diagnostic {
    Diagnostic(
      KeyFigureCheck.rule, BilingualText(swedish, en: english), at: figure.span,
      help: BilingualText("rätta ett av talen", en: "correct one of the figures"))
  }
}
