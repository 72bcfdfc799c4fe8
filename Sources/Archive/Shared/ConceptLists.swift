package import Diagnostics
import FrontMatter
import Markdown

/// `begrepp.yml`: the controlled lists, so that the same thing is called the same everywhere.
package struct ConceptLists: Sendable {
  /// The lists that an archive may control.
  package enum List: String, CaseIterable, Sendable {
    case themes = "målgruppsteman"
    case methods = "metoder"
    case parties = "parter"
    case factors = "faktorer"
  }

  /// One thing with one name, whatever words reports use for it.
  package struct Concept: Sendable, Hashable {
    package var id: String
    package var name: String
    package var text: String?
    /// Where the text is written.
    package var textSpan: SourceSpan?
  }

  private var concepts: [List: [Concept]] = [:]
  private var byWord: [List: [String: Concept]] = [:]

  package init() {}

  /// The concepts of a list in the order written.
  package func all(_ list: List) -> [Concept] { concepts[list] ?? [] }

  /// The concept that a word names: by id, name or one of its other names.
  package func concept(_ word: String, in list: List) -> Concept? { byWord[list]?[word] }

  /// Whether the archive controls the words of a list.
  package func controls(_ list: List) -> Bool { concepts[list] != nil }

  /// Every word that a list accepts.
  package func words(_ list: List) -> [String] { byWord[list].map { Array($0.keys) } ?? [] }

  /// The common name of a word; the word itself where the list is not controlled.
  package func name(_ word: String, in list: List) -> String { concept(word, in: list)?.name ?? word }
}

extension ConceptLists {
  init(_ node: YAMLNode, problems: ProblemList) {
    guard let fields = FieldReader(node, subject: BilingualText(both: "begrepp.yml"), problems: problems) else {
      return
    }
    for list in List.allCases {
      guard let node = fields.node(list.rawValue) else { continue }
      var words: [String: Concept] = [:]
      let read: [Concept] = readNamed(
        node, subject: BilingualText("”\(list.rawValue)”", en: "“\(list.rawValue)”"), checkingID: false,
        problems: problems
      ) {
        id, fields in
        let name = fields.text("namn", required: true)
        let alternatives = fields.texts("även")
        let text = fields.text("text")
        fields.finish()
        guard let name else { return nil }
        let concept = Concept(id: id.value, name: name.value, text: text?.value, textSpan: text?.span)
        for word in [id, name] + alternatives {
          if let other = words[word.value], other.id != concept.id {
            problems.add(
              .ambiguousConcept,
              BilingualText(
                "”\(word.value)” används redan för ”\(other.name)”",
                en: "“\(word.value)” is already used for “\(other.name)”"), at: word.span,
              help: BilingualText(
                "varje ord får bara höra till ett begrepp", en: "a word may belong to one concept only"))
          }
          words[word.value] = concept
        }
        return concept
      }
      guard case .mapping(let entries) = node.content else { continue }
      // A concept that could not be read is still there to be named.
      for entry in entries where words[entry.key.value] == nil {
        words[entry.key.value] = Concept(id: entry.key.value, name: entry.key.value)
      }
      concepts[list] = read
      byWord[list] = words
    }
    fields.finish()
  }
}
