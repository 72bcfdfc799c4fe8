package import Diagnostics

extension FieldReader {
  /// A mapping under a key, as a reader of its own.
  package func group(_ key: String, subject: BilingualText? = nil, required: Bool = false) -> FieldReader? {
    node(key, required: required).flatMap {
      FieldReader($0, subject: subject ?? BilingualText("”\(key)”", en: "“\(key)”"), problems: problems)
    }
  }

  /// A list of mappings under a key; a single mapping counts as a list of one.
  package func groups(_ key: String, subject: BilingualText, required: Bool = false) -> [FieldReader] {
    guard let node = node(key, required: required) else { return [] }
    return items(of: node, key).compactMap { FieldReader($0, subject: subject, problems: problems) }
  }

  /// The elements of a list under a key, unread; a single value counts as a list of one.
  package func items(_ key: String, required: Bool = false) -> [YAMLNode] {
    node(key, required: required).map { items(of: $0, key) } ?? []
  }

  /// The pairs of a mapping under a key whose names the writer chooses, in the order written.
  package func pairs(_ key: String, required: Bool = false) -> [YAMLNode.Entry] {
    guard let node = node(key, required: required) else { return [] }
    return pairs(of: node, key)
  }

  /// The pairs of a node that must be a mapping.
  package func pairs(of node: YAMLNode, _ key: String) -> [YAMLNode.Entry] {
    switch node.content {
    case .mapping(let entries): return entries
    case .empty: return []
    case .scalar, .sequence:
      problems.add(
        .wrongType,
        BilingualText(
          "”\(key)” skrivs som namn med värden, inte som \(node.kindName)",
          en: "“\(key)” is written as names with values, not as \(node.kindName.english)"), at: node.span,
        help: BilingualText("skriv {namn: värde, …}", en: "write {name: value, …}"))
      return []
    }
  }

  private func items(of node: YAMLNode, _ key: String) -> [YAMLNode] {
    switch node.content {
    case .sequence(let items): items
    case .empty: []
    case .scalar, .mapping: [node]
    }
  }
}
