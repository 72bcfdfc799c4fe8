package import Archive
package import Diagnostics

/// The rules that `site.yml` names exist and may be adjusted.
package enum SettingsCheck: Check {
  /// # Regeln finns inte att ställa in
  ///
  /// Tema: Arkivet
  ///
  /// Fast: annars kunde ett stavfel stänga av en regel i tysthet.
  ///
  /// Vad: `granskning` nämner en regel som inte finns eller inte får [ställas
  /// in](../felmeddelanden.md#ställa-in-regler).
  ///
  /// Varför: En felstavad regel skulle inte ändra något, fast det ser ut så.
  ///
  /// Exempel:
  ///
  /// <!-- fel: okänd-regel i site -->
  /// ```yaml
  /// granskning: {bruten-länk: varning}
  /// ```
  ///
  /// I stället: Skriv regelns namn som det står i meddelandet.
  ///
  /// <!-- utdrag: site -->
  /// ```yaml
  /// granskning: {andel-stämmer-inte: varning}
  /// ```
  static let rule = Rule("okänd-regel")
  package static var rules: [Rule] { [rule] }

  /// Every setting of a rule that is not there to set.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let rules = Checks.all.flatMap { $0.rules } + Silencing.rules
    let adjustable = Set(rules.filter(\.isAdjustable).map(\.id))
    return archive.site.severities.filter { !adjustable.contains($0.key) }.map { id, setting in
      Diagnostic(
        rule, BilingualText("det finns ingen regel ”\(id)” att ställa in", en: "there is no rule “\(id)” to set"),
        at: setting.span,
        help: Suggestion.question(for: id, among: adjustable)
          ?? BilingualText(
            "regler som kan ställas in: \(adjustable.sorted().joined(separator: ", "))",
            en: "rules that can be set: \(adjustable.sorted().joined(separator: ", "))"),
        fix: Fix.replaceWord(id, at: setting.span, with: Suggestion.certain(for: id, among: adjustable)))
    }
  }
}
