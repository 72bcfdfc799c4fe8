package import Diagnostics
import FrontMatter
package import Quantities

/// `enkät`: questions with the answers that were given.
package struct SurveyBlock: Sendable {
  /// The answers that could be given.
  package enum Scale: Sendable, Equatable {
    case range(ScaleRange)
    /// Worded answers in their order.
    case words([String])
  }

  /// One question, and how many gave each answer.
  package struct Question: Sendable {
    package var text: String
    package var scale: Scale?
    /// What the ends of the scale mean.
    package var anchors: [(value: String, meaning: String)]
    package var respondents: Int?
    /// Where the number of respondents is written.
    package var respondentsSpan: SourceSpan?
    /// How many gave each answer, in the order written.
    package var answers: [(answer: Located<String>, amount: Located<Quantity>)]
    package var comment: String?
  }

  package var header: BlockHeader
  package var group: String?
  package var dated: Located<When>?
  package var respondents: Int?
  package var asked: Int?
  package var questions: [Question]

  package var time: When? { dated?.value }

  init(_ header: BlockHeader, _ fields: FieldReader) {
    self.header = header
    group = fields.text("grupp")?.value
    dated = fields.when("tid")
    let respondents = fields.count("svarande")
    asked = fields.count("utskickade")?.value
    let scale = Self.scale(fields)
    let anchors = Self.anchors(fields)
    self.respondents = respondents?.value
    questions = fields.groups("frågor", subject: BilingualText("en fråga", en: "a question"), required: true).compactMap
    {
      Question($0, scale: scale, anchors: anchors, respondents: respondents)
    }
  }

  fileprivate static func scale(_ fields: FieldReader) -> Scale? {
    guard let node = fields.node("skala") else { return nil }
    if case .sequence(let items) = node.content {
      return .words(items.compactMap { fields.text(of: $0, "skala")?.value })
    }
    return fields.text(of: node, "skala").flatMap(fields.scale).map { .range($0.value) }
  }

  fileprivate static func anchors(_ fields: FieldReader) -> [(value: String, meaning: String)] {
    fields.pairs("ankare").compactMap { entry in
      fields.text(of: entry.value, entry.key.value).map { (entry.key.value, $0.value) }
    }
  }
}

extension SurveyBlock.Question {
  fileprivate init?(
    _ fields: FieldReader, scale outerScale: SurveyBlock.Scale?, anchors outer: [(value: String, meaning: String)],
    respondents outerRespondents: Located<Int>?
  ) {
    let text = fields.text("fråga", required: true)
    let scale = SurveyBlock.scale(fields) ?? outerScale
    let anchors = SurveyBlock.anchors(fields)
    self.anchors = anchors.isEmpty ? outer : anchors
    let own = fields.count("svarande")
    let respondents = fields.isProtected("svarande") ? nil : own ?? outerRespondents
    self.respondents = respondents?.value
    respondentsSpan = respondents?.span
    let answers: [(answer: Located<String>, amount: Located<Quantity>)] = fields.pairs("svar", required: true)
      .compactMap {
        entry in fields.text(of: entry.value, entry.key.value).flatMap(fields.quantity).map { (entry.key, $0) }
      }
    comment = fields.text("kommentar")?.value
    fields.finish()
    guard let text else { return nil }
    self.text = text.value
    self.scale = scale
    self.answers = answers
    check(fields.problems)
  }

  /// An answer outside the scale is a slip of the pen.
  private func check(_ problems: ProblemList) {
    guard let scale else { return }
    for (answer, _) in answers {
      switch scale {
      case .range(let range):
        if DecimalNumber.parse(answer.value).map(range.contains) != true {
          problems.add(
            .unknownValue,
            BilingualText(
              "svaret ”\(answer.value)” ligger utanför skalan \(range.formatted())",
              en: "the answer “\(answer.value)” lies outside the scale \(range.formatted())"), at: answer.span)
        }
      case .words(let words):
        if !words.contains(answer.value) {
          problems.add(
            .unknownValue,
            BilingualText(
              "svaret ”\(answer.value)” finns inte i skalan", en: "the answer “\(answer.value)” is not in the scale"),
            at: answer.span,
            help: Suggestion.question(for: answer.value, among: words)
              ?? BilingualText(
                "skalan är: \(words.joined(separator: ", "))", en: "the scale is: \(words.joined(separator: ", "))"))
        }
      }
    }
  }
}
