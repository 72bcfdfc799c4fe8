package import Diagnostics
import FrontMatter

/// An outline: the headings that a kind of report must answer.
package struct Disposition: Sendable {
  /// One heading that a report must answer.
  package struct Question: Sendable {
    package var id: String
    package var text: String
    /// Other wordings that reports use for the same question.
    package var alternatives: [String]
  }

  package var id: String
  package var name: String
  package var summary: String?
  package var questions: [Question]
  package var span: SourceSpan

  /// The question that a heading answers: case, punctuation and dashes do not matter.
  package func question(for heading: String) -> Question? {
    let wanted = Self.key(heading)
    return questions.first { question in
      Self.key(question.text) == wanted || question.alternatives.contains { Self.key($0) == wanted }
    }
  }

  private static func key(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension Disposition {
  static func read(_ node: YAMLNode, problems: ProblemList) -> [Disposition] {
    readNamed(node, subject: BilingualText(both: "dispositioner.yml"), problems: problems, Disposition.init)
  }

  private init?(_ id: Located<String>, _ fields: FieldReader) {
    let name = fields.text("namn", required: true)
    summary = fields.text("beskrivning")?.value
    var ids: Set<String> = []
    questions = fields.groups("rubriker", subject: BilingualText("en rubrik", en: "a heading"), required: true)
      .compactMap { Question($0, &ids) }
    fields.finish()
    guard let name else { return nil }
    self.id = id.value
    self.name = name.value
    span = id.span
  }
}

extension Disposition.Question {
  /// - Parameter ids: the ids of the outline so far; each becomes a page.
  fileprivate init?(_ fields: FieldReader, _ ids: inout Set<String>) {
    let id = fields.text("id", required: true)
    let text = fields.text("text", required: true)
    alternatives = fields.texts("även").map(\.value)
    fields.finish()
    guard let id, let text else { return nil }
    if !ContentLayout.isID(id.value) {
      fields.problems.add(
        .badName, BilingualText("”\(id.value)” kan inte bli en adress", en: "“\(id.value)” cannot become an address"),
        at: id.span,
        help: BilingualText(
          "använd små bokstäver a–z, siffror och bindestreck", en: "use small letters a–z, digits and hyphens"))
    }
    if !ids.insert(id.value).inserted {
      fields.problems.add(
        .duplicateID,
        BilingualText("rubriken ”\(id.value)” finns redan", en: "the heading “\(id.value)” is there already"),
        at: id.span, help: BilingualText("ge rubriken ett eget id", en: "give the heading an id of its own"))
    }
    self.id = id.value
    self.text = text.value
  }
}
