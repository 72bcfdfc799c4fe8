import Diagnostics
import Rulebook

extension Pipeline {
  /// Everything that was found.
  var findings: Findings { Findings(files: files, diagnostics: diagnostics, silenced: silenced) }

  /// What was found, in the form that was asked for.
  ///
  /// - Parameter folder: the archive, as it was named on the command line.
  func told(as format: TellingFormat, in language: Language, folder: String, style: TerminalStyle) -> String {
    switch format {
    case .text:
      TerminalRendering(files: files, language: language, style: style).render(diagnostics) + silencedText(in: language)
    case .json: JSONRendering(findings, language: language).render()
    case .sarif:
      SARIFRendering(findings, rules: RulePage.all.map(\.ruleText), language: language, folder: folder).render()
    case .github:
      GitHubRendering(findings, language: language, prefix: folder == "." ? "" : "\(folder)/").render()
    }
  }
}

extension RulePage {
  /// What a SARIF log says of the rule.
  fileprivate var ruleText: SARIFRendering.RuleText {
    SARIFRendering.RuleText(
      rule: rule, title: title, summary: RulePage.plain(what), help: text(style: .plain, width: 80), markdown: markdown)
  }
}
