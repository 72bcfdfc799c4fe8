/// A value of JSON (RFC 8259), whose keys keep the order in which they are given.
package enum JSONValue: Sendable, Equatable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// Two objects are equal when they have the same pairs in the same order.
  package static func == (left: JSONValue, right: JSONValue) -> Bool { left.text == right.text }

  /// An object without the pairs that have no value.
  package static func pairs(_ pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(pairs.compactMap { pair in pair.value.map { (pair.key, $0) } })
  }

  /// The value as text, two spaces a level, with a line feed last. The same value is always the same bytes.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .string(let string): Self.write(string, to: &text)
    case .integer(let number): text += String(number)
    case .boolean(let flag): text += flag ? "true" : "false"
    case .array(let items):
      Self.write(items, "[", "]", to: &text, indent: indent) { $0.write(to: &$1, indent: $2) }
    case .object(let pairs):
      Self.write(pairs, "{", "}", to: &text, indent: indent) { pair, text, indent in
        Self.write(pair.key, to: &text)
        text += ": "
        pair.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, indent: String,
    _ each: (Item, inout String, String) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + indent + "  "
      each(item, &text, indent + "  ")
    }
    text += (items.isEmpty ? "" : "\n" + indent) + close
  }

  /// Escapes what RFC 8259 demands, and the separators and direction marks that a terminal or a script might obey.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if TerminalRendering.steers(scalar) {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
