extension DecimalNumber {
  /// The number in Swedish: decimal comma, minus sign (U+2212) and no-break spaces (U+00A0) between groups of three:
  /// `−293 893`, `3,0`. Source: Språkrådet, Svenska skrivregler.
  package func formatted() -> String {
    // Most figures are short and whole.
    if decimals == 0, (0..<1000).contains(mantissa) { return String(mantissa) }
    return FigureText.make { $0.put(self) }
  }

  /// The number for machines (JSON, CSV): point, hyphen as minus, no grouping: `-293893`, `3.0`.
  package var machineText: String {
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    let text = (mantissa < 0 ? "-" : "") + padded.dropLast(decimals)
    return decimals == 0 ? text : text + "." + padded.suffix(decimals)
  }
}
