/// How a text for a terminal is set off: with colours and bold letters, or not at all.
package enum TerminalStyle: Sendable {
  case plain
  case coloured

  /// Colours only where a person sees them and has not declined them (no-color.org: a `NO_COLOR` that is not empty).
  package static func fitting(isTerminal: Bool, noColor: String?, terminal: String?) -> TerminalStyle {
    let isDeclined = noColor.map { !$0.isEmpty } ?? false
    return isTerminal && !isDeclined && terminal != nil && terminal != "dumb" ? .coloured : .plain
  }

  /// What a stretch of the text is, for the one who reads it.
  package enum Role: Sendable {
    /// Where the problem lies.
    case place
    case error
    case warning
    /// The headline of a problem, or a title.
    case headline
    /// Line numbers, bars and rule names, which step back.
    case quiet
  }

  /// The text as it is shown: between control sequences of ECMA-48 (SGR), or unchanged.
  package func set(_ text: String, as role: Role) -> String {
    guard self == .coloured, !text.isEmpty else { return text }
    let code =
      switch role {
      case .place, .headline: "1"
      case .error: "1;31"
      case .warning: "1;33"
      case .quiet: "2"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension Severity {
  /// How the severity is set off.
  var role: TerminalStyle.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    }
  }
}
