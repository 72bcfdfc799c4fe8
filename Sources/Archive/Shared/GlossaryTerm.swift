package import Diagnostics
import FrontMatter
import Markdown

/// A word or an abbreviation of `ordlista.yml`.
package struct GlossaryTerm: Sendable {
  package var word: String
  /// What an abbreviation stands for; nil for a term that is no abbreviation.
  package var meaning: String?
  package var text: String?
  /// Where the text is written.
  package var textSpan: SourceSpan?
  package var span: SourceSpan

  /// The id of the term on the glossary page.
  package var anchor: String { Slug.make(word) }

  static func read(_ node: YAMLNode, problems: ProblemList) -> [GlossaryTerm] {
    var words: [String: String] = [:]
    return readNamed(node, subject: BilingualText(both: "ordlista.yml"), checkingID: false, problems: problems) {
      word, fields in
      let told = problems.diagnostics.count
      let meaning = fields.text("betyder")
      let text = fields.text("text", required: meaning == nil && problems.diagnostics.count == told)
      fields.finish()
      let anchor = Slug.make(word.value)
      if anchor.isEmpty {
        problems.add(
          .badName,
          BilingualText("”\(word.value)” kan inte bli ett ankare", en: "“\(word.value)” cannot become an anchor"),
          at: word.span,
          help: BilingualText("använd minst en bokstav eller siffra", en: "use at least one letter or digit"))
      } else if let other = words.updateValue(word.value, forKey: anchor) {
        problems.add(
          .duplicateID,
          BilingualText(
            "”\(word.value)” får samma ankare som ”\(other)”: \(anchor)",
            en: "“\(word.value)” gets the same anchor as “\(other)”: \(anchor)"), at: word.span,
          help: BilingualText("skriv dem under ett och samma ord", en: "write them under one and the same word"))
      }
      guard meaning != nil || text != nil else { return nil }
      return GlossaryTerm(
        word: word.value, meaning: meaning?.value, text: text?.value, textSpan: text?.span, span: word.span)
    }
  }
}

extension Glossary {
  /// The abbreviations of the glossary.
  init(_ terms: [GlossaryTerm]) {
    self.init(
      terms.compactMap { term in
        term.meaning.map { Term(abbreviation: term.word, meaning: $0, anchor: term.anchor) }
      })
  }
}
