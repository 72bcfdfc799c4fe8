package import Archive
package import Diagnostics

/// The rules that `site.yml` names exist and may be adjusted.
package enum SettingsCheck: Check {
  static let rule = Rule("okänd-regel")
  package static var rules: [Rule] { [rule] }

  /// Every setting of a rule that is not there to set.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let rules = Checks.all.flatMap { $0.rules } + Silencing.rules
    let adjustable = Set(rules.filter(\.isAdjustable).map(\.id))
    return archive.site.severities.filter { !adjustable.contains($0.key) }.map { id, setting in
      Diagnostic(
        rule, "det finns ingen regel ”\(id)” att ställa in", at: setting.span,
        help: Suggestion.question(for: id, among: adjustable)
          ?? "regler som kan ställas in: \(adjustable.sorted().joined(separator: ", "))")
    }
  }
}
