package import Diagnostics

/// What the program can tell of one rule: what it finds, why it matters, an example, and what to write instead.
///
/// The text is the doc comment above the rule in the source code.
package struct RulePage: Sendable, Equatable {
  package var rule: Rule
  /// The heading that it stands under in the list of rules.
  package var theme: String
  package var title: String
  /// Paragraphs in Markdown, as all the following.
  package var what: String
  package var why: String
  /// With the mark that says where the example belongs; empty where nothing written can break the rule.
  package var example: String
  package var instead: String
  /// Why the rule may not be set in `site.yml`, where it is for another reason than most.
  package var fixed: String

  /// - Parameter text: `# Titel`, `Tema: …` and `Fast: …` where there are any, then parts that begin with `Vad:`, `Varför:`, `Exempel:` and `I stället:`.
  package init(rule: Rule, text: String) {
    self.rule = rule
    var title = ""
    var part = ""
    var parts: [String: [String]] = [:]
    var fence = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if !fence.isEmpty {
        if line == fence { fence = "" }
      } else if line.hasPrefix("```") {
        fence = String(line.prefix { $0 == "`" })
      } else if title.isEmpty, line.hasPrefix("# ") {
        title = String(line.dropFirst(2))
        continue
      } else if let name = Self.names.first(where: { line.hasPrefix($0 + ":") }) {
        part = name
        parts[part, default: []].append(String(line.dropFirst(name.count + 1).drop { $0 == " " }))
        continue
      }
      parts[part, default: []].append(line)
    }
    let texts = parts.mapValues { lines in
      let lines = lines.drop { $0.isEmpty }
      let text = String(lines.joined(separator: "\n").reversed().drop { $0 == "\n" }.reversed())
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    self.title = title
    theme = texts["Tema"] ?? "Fler kontroller"
    what = texts["Vad"] ?? ""
    why = texts["Varför"] ?? ""
    example = texts["Exempel"] ?? ""
    instead = texts["I stället"] ?? ""
    fixed = texts["Fast"].map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? "den håller webbplatsen hel."
  }

  private static let names = ["Tema", "Fast", "Vad", "Varför", "Exempel", "I stället"]

  /// Every rule of the program, in the order of the ids.
  package static let all: [RulePage] = RuleTexts.all.map { entry in
    RulePage(
      rule: Rule(entry.id, entry.severity, isAdjustable: entry.isAdjustable), text: entry.text)
  }

  /// The themes, in the order in which the rules are listed.
  package static let themes = [
    "Andelar", "Summor", "Siffror på flera ställen", "Mål och bedömningar", "Jämförelser", "Tider", "Personuppgifter",
    "Texten", "Länkar och bilder", "Nycklar och värden", "Hänvisningar mellan filer", "Hur filen är skriven",
    "Filer och mappar",
    "Undantag", "Arkivet", "Fler kontroller",
  ]

  /// Whether the rule may be set in `site.yml`, as a sentence.
  var setting: String {
    let word = rule.severity == .error ? "ett fel" : "en varning"
    return rule.isAdjustable
      ? "Regeln är \(word) och kan ställas in." : "Regeln är \(word) och kan inte ställas in: \(fixed)"
  }
}
