import Diagnostics
import FrontMatter

/// The names that the shared files declare, those too whose entry could not be read: a reference to one of them is no
/// mistake of its own.
struct DeclaredNames: Sendable {
  private var names: [SourceKind: Set<String>] = [:]
  private var unread: Set<SourceKind> = []

  /// - Parameter node: what a file holds; nil when it could not be read, so that it may hold any name.
  mutating func add(_ node: YAMLNode?, of kind: SourceKind) {
    switch node?.content {
    case .mapping(let entries): names[kind] = Set(entries.map(\.key.value))
    case .empty: names[kind] = []
    case .scalar, .sequence, nil: unread.insert(kind)
    }
  }

  /// Whether a file declares a name, as far as is known.
  func mayHold(_ name: String, in kind: SourceKind) -> Bool {
    unread.contains(kind) || names[kind]?.contains(name) == true
  }
}
