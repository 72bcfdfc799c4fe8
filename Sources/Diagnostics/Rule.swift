/// What kind of problem a diagnostic tells of, and how grave it is unless the archive says otherwise.
package struct Rule: Hashable, Sendable {
  /// The name that a writer sees in brackets and may use in `site.yml`: `okänd-nyckel`.
  package let id: String
  package let severity: Severity
  /// Whether `granskning` in `site.yml` may change the severity. What keeps the site whole may not be switched off.
  package let isAdjustable: Bool
  /// Whether a writer may silence the rule in one place, with a reason.
  package let maySilence: Bool

  /// - Parameter maySilence: the same as `isAdjustable` unless told otherwise.
  package init(_ id: String, _ severity: Severity = .error, isAdjustable: Bool = false, maySilence: Bool? = nil) {
    self.id = id
    self.severity = severity
    self.isAdjustable = isAdjustable
    self.maySilence = maySilence ?? isAdjustable
  }
}

/// How grave a problem is. An error stops the site from being written.
package enum Severity: String, Sendable, Hashable, Comparable {
  case error = "fel"
  case warning = "varning"

  /// The word for it before a headline.
  package var word: BilingualText {
    switch self {
    case .error: BilingualText(rawValue, en: "error")
    case .warning: BilingualText(rawValue, en: "warning")
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left == .error && right == .warning }
}
