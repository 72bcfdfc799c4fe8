package import Diagnostics
import FrontMatter
package import Quantities

/// A measure with a definition, so that figures from different insatser may be compared.
package final class Indicator: Sendable {
  /// What the values are: a share, a count, money, time, a scale.
  package enum Measure: Sendable, Hashable {
    case percent, count, kronor, months, years, scale(ScaleRange), points, yesNo

    /// The words that `enhet` may be.
    static let names = [
      "procent": Measure.percent, "antal": .count, "kronor": .kronor, "månader": .months, "år": .years,
      "poäng": .points, "ja/nej": .yesNo,
    ]
  }

  /// Which way is better.
  package enum Direction: String, CaseIterable, Sendable {
    case higher = "högre", lower = "lägre", neutral = "neutralt"
  }

  /// A value from elsewhere to hold the values against, with its year and source.
  package struct Reference: Sendable {
    package var name: String
    package var value: Quantity
    package var dated: Located<PartialDate>?
    package var source: String?
    /// Where the source is written.
    package var sourceSpan: SourceSpan?
    package var comment: String?
    /// Where the value is written.
    package var span: SourceSpan

    package var year: PartialDate? { dated?.value }
  }

  package let id: String
  package let name: String
  package let definition: String
  /// Where the definition is written.
  package let definitionSpan: SourceSpan
  package let counts: [String]
  package let countsNot: [String]
  package let measure: Measure
  package let unitText: String
  /// The denominator: `deltagare`, `avslutade`, `svarande`.
  package let base: Located<String>?
  package let direction: Direction?
  package let level: Goal.Level?
  package let source: String?
  /// Indicators that are alike but not the same, and how they differ.
  package let related: [(id: Located<String>, difference: String)]
  package let references: [Reference]
  package let span: SourceSpan

  private init?(_ id: Located<String>, _ fields: FieldReader) {
    let name = fields.text("namn", required: true)
    let definition = fields.text("definition", required: true)
    counts = fields.texts("räknas").map(\.value)
    countsNot = fields.texts("räknas-ej").map(\.value)
    let unit = fields.text("enhet", required: true)
    let measure = unit.flatMap { Self.measure($0, fields) }
    base = fields.text("nämnare")
    let direction: Located<Direction>? = fields.choice("bättre")
    self.direction = direction?.value
    let level: Located<Goal.Level>? = fields.choice("nivå")
    self.level = level?.value
    source = fields.text("källa")?.value
    related = fields.pairs("besläktade").compactMap { entry in
      fields.text(of: entry.value, entry.key.value).map { (entry.key, $0.value) }
    }
    references = fields.groups("referensvärden", subject: BilingualText("ett referensvärde", en: "a reference value"))
      .compactMap(Reference.init)
    fields.finish()
    if Self.reservedIDs.contains(id.value) {
      fields.problems.add(
        .badName,
        BilingualText(
          "sidan jamforelser/\(id.value).html gör slutrapport själv",
          en: "the page jamforelser/\(id.value).html is made by slutrapport itself"), at: id.span,
        help: BilingualText("välj ett annat id", en: "choose another id"))
    }
    guard let name, let definition, let measure, let unit else { return nil }
    self.id = id.value
    self.name = name.value
    self.definition = definition.value
    definitionSpan = definition.span
    self.measure = measure
    unitText = unit.value
    span = id.span
  }
}

extension Indicator {
  /// Pages of the comparisons that the site makes itself, whose names an indicator may not take.
  package static let reservedIDs: Set<String> = ["faktorer", "mal", "samverkan", "valj"]

  /// All indicators of `indikatorer.yml`, in the order written.
  static func read(_ node: YAMLNode, problems: ProblemList) -> [Indicator] {
    readNamed(node, subject: BilingualText(both: "indikatorer.yml"), problems: problems, Indicator.init)
  }

  private static func measure(_ unit: Located<String>, _ fields: FieldReader) -> Measure? {
    if let measure = Measure.names[unit.value] { return measure }
    if unit.value.hasPrefix("skala ") {
      return fields.scale(Located(String(unit.value.dropFirst(6)), at: unit.span)).map { .scale($0.value) }
    }
    let names = Measure.names.keys.sorted() + ["skala 1–10"]
    fields.problems.add(
      .unknownValue, BilingualText("”enhet” kan inte vara ”\(unit.value)”", en: "“enhet” cannot be “\(unit.value)”"),
      at: unit.span,
      help: Suggestion.question(for: unit.value, among: names)
        ?? BilingualText(
          "välj något av: \(names.joined(separator: ", "))", en: "choose one of: \(names.joined(separator: ", "))"))
    return nil
  }
}

extension Indicator.Reference {
  fileprivate init?(_ fields: FieldReader) {
    let name = fields.text("namn", required: true)
    let value = fields.quantity("värde", required: true)
    dated = fields.date("år")
    let source = fields.text("källa")
    (self.source, sourceSpan) = (source?.value, source?.span)
    comment = fields.text("kommentar")?.value
    fields.finish()
    guard let name, let value else { return nil }
    self.name = name.value
    self.value = value.value
    span = value.span
  }
}
