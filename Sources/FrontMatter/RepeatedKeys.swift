import Diagnostics

/// The keys of one mapping, so that one that stands there more than once is found, at its second place.
struct RepeatedKeys {
  /// How often each key stands there, when they are too many to be looked through one by one.
  private var counts: [String: Int] = [:]
  private static let few = 16

  /// Whether a key stands in the mapping for the second time.
  ///
  /// - Parameter entries: what stands there before it.
  mutating func isSecond(_ key: String, after entries: [YAMLNode.Entry]) -> Bool {
    if entries.count < Self.few { return entries.count { $0.key.value == key } == 1 }
    if counts.isEmpty {
      for entry in entries { counts[entry.key.value, default: 0] += 1 }
    }
    counts[key, default: 0] += 1
    return counts[key] == 2
  }
}

extension Diagnostic {
  /// A key that stands in its mapping already.
  ///
  /// - Parameter span: its second place.
  static func duplicateKey(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      BilingualText("nyckeln ”\(key)” får bara finnas en gång", en: "the key “\(key)” may stand only once"),
      at: span, help: BilingualText("slå ihop de två eller ta bort den ena", en: "merge the two or remove one of them"))
  }
}
