import Diagnostics
import Foundation
import Rulebook
import TestSupport

/// A rule as it stands in the source code, with the doc comment above it.
struct RuleSource {
  /// The source file, and the line of the declaration from 1.
  var place: String
  var rule: Rule
  var comment: String

  var page: RulePage { RulePage(rule: rule, text: comment) }

  /// Every `static let … = Rule("…")`, in the order of the ids.
  static let all: [RuleSource] = {
    let folder = Folders.checkout.appending(path: "Sources")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Rulebook/") }.sorted().flatMap { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return rules(in: text, name)
    }.sorted { $0.rule.id.utf8.lexicographicallyPrecedes($1.rule.id.utf8) }
  }()

  private static func rules(in text: String, _ name: String) -> [RuleSource] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return lines.indices.compactMap { index in
      guard lines[index].contains("static let "), lines[index].contains(" = Rule(") else { return nil }
      // The formatter may have broken the declaration.
      let call = lines[index...].prefix(6).joined(separator: " ")
      guard let match = call.firstMatch(of: /= Rule\(\s*"([^"]+)"([^)]*)\)/) else { return nil }
      let comment = lines[..<index].reversed().prefix { $0.hasPrefix("///") }.reversed().map {
        $0.hasPrefix("/// ") ? String($0.dropFirst(4)) : String($0.dropFirst(3))
      }
      let rule = Rule(
        String(match.1), match.2.contains(".warning") ? .warning : .error,
        isAdjustable: match.2.contains("isAdjustable: true"))
      return RuleSource(
        place: "Sources/\(name):\(index + 1)", rule: rule,
        comment: withTheme(comment, name).joined(separator: "\n") + "\n")
    }
  }

  /// The folder of a check is its theme, unless the comment names another.
  private static let themes = [
    "Agreement": "Siffror på flera ställen", "Comparability": "Jämförelser", "Goals": "Mål och bedömningar",
    "Privacy": "Personuppgifter", "Text": "Texten", "Time": "Tider",
  ]

  private static func withTheme(_ comment: [String], _ name: String) -> [String] {
    let parts = name.split(separator: "/").map(String.init)
    guard !comment.contains(where: { $0.hasPrefix("Tema:") }), comment.count > 1, parts.first == "Checks",
      parts.count > 2, let theme = themes[parts[1]]
    else { return comment }
    return [comment[0], "", "Tema: \(theme)"] + comment[1...]
  }
}
