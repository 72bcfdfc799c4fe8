package import Diagnostics

/// Reads the keys of one mapping into typed values, one problem per mistake, and tells of keys that nobody asked for.
///
/// A reader asks for every key that the format knows, whatever it finds, and calls `finish()` last: the keys asked for
/// are the keys that exist.
package final class FieldReader {
  /// What the mapping describes, for messages: `ett mål`, `rapporten`.
  package var subject: BilingualText { describe() }
  /// Most mappings are in order, and never described.
  private let describe: () -> BilingualText
  package let span: SourceSpan
  package let problems: ProblemList
  let entries: [YAMLNode.Entry]
  /// Whether a key may be written with marks that stand by themselves, as macOS does in names of files.
  private let isDecomposed: Bool
  private var asked: [String] = []
  /// Whether each entry has been asked for.
  private var isKnown: [Bool]
  private var missing: [String] = []

  /// - Parameter node: a mapping; anything else is a problem and gives nil.
  package init?(_ node: YAMLNode, subject: @escaping @autoclosure () -> BilingualText, problems: ProblemList) {
    switch node.content {
    case .mapping(let entries): self.entries = entries
    case .empty: entries = []
    case .scalar, .sequence:
      problems.add(
        .wrongType,
        BilingualText(
          "\(subject()) skrivs som nycklar med värden, inte som \(node.kindName)",
          en: "\(subject().english) is written as keys with values, not as \(node.kindName.english)"), at: node.span,
        help: BilingualText(
          "skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}",
          en: "write key: value on a line each, or {key: value, …}"))
      return nil
    }
    isKnown = [Bool](repeating: false, count: entries.count)
    isDecomposed = entries.contains { $0.key.value.utf8.contains { $0 == 0xCC || $0 == 0xCD } }
    describe = subject
    self.span = node.span
    self.problems = problems
    asked.reserveCapacity(24)
  }

  /// Where a key stands. Letters with marks are costly to compare, and keys of another length are others.
  private func place(_ key: String) -> Int? {
    let length = key.utf8.count
    for place in entries.indices where entries[place].key.value.utf8.count == length || isDecomposed {
      if entries[place].key.value == key { return place }
    }
    return nil
  }

  /// The value of a key, or nil when the key is missing or empty. A required key that is missing is a problem, told by
  /// `finish()`, which knows whether it stands there misspelled.
  package func node(_ key: String, required: Bool = false) -> YAMLNode? {
    find(key, required: required).map { entries[$0].value }
  }

  /// Where the value of a key stands among the entries: see `node`.
  func find(_ key: String, required: Bool) -> Int? {
    asked.append(key)
    guard let place = place(key) else {
      if required { missing.append(key) }
      return nil
    }
    isKnown[place] = true
    if entries[place].value.isEmpty {
      if required {
        problems.add(
          .missingField, BilingualText("”\(key)” har inget värde", en: "“\(key)” has no value"),
          at: entries[place].key.span,
          help: BilingualText("skriv värdet efter kolonet", en: "write the value after the colon"))
      }
      return nil
    }
    return place
  }

  /// The value of a key that has been asked for.
  func value(_ key: String) -> YAMLNode? { place(key).map { entries[$0].value } }

  /// Where a key stands, for problems that concern the key itself.
  package func keySpan(_ key: String) -> SourceSpan? { place(key).map { entries[$0].key.span } }

  /// Reports the keys that are missing, and those that the format does not know; a missing key that only is misspelled
  /// is one problem, not two. Call it when every known key has been asked for.
  package func finish() {
    if missing.isEmpty, isKnown.allSatisfy({ $0 }) { return }
    let unknown = zip(entries, isKnown).compactMap { $1 ? nil : $0.key }
    var meant: [String: String] = [:]
    for key in missing {
      let near = Suggestion.nearest(to: key, among: unknown.map(\.value).filter { meant[$0] == nil })
      if let near {
        meant[near] = key
      } else {
        problems.add(
          .missingField, BilingualText("\(subject) saknar ”\(key)”", en: "\(subject.english) has no “\(key)”"),
          at: span, help: BilingualText("lägg till \(key): …", en: "add \(key): …"))
      }
    }
    missing = []
    guard !unknown.isEmpty else { return }
    let free = asked.filter { key in !entries.contains { $0.key.value == key } }
    let certain = unknown.map { Suggestion.certain(for: $0.value, among: free) }
    // Two mistakes for one key cannot both become it.
    let counts = Dictionary(certain.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    for (key, word) in zip(unknown, certain) {
      problems.add(
        .unknownKey,
        BilingualText("\(subject) har ingen nyckel ”\(key.value)”", en: "\(subject.english) has no key “\(key.value)”"),
        at: key.span,
        help: meant[key.value].map(Suggestion.question) ?? Suggestion.question(for: key.value, among: asked)
          ?? BilingualText(
            "nycklar som finns: \(asked.sorted(by: <).joined(separator: ", "))",
            en: "keys that exist: \(asked.sorted(by: <).joined(separator: ", "))"),
        fix: word.flatMap { counts[$0] == 1 ? Fix.replaceWord(key.value, at: key.span, with: $0) : nil })
    }
  }
}
