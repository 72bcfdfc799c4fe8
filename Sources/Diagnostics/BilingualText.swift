/// What is said to a person, in Swedish and in English.
package struct BilingualText: Hashable, Sendable {
  package let swedish: String
  package let english: String

  package init(_ swedish: String, en english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// The name of a file or a word of the format, which is the same in both languages.
  package init(both word: String) { self.init(word, en: word) }
}

/// The language that the program speaks in. Words of the format itself are Swedish in both.
package enum Language: String, CaseIterable, Sendable {
  case swedish = "sv"
  case english = "en"
}

extension BilingualText {
  /// The words in one of the languages.
  package func text(in language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}

extension BilingualText: CustomStringConvertible {
  /// The Swedish words.
  package var description: String { swedish }
}
