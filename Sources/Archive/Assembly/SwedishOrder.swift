/// The order of Swedish alphabetical lists: case and accents do not matter, å, ä and ö come last, numbers by value.
package struct SwedishOrder: Comparable, Sendable {
  private let key: [UInt32]

  package init(_ text: String) {
    var key: [UInt32] = []
    var number: UInt32?
    for scalar in text.lowercased().unicodeScalars {
      if let digit = scalar.properties.numericType == .decimal ? UInt32(scalar.properties.numericValue ?? 0) : nil {
        number = min(99_999_999, (number ?? 0)) &* 10 &+ digit
        continue
      }
      if let value = number { key.append(1000 + value) }
      number = nil
      switch scalar {
      case "a"..."z": key.append(2_000_000_000 + scalar.value)
      case "à", "á", "â", "ã": key.append(2_000_000_000 + 0x61)
      case "é", "è", "ê", "ë": key.append(2_000_000_000 + 0x65)
      case "ü": key.append(2_000_000_000 + 0x79)
      case "å": key.append(2_000_000_000 + 0x7B)
      case "ä", "æ": key.append(2_000_000_000 + 0x7C)
      case "ö", "ø": key.append(2_000_000_000 + 0x7D)
      // A combining ring or diaeresis makes the letter before it one of the last three.
      case "\u{30A}": if key.last == 2_000_000_000 + 0x61 { key[key.count - 1] = 2_000_000_000 + 0x7B }
      case "\u{308}":
        if key.last == 2_000_000_000 + 0x61 { key[key.count - 1] = 2_000_000_000 + 0x7C }
        if key.last == 2_000_000_000 + 0x6F { key[key.count - 1] = 2_000_000_000 + 0x7D }
      case " ", "-", "–": key.append(1)
      default: if scalar.properties.isAlphabetic { key.append(3_000_000_000 + scalar.value) }
      }
    }
    if let number { key.append(1000 + number) }
    self.key = key
  }

  package static func < (left: SwedishOrder, right: SwedishOrder) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }
}

extension Sequence {
  /// Sorted in Swedish order by a text; elements with the same text keep their order.
  package func sortedInSwedish(by text: (Element) -> String) -> [Element] {
    enumerated().map { (SwedishOrder(text($0.element)), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map(\.2)
  }
}
