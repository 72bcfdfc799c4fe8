/// What is said to a person, in Swedish and in English.
package struct BilingualText: Hashable, Sendable {
  package let swedish: String
  package let english: String

  package init(_ swedish: String, en english: String) {
    self.swedish = swedish
    self.english = english
  }
}

extension BilingualText: CustomStringConvertible {
  /// The Swedish words.
  package var description: String { swedish }
}
