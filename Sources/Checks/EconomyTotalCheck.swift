package import Archive
package import Diagnostics
import Quantities

/// A stated total of an economy block is the sum of its rows; rows that are parts of others are not added twice.
package enum EconomyTotalCheck: Check {
  static let rule = Rule("summa-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every stated total that differs from its rows.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.bodies.flatMap { _, body in
      body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .economy(let economy) = numbered.block else { return [] }
        return [
          check(economy.statedBudget, economy, \.budget), check(economy.statedOutcome, economy, \.outcome),
        ].compactMap { $0 }
      }
    }
  }

  /// Says nothing where an amount is an estimate: then the sum is one, too.
  private static func check(
    _ stated: Located<Quantity>?, _ economy: EconomyBlock, _ amount: KeyPath<EconomyBlock.Row, Located<Quantity>?>
  ) -> Diagnostic? {
    let added = economy.rows.filter { $0.partOf == nil }.compactMap { $0[keyPath: amount] } + [stated].compactMap { $0 }
    guard let stated, added.allSatisfy({ $0.value.precision == .exact }), let sum = economy.sum(amount),
      let number = stated.value.number, number != sum
    else { return nil }
    return Diagnostic(
      rule, "raderna blir \(sum.formatted())\u{A0}kr, men totalt anges \(stated.value.formatted())", at: stated.span,
      help: "rätta raden eller summan; en rad som ingår i en annan får del-av: …")
  }
}
