/// The order of Swedish alphabetical lists: case and accents do not matter, å, ä and ö come last, numbers by value.
package struct SwedishOrder: Comparable, Sendable {
  private let key: [UInt32]

  package init(_ text: String) {
    var key: [UInt32] = []
    var number: UInt32?
    for scalar in text.lowercased().unicodeScalars {
      if let digit = Self.digit(scalar) {
        number = min(99_999_999, (number ?? 0)) &* 10 &+ digit
        continue
      }
      if let value = number { key.append(1000 + value) }
      number = nil
      switch scalar {
      case "a"..."z": key.append(Self.letter(scalar))
      // A combining ring or diaeresis makes the letter before it another one.
      case "\u{30A}", "\u{308}":
        if let last = key.last, let other = Self.combined[scalar]?[last] { key[key.count - 1] = other }
      case " ", "\u{A0}", "\u{202F}", "\u{2009}", "-", "\u{2011}", "–", "—": key.append(1)
      default:
        if let plain = Self.plain[scalar] {
          key.append(Self.letter(plain))
        } else if scalar.properties.isAlphabetic {
          key.append(3_000_000_000 + scalar.value)
        }
      }
    }
    if let number { key.append(1000 + number) }
    self.key = key
  }

  package static func < (left: SwedishOrder, right: SwedishOrder) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    if scalar.isASCII { return ("0"..."9").contains(scalar) ? scalar.value - 0x30 : nil }
    return scalar.properties.numericType == .decimal ? UInt32(scalar.properties.numericValue ?? 0) : nil
  }

  /// The place of a letter from a to z, and of å, ä and ö after them.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "å": 2_000_000_000 + 0x7B
    case "ä": 2_000_000_000 + 0x7C
    case "ö": 2_000_000_000 + 0x7D
    default: 2_000_000_000 + scalar.value
    }
  }

  /// The letter that a letter with an accent is sorted as; ü as y, as Svenska Akademiens ordlista has it.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãāăą"), ("c", "çćč"), ("d", "ðďđ"), ("e", "èéêëēėęě"), ("g", "ğ"), ("i", "ìíîïīı"), ("l", "ĺľł"),
      ("n", "ñńň"), ("o", "òóôõō"), ("r", "ŕř"), ("s", "śšşșß"), ("t", "ťţț"), ("u", "ùúûūů"), ("y", "ýÿüű"),
      ("z", "źżž"), ("å", "å"), ("ä", "äæ"), ("ö", "öøőœ"),
    ]
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, accented) in groups {
      for scalar in accented.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()

  private static let combined: [Unicode.Scalar: [UInt32: UInt32]] = [
    "\u{30A}": [letter("a"): letter("å")],
    "\u{308}": [letter("a"): letter("ä"), letter("o"): letter("ö"), letter("u"): letter("y")],
  ]
}

extension Sequence {
  /// Sorted in Swedish order by a text; elements with the same text keep their order.
  package func sortedInSwedish(by text: (Element) -> String) -> [Element] {
    let elements = Array(self)
    return SwedishOrder.places(of: elements.map(text)).map { elements[$0] }
  }
}

extension SwedishOrder {
  /// The places of some texts, in their order; texts that are alike keep theirs.
  fileprivate static func places(of texts: [String]) -> [Int] {
    let keys = texts.map { SwedishOrder($0) }
    return keys.indices.sorted { left, right in
      keys[left] < keys[right] || left < right && !(keys[right] < keys[left])
    }
  }
}
