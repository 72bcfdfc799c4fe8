extension Quantity {
  /// The figure in Swedish: `14 av 34 (41 %)`, `ca 60 %`, `3 386 453 kr`, `4,8 mnkr`. Decimal comma, minus sign
  /// (U+2212), no-break space (U+00A0) between thousands and before units. A share with a unit keeps it and has no
  /// percentage when the unit is points.
  package func formatted() -> String {
    (precision.word.map { $0 + " " } ?? "") + formattedAmount(withName: true)
  }

  /// The figure without its unit and precision: `14 av 34`, `4,8`.
  package func formattedNumber() -> String {
    switch amount {
    case .number: (writtenNumber ?? DecimalNumber(0)).formatted()
    case .protected: Self.protectedWord
    case .share(let part, let whole): "\(DecimalNumber(part).formatted()) av \(DecimalNumber(whole).formatted())"
    }
  }

  /// The figure without its precision, and with or without the unit.
  func formattedAmount(withName: Bool) -> String {
    let text = formattedNumber()
    switch amount {
    case .protected: return text
    case .number:
      guard withName, let name else { return text }
      return text + "\u{A0}" + (writtenNumber?.isWritten(like: DecimalNumber(1)) == true ? name.singular : name.plural)
    case .share(_, let whole):
      let unit = withName ? name.map { "\u{A0}" + (whole == 1 ? $0.singular : $0.plural) } ?? "" : ""
      guard let share, unit == "" || self.unit == .persons else { return text + unit }
      return "\(text)\(unit) (\(share.displayPercent.formatted())\u{A0}%)"
    }
  }
}
