package import Diagnostics
import FrontMatter
package import Quantities

/// A figure that a report gives without a goal behind it.
package struct ReportedMeasure: Sendable {
  package var indicator: Located<String>
  package var name: String?
  package var value: Located<Quantity>?
  package var women: Located<Quantity>?
  package var men: Located<Quantity>?
  package var before: Located<Quantity>?
  package var after: Located<Quantity>?
  package var scale: ScaleRange?
  package var series: [(time: PartialDate, value: Quantity)]
  /// The times of the series where they are written.
  package var seriesDates: [Located<PartialDate>]
  /// Where each value of the series is written.
  package var seriesSpans: [SourceSpan]
  package var limit: Located<Quantity>?
  package var base: Located<String>?
  package var dated: Located<When>?
  package var stated: Located<Quantity>?
  package var source: String?
  package var comment: String?
  package var group: String?

  package var time: When? { dated?.value }
}

extension ReportedMeasure {
  init?(_ fields: FieldReader) {
    let told = fields.problems.diagnostics.count
    let indicator = fields.text("indikator", required: true)
    name = fields.text("namn")?.value
    value = fields.quantity("värde")
    women = fields.quantity("kvinnor")
    men = fields.quantity("män")
    before = fields.quantity("före")
    after = fields.quantity("efter")
    scale = fields.text("skala").flatMap(fields.scale)?.value
    let points = fields.pairs("serie").compactMap { Self.point($0, fields) }
    series = points.map { ($0.time.value, $0.value.value) }
    seriesDates = points.map(\.time)
    seriesSpans = points.map(\.value.span)
    limit = fields.quantity("gräns")
    base = fields.text("bas")
    let year = fields.when("år")
    let time = fields.when("tid")
    dated = year ?? time
    stated = fields.quantity("anges")
    source = fields.text("källa")?.value
    comment = fields.text("kommentar")?.value
    group = fields.text("grupp")?.value
    fields.finish()
    let isEmpty = value == nil && women == nil && men == nil && before == nil && after == nil && series.isEmpty
    if isEmpty, let indicator, fields.problems.diagnostics.count == told {
      fields.problems.add(
        .missingField, BilingualText("ett mått behöver en siffra", en: "a measure needs a figure"), at: indicator.span,
        help: BilingualText(
          "lägg till värde, kvinnor och män, före och efter, eller serie",
          en: "add värde, kvinnor and män, före and efter, or serie"))
    }
    guard let indicator else { return nil }
    self.indicator = indicator
  }

  private static func point(
    _ entry: YAMLNode.Entry, _ fields: FieldReader
  ) -> (time: Located<PartialDate>, value: Located<Quantity>)? {
    let time: Located<PartialDate>
    switch PartialDate.parse(entry.key.value) {
    case .success(let date): time = Located(date, at: entry.key.span)
    case .failure(let problem):
      fields.problems.add(.badDate, problem.told, at: entry.key.span)
      return nil
    }
    return fields.text(of: entry.value, entry.key.value).flatMap(fields.quantity).map { (time, $0) }
  }
}
