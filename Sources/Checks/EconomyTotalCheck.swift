package import Archive
package import Diagnostics
import Quantities

/// A stated total of an economy block is the sum of its rows; rows that are parts of others are not added twice.
package enum EconomyTotalCheck: Check {
  static let rule = Rule("summa-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every stated total that differs from its rows.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    (archive.reports.map(\.body) + archive.insatser.map(\.body)).flatMap { body in
      body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .economy(let economy) = numbered.block else { return [] }
        return [
          check(economy.statedBudget, economy.sum(\.budget)), check(economy.statedOutcome, economy.sum(\.outcome)),
        ].compactMap { $0 }
      }
    }
  }

  private static func check(_ stated: Located<Quantity>?, _ sum: DecimalNumber?) -> Diagnostic? {
    guard let stated, let sum, let number = stated.value.number, stated.value.precision == .exact, number != sum else {
      return nil
    }
    return Diagnostic(
      rule, "raderna blir \(sum.formatted()) kr, men totalt anges \(stated.value.formatted())", at: stated.span,
      help: "rätta raden eller summan; en rad som ingår i en annan får del-av: …")
  }
}
