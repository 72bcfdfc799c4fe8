/// How sure a writer is of a figure, by the word before it.
package enum Precision: Hashable, Sendable {
  /// No word: the figure as it stands.
  case exact
  /// `ca`, `cirka`, `ungefär`, `uppskattningsvis`, `omkring`: an estimate.
  case approximate
  /// `drygt`, `över`, `mer än`: the figure is a lower bound.
  case atLeast
  /// `knappt`, `nästan`, `under`, `mindre än`: the figure is an upper bound.
  case justUnder

  /// The word before a figure, or nil for an exact one.
  package var word: String? {
    switch self {
    case .exact: nil
    case .approximate: "ca"
    case .atLeast: "drygt"
    case .justUnder: "knappt"
    }
  }

  /// Every single word that is understood, for suggestions.
  package static let allWords: [String] = byText.keys.filter { !$0.contains(" ") && $0.utf8.count > 1 }.sorted()

  /// What one or two words in lower case mean.
  static func named(_ text: String) -> Precision? {
    byText[text]
  }

  /// The words that may stand right before a figure and say how sure it is; some do only after another word.
  static let lastWords = SievedWords(
    byText.keys.compactMap { $0.split(separator: " ").last.map(String.init) }
      + ["kring", "närmare", "minst", "högst", "a"])

  private static let byText: [String: Precision] = [
    "ca": .approximate, "ca.": .approximate, "c:a": .approximate, "cirka": .approximate, "circa": .approximate,
    "ungefär": .approximate, "uppskattningsvis": .approximate, "omkring": .approximate, "runt": .approximate,
    "~": .approximate, "≈": .approximate,
    "drygt": .atLeast, "över": .atLeast, "mer än": .atLeast, "fler än": .atLeast,
    "knappt": .justUnder, "nästan": .justUnder, "under": .justUnder, "mindre än": .justUnder,
    "färre än": .justUnder, "inte fullt": .justUnder,
  ]
}
