import Archive
import Diagnostics
import Quantities

extension EconomyTotalCheck {
  /// What the comment of a row says that its amount comes from: `245 000 kr minus 143 500 kr`, `De tre delarna ger …`.
  static func comments(
    _ economy: EconomyBlock, _ amount: KeyPath<EconomyBlock.Row, Located<Quantity>?>
  ) -> [Diagnostic] {
    economy.rows.compactMap { row in
      guard let comment = row.comment, let stated = row[keyPath: amount], stated.value.precision == .exact,
        let value = stated.value.number
      else { return nil }
      let bytes = Array(comment.utf8)
      let mentions = FigureMention.all(in: bytes).filter { $0.precision == .exact && isKronor($0) }
      return difference(mentions, bytes, value, stated) ?? parts(mentions, comment, row, economy, amount, stated)
    }
  }

  private static func isKronor(_ mention: FigureMention) -> Bool {
    if case .number(_, .kronor?) = mention.kind { true } else { false }
  }

  /// `A kr minus B kr`, which is the amount of the row.
  private static func difference(
    _ mentions: [FigureMention], _ bytes: [UInt8], _ value: DecimalNumber, _ stated: Located<Quantity>
  ) -> Diagnostic? {
    guard mentions.count == 2, let first = mentions[0].number, let second = mentions[1].number else { return nil }
    let between = bytes[mentions[0].range.upperBound..<mentions[1].range.lowerBound]
    guard String(decoding: between, as: UTF8.self) == " minus ", (first - second).magnitude != value.magnitude else {
      return nil
    }
    let given = (first - second).formatted()
    return Diagnostic(
      rule,
      BilingualText(
        "\(first.formatted()) minus \(second.formatted()) är \(given)\u{A0}kr, men raden anger \(stated.value.formatted())",
        en:
          "\(first.formatted()) less \(second.formatted()) is \(given)\u{A0}kr, but the row gives \(stated.value.formatted())"
      ),
      at: stated.span,
      help: BilingualText(
        "rätta raden eller talen i kommentar", en: "correct the row or the figures in kommentar"))
  }

  /// `De tre delarna ger 232 396 kr`, which is the sum of the rows that are parts of this.
  private static func parts(
    _ mentions: [FigureMention], _ comment: String, _ row: EconomyBlock.Row, _ economy: EconomyBlock,
    _ amount: KeyPath<EconomyBlock.Row, Located<Quantity>?>, _ stated: Located<Quantity>
  ) -> Diagnostic? {
    guard mentions.count == 1, let told = mentions[0].number, let post = row.post, comment.contains("delarna") else {
      return nil
    }
    let amounts = economy.rows.filter { $0.partOf?.value == post }.map { $0[keyPath: amount]?.value }
    let numbers = amounts.compactMap { $0?.precision == .exact ? $0?.number : nil }
    let sum = numbers.reduce(DecimalNumber(0), +)
    // Where the row differs, too, that is told of already.
    guard numbers.count > 1, numbers.count == amounts.count, sum != told, sum == stated.value.number else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "delarna av \(post) blir \(sum.formatted())\u{A0}kr, men kommentaren anger \(told.formatted())\u{A0}kr",
        en: "the parts of \(post) come to \(sum.formatted())\u{A0}kr, but the comment gives \(told.formatted())\u{A0}kr"
      ),
      at: stated.span,
      help: BilingualText(
        "rätta kommentaren eller en av delarna", en: "correct the comment or one of the parts"))
  }
}
