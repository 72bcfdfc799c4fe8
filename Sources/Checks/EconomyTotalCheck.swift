package import Archive
package import Diagnostics
import Quantities

/// A stated total of an economy block is the sum of its rows; rows that are parts of others are not added twice.
package enum EconomyTotalCheck: Check {
  /// # Raderna i ekonomin blir inte totalen
  ///
  /// Tema: Summor
  ///
  /// Vad: Raderna i ett [ekonomiblock](../block.md#ekonomi) blir inte det som står i `totalt`.
  ///
  /// Varför: Pengar granskas av revisorer. Summan ska gå att räkna efter på sidan.
  ///
  /// Exempel:
  ///
  /// <!-- fel: summa-stämmer-inte i block -->
  /// ````markdown
  /// ```ekonomi
  /// rubrik: Kostnader
  /// rader:
  ///   - {post: Samordnare, utfall: 640 760 kr}
  ///   - {post: Lokal, utfall: 60 000 kr}
  /// totalt: {utfall: 700 000 kr}
  /// ```
  /// ````
  ///
  /// I stället: Rätta raden eller summan. En rad som ingår i en annan ska ha `del-av`, så att den inte
  /// räknas två gånger.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```ekonomi
  /// rubrik: Kostnader
  /// rader:
  ///   - {post: Samordnare, utfall: 640 760 kr}
  ///   - {post: Lokal, utfall: 60 000 kr}
  /// totalt: {utfall: 700 760 kr}
  /// ```
  /// ````
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
      rule,
      BilingualText(
        "raderna blir \(sum.formatted())\u{A0}kr, men totalt anges \(stated.value.formatted())",
        en: "the rows come to \(sum.formatted())\u{A0}kr, but the total is given as \(stated.value.formatted())"),
      at: stated.span,
      help: BilingualText(
        "rätta raden eller summan; en rad som ingår i en annan får del-av: …",
        en: "correct the row or the sum; a row that is part of another gets del-av: …"))
  }
}
