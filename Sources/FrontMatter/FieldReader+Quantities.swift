package import Diagnostics
package import Quantities

extension FieldReader {
  /// A figure with or without a unit.
  package func quantity(_ key: String, required: Bool = false) -> Located<Quantity>? {
    text(key, required: required).flatMap { quantity($0) }
  }

  /// A figure already read as text.
  package func quantity(_ text: Located<String>) -> Located<Quantity>? {
    parsed(text, as: .badQuantity, Quantity.parse)
  }

  /// A date, as exact as is known.
  package func date(_ key: String, required: Bool = false) -> Located<PartialDate>? {
    text(key, required: required).flatMap { parsed($0, as: .badDate, PartialDate.parse) }
  }

  /// A period: `start/slut`, or open-ended.
  package func period(_ key: String, required: Bool = false) -> Located<Period>? {
    text(key, required: required).flatMap { period($0) }
  }

  /// A period already read as text.
  package func period(_ text: Located<String>) -> Located<Period>? {
    parsed(text, as: .badDate, Period.parse)
  }

  /// A date, a period or a relative time such as `månad 14`.
  package func when(_ key: String, required: Bool = false) -> Located<When>? {
    text(key, required: required).flatMap { parsed($0, as: .badDate, When.parse) }
  }

  /// What a goal demands.
  package func requirements(_ key: String, required: Bool = false) -> Located<Requirements>? {
    text(key, required: required).flatMap { parsed($0, as: .badRequirement, Requirements.parse) }
  }

  /// A scale: `1–10`.
  package func scale(_ text: Located<String>) -> Located<ScaleRange>? {
    parsed(text, as: .badQuantity, ScaleRange.parse)
  }

  /// Runs a parser over a text; a problem is placed on the part of the text that caused it, where that can be told.
  private func parsed<Value: Sendable>(
    _ text: Located<String>, as rule: Rule, _ parse: (String) -> Result<Value, QuantityProblem>
  ) -> Located<Value>? {
    switch parse(text.value) {
    case .success(let value): return Located(value, at: text.span)
    case .failure(let problem):
      let span = part(problem.range, of: text)
      problems.add(
        rule, problem.told, at: span, help: Suggestion.question(for: problem.text, among: problem.candidates),
        fix: problem.certainText.map { Fix.replace(problem.text, at: span, with: $0) })
      return nil
    }
  }

  /// The part of a text that is at fault, where the text stands in the file letter for letter, with or without quotes.
  private func part(_ range: Range<Int>, of text: Located<String>) -> SourceSpan {
    let quotes = text.span.length - text.value.utf8.count
    guard quotes == 0 || quotes == 2, !range.isEmpty else { return text.span }
    let start = quotes / 2
    return text.span.part((range.lowerBound + start)..<(range.upperBound + start))
  }
}
