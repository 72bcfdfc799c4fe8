package import Diagnostics
import Quantities

extension FieldReader {
  /// A text.
  package func text(_ key: String, required: Bool = false) -> Located<String>? {
    guard let place = find(key, required: required) else { return nil }
    return text(of: entries[place].value, key)
  }

  /// A list of texts; a single text counts as a list of one.
  package func texts(_ key: String, required: Bool = false) -> [Located<String>] {
    guard let place = find(key, required: required) else { return [] }
    if case .sequence(let items) = entries[place].value.content { return items.compactMap { text(of: $0, key) } }
    return text(of: entries[place].value, key).map { [$0] } ?? []
  }

  /// `ja` or `nej`; `true` and `false` are understood.
  package func flag(_ key: String, required: Bool = false) -> Located<Bool>? {
    guard let text = text(key, required: required) else { return nil }
    switch text.value.lowercased() {
    case "ja", "true": return Located(true, at: text.span)
    case "nej", "false": return Located(false, at: text.span)
    default:
      problems.add(
        .unknownValue,
        BilingualText(
          "”\(key)” är ja eller nej, inte ”\(text.value)”", en: "“\(key)” is ja or nej, not “\(text.value)”"),
        at: text.span)
      return nil
    }
  }

  /// One of a few words.
  package func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, _ type: Choice.Type = Choice.self, required: Bool = false
  ) -> Located<Choice>? where Choice.RawValue == String {
    guard let text = text(key, required: required) else { return nil }
    return choice(text, key)
  }

  /// One of a few words, already read as text.
  package func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ text: Located<String>, _ key: String
  ) -> Located<Choice>? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.span) }
    let words = Choice.allCases.map(\.rawValue)
    problems.add(
      .unknownValue, BilingualText("”\(key)” kan inte vara ”\(text.value)”", en: "“\(key)” cannot be “\(text.value)”"),
      at: text.span,
      help: Suggestion.question(for: text.value, among: words)
        ?? BilingualText(
          "välj något av: \(words.joined(separator: ", "))", en: "choose one of: \(words.joined(separator: ", "))"),
      fix: Fix.replaceWord(text.value, at: text.span, with: Suggestion.certain(for: text.value, among: words)))
    return nil
  }

  /// A whole number from 0.
  package func count(_ key: String, required: Bool = false) -> Located<Int>? {
    guard let text = text(key, required: required) else { return nil }
    return count(text, key)
  }

  /// Whether a count is not told, because the group is small: `skyddat`.
  package func isProtected(_ key: String) -> Bool {
    guard case .scalar(let text)? = value(key)?.content else { return false }
    return text == Quantity.protectedWord
  }

  /// A whole number from 0 of at most nine digits, so that a sum of them never overflows; already read as text. Spaces
  /// between the thousands are allowed.
  package func count(_ text: Located<String>, _ key: String) -> Located<Int>? {
    if text.value == Quantity.protectedWord { return nil }
    let digits = text.value.filter { !$0.isWhitespace }
    if digits.utf8.count > 9, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      problems.add(
        .badQuantity, BilingualText("”\(key)” har för många siffror", en: "“\(key)” has too many digits"), at: text.span
      )
      return nil
    }
    if let number = DecimalNumber.parse(text.value), number.decimals == 0, let count = number.wholeValue, count >= 0 {
      return Located(count, at: text.span)
    }
    problems.add(
      .badQuantity,
      BilingualText(
        "”\(key)” är ett helt tal, inte ”\(text.value)”", en: "“\(key)” is a whole number, not “\(text.value)”"),
      at: text.span)
    return nil
  }

  /// One node as a text; a list or a group is a problem.
  package func text(of node: YAMLNode, _ key: String) -> Located<String>? {
    if case .scalar(let text) = node.content { return Located(text, at: node.span) }
    problems.add(
      .wrongType,
      BilingualText(
        "”\(key)” är en text, inte \(node.kindName)", en: "“\(key)” is a text, not \(node.kindName.english)"),
      at: node.span)
    return nil
  }
}
