import Diagnostics

/// The keys of one mapping, so that one that stands there more than once is found, at its second place.
struct RepeatedKeys {
  private var keys: [String] = []
  /// How often each key stands there, when they are too many to be looked through one by one.
  private var counts: [String: Int] = [:]
  private static let few = 16

  /// Whether a key, which is noted, stands in the mapping for the second time.
  mutating func isSecond(_ key: String) -> Bool {
    if counts.isEmpty {
      keys.append(key)
      if keys.count <= Self.few { return keys.count { $0 == key } == 2 }
      for key in keys.dropLast() { counts[key, default: 0] += 1 }
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
