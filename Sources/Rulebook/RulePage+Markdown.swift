import Diagnostics

extension RulePage {
  /// The page of the handbook.
  package var markdown: String {
    var parts = ["# \(title)", "`\(rule.id)`", what]
    parts.append(
      rule.isAdjustable
        ? setting.replacingEnd("ställas in.", "[ställas in](../felmeddelanden.md#ställa-in-regler).") : setting)
    if !why.isEmpty { parts += ["## Varför", why] }
    if !example.isEmpty { parts += ["## Exempel", "Exemplet är påhittat.", example] }
    parts += ["## I stället", instead]
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The file name of the page.
  package var fileName: String { "\(rule.id).md" }
}

extension String {
  fileprivate func replacingEnd(_ end: String, _ other: String) -> String {
    hasSuffix(end) ? dropLast(end.count) + other : self
  }
}
