import Archive
import Diagnostics
import Quantities

/// What the rows of an economy come to, taken together in the ways that texts do.
struct EconomySums: Sendable {
  private let rows: [(period: Period?, amount: DecimalNumber)]
  private let total: DecimalNumber
  /// What is not negative, with the parts of a row instead of the row.
  private let positive: DecimalNumber
  private let budget: DecimalNumber?
  /// The sentences of the report's remarks.
  let remarks: [Range<Int>]

  /// Nil when an amount is an estimate or missing, or there is but one.
  init?(_ economy: EconomyBlock, budget: Located<Quantity>?, remarks: [WrittenScalar]) {
    let own = economy.rows.filter { $0.partOf == nil }
    rows = own.compactMap { row in
      guard let amount = row.outcome?.value, amount.precision == .exact, let number = amount.number,
        amount.unit == .kronor || amount.unit == nil
      else { return nil }
      return (row.period?.value, number)
    }
    guard rows.count == own.count, rows.count > 1 else { return nil }
    total = rows.reduce(DecimalNumber(0)) { $0 + $1.amount }
    let wholes = Set(economy.rows.compactMap { $0.partOf?.value })
    positive = economy.rows.filter { !wholes.contains($0.post ?? "") }.compactMap { $0.outcome?.value.number }
      .filter { $0 > DecimalNumber(0) }.reduce(DecimalNumber(0), +)
    self.budget = economy.statedBudget?.value.number ?? (budget?.value.precision == .exact ? budget?.value.number : nil)
    self.remarks = remarks.filter { $0.keys.first == "anmärkningar" && $0.keys.last == "text" }.map(\.range)
  }

  /// The sum that a sentence speaks of; nil when it speaks of none. Where it may be one of several, the stated one if it
  /// is among them.
  func sum(_ words: String, _ dates: [PartialDate], _ stated: DecimalNumber) -> DecimalNumber? {
    func says(_ some: [String]) -> Bool { some.contains { words.contains($0) } }
    if says(["ansök", "planera", "bevilja", "kostna"]) { return nil }
    let isPaid = says(["betalades", "utbetal", "rekvirera"])
    if let budget, isPaid || says(["utfallet"]), says(["högre än", "lägre än", "över budget"]),
      says(["budget", "söktes"])
    {
      return (total - budget).magnitude
    }
    if isPaid, dates.count == 1, let year = Self.whole(dates[0]), says(["under \(year)", "år \(year)"]) {
      return ofYear(year)
    }
    if isPaid, dates.isEmpty, says(["sammanlagt", "totalt", "tillsammans", "summa"]) { return total }
    guard dates.isEmpty,
      says(["posterna ger", "poster ger", "raderna ger", "rader ger", "posterna blir", "raderna blir"])
        || says(["blir summan"]) && says(["poster", "rader"])
    else { return nil }
    return [total, positive].contains(stated) ? nil : says(["positiva"]) ? positive : total
  }

  private static func whole(_ date: PartialDate) -> Int? { date.month == nil && date.season == nil ? date.year : nil }

  /// The sum of a year whose rows all lie within it; nil when a row goes beyond it, or there is none.
  private func ofYear(_ year: Int) -> DecimalNumber? {
    guard let whole = PartialDate(year: year).map({ Period($0) }) else { return nil }
    var sum: DecimalNumber?
    for row in rows {
      guard let period = row.period else { return nil }
      guard period.overlaps(whole) else { continue }
      guard period.start.year == year, period.end?.year == year else { return nil }
      sum = (sum ?? DecimalNumber(0)) + row.amount
    }
    return sum
  }
}
