package import Diagnostics

/// A piece of front matter or of a data file, with the place where it was written.
package struct YAMLNode: Sendable {
  /// What the node holds. All scalars are text: what a text means is for its reader to say.
  package enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
    /// Nothing was written after the key, or `null` or `~`.
    case empty
  }

  /// One `key: value` of a mapping.
  package struct Entry: Sendable {
    package var key: Located<String>
    package var value: YAMLNode
  }

  package var content: Content
  package var span: SourceSpan

  package init(content: Content, span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// What kind of thing this is, in a writer's words.
  package var kindName: BilingualText {
    switch content {
    case .scalar: BilingualText("en text", en: "a text")
    case .sequence: BilingualText("en lista", en: "a list")
    case .mapping: BilingualText("en grupp av nycklar", en: "a group of keys")
    case .empty: BilingualText("tomt", en: "nothing")
    }
  }

  package var isEmpty: Bool {
    if case .empty = content { true } else { false }
  }
}
