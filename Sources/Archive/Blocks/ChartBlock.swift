package import Diagnostics
import FrontMatter
package import Quantities

/// `diagram`: one or several series of values, or the values of an indicator.
package struct ChartBlock: Sendable {
  /// How the values are drawn.
  package enum Kind: String, CaseIterable, Sendable {
    case bars = "stapel", line = "linje", distribution = "fördelning"
  }

  /// Values that belong together, each with its label.
  package struct Series: Sendable {
    package var name: String?
    package var values: [(label: Located<String>, value: Located<Quantity>)]
  }

  package var header: BlockHeader
  package var kind: Kind
  package var unit: String?
  package var series: [Series]
  /// An indicator whose reported values are drawn instead.
  package var indicator: Located<String>?

  /// The labels of all series, in the order of their first appearance.
  package var labels: [String] {
    var seen: Set<String> = []
    return series.flatMap(\.values).map(\.label.value).filter { seen.insert($0).inserted }
  }

  init(_ header: BlockHeader, _ fields: FieldReader) {
    self.header = header
    let told = fields.problems.diagnostics.count
    let kind: Located<Kind>? = fields.choice("typ", required: true)
    self.kind = kind?.value ?? .bars
    unit = fields.text("enhet")?.value
    indicator = fields.text("indikator")
    let own = Self.values(fields, fields.pairs("värden"))
    let many = fields.groups("serier", subject: BilingualText("en serie", en: "a series")).map { series in
      let name = series.text("namn", required: true)?.value
      let values = Self.values(series, series.pairs("värden", required: true))
      series.finish()
      return Series(name: name, values: values)
    }
    series = (own.isEmpty ? [] : [Series(name: nil, values: own)]) + many
    if series.isEmpty, indicator == nil, fields.problems.diagnostics.count == told {
      fields.problems.add(
        .missingField, BilingualText("ett diagram behöver värden", en: "a chart needs values"), at: fields.span,
        help: BilingualText(
          "lägg till värden: {…}, serier: [{namn: …, värden: {…}}] eller indikator: …",
          en: "add värden: {…}, serier: [{namn: …, värden: {…}}] or indikator: …"))
    }
  }

  private static func values(
    _ fields: FieldReader, _ entries: [YAMLNode.Entry]
  ) -> [(label: Located<String>, value: Located<Quantity>)] {
    entries.compactMap { entry in
      fields.text(of: entry.value, entry.key.value).flatMap(fields.quantity).map { (entry.key, $0) }
    }
  }
}
