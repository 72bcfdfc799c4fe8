import Archive
package import Diagnostics
import Quantities

/// A stated total of an economy block is the sum of its rows; rows that are parts of others are not added twice.
package enum EconomyTotalCheck: TextCheck {
  /// # Raderna i ekonomin blir inte totalen
  ///
  /// Tema: Summor
  ///
  /// Vad: Raderna i ett [ekonomiblock](../block.md#ekonomi) blir inte det som står i `totalt`, eller en rads `kommentar`
  /// räknar fram ett annat belopp än radens.
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
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      text.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .economy(let economy) = numbered.block else { return [] }
        return [
          check(economy.statedBudget, economy, \.budget), check(economy.statedOutcome, economy, \.outcome),
        ].compactMap { $0 } + parts(economy, \.budget) + parts(economy, \.outcome) + comments(economy, \.budget)
          + comments(economy, \.outcome)
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

  /// Rows that are parts of another are together that row, when every one of them and the row itself gives an amount. A
  /// row whose comment gives the sum of its parts says itself that they differ; parts that come to less are not all.
  private static func parts(
    _ economy: EconomyBlock, _ amount: KeyPath<EconomyBlock.Row, Located<Quantity>?>
  ) -> [Diagnostic] {
    economy.rows.compactMap { row in
      guard let post = row.post, let whole = row[keyPath: amount], whole.value.precision == .exact,
        let stated = whole.value.number
      else { return nil }
      let parts = economy.rows.filter { $0.partOf?.value == post }
      let amounts = parts.compactMap { part in part[keyPath: amount]?.value }.filter { $0.precision == .exact }
      let numbers = amounts.compactMap(\.number)
      guard numbers.count > 1, numbers.count == parts.count else { return nil }
      let sum = numbers.reduce(DecimalNumber(0), +)
      let isTold = row.comment?.filter(\.isNumber).contains(sum.formatted().filter(\.isNumber)) == true
      guard sum != stated, !isTold, sum > stated || row.comment?.contains(where: \.isNumber) == true else { return nil }
      return Diagnostic(
        rule,
        BilingualText(
          "delarna av \(post) blir \(sum.formatted())\u{A0}kr, men raden anger \(whole.value.formatted())",
          en: "the parts of \(post) come to \(sum.formatted())\u{A0}kr, but the row gives \(whole.value.formatted())"),
        at: whole.span,
        help: BilingualText(
          "rätta raden eller en av delarna; säg i kommentar om källan själv skiljer sig",
          en: "correct the row or one of its parts; say in kommentar if the source itself differs"))
    }
  }
}
