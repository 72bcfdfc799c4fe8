extension Quantity {
  /// The figure in Swedish: `14 av 34 (41 %)`, `ca 60 %`, `3 386 453 kr`, `4,8 mnkr`. Decimal comma, minus sign
  /// (U+2212), no-break space (U+00A0) between thousands and before units. A share with a unit keeps it and has no
  /// percentage when the unit is points.
  package func formatted() -> String {
    FigureText.make { text in
      if let word = precision.word {
        text.put(word)
        text.put(" ")
      }
      write(to: &text, withName: true)
    }
  }

  /// The figure without its unit and precision: `14 av 34`, `4,8`.
  package func formattedNumber() -> String { FigureText.make { writeNumber(to: &$0) } }

  /// The figure without its precision and its unit, with its percentage.
  func formattedAmount() -> String { FigureText.make { write(to: &$0, withName: false) } }

  private func writeNumber(to text: inout FigureText) {
    switch amount {
    case .number: text.put(writtenNumber ?? DecimalNumber(0))
    case .protected: text.put(Self.protectedWord)
    case .share(let part, let whole):
      text.put(DecimalNumber(part))
      text.put(" av ")
      text.put(DecimalNumber(whole))
    }
  }

  private func write(to text: inout FigureText, withName: Bool) {
    writeNumber(to: &text)
    if case .protected = amount { return }
    let name = withName ? name : nil
    if let name {
      text.put("\u{A0}")
      text.put(isOne ? name.singular : name.plural)
    }
    guard let share, name == nil || unit == .persons else { return }
    text.put(" (")
    text.put(share.displayPercent)
    text.put("\u{A0}%)")
  }

  /// Whether what is counted or measured is one, and has its name in the singular.
  private var isOne: Bool {
    if case .share(_, let whole) = amount { return whole == 1 }
    return writtenNumber?.isWritten(like: DecimalNumber(1)) == true
  }
}
