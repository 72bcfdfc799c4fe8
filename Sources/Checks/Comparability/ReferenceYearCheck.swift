package import Archive
package import Diagnostics
import Markdown
import Quantities

/// The year of a reference value is the one that its source and the texts of the indicators give it.
package enum ReferenceYearCheck: Check {
  /// # Referensvärdets år går isär
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: Ett referensvärde i `indikatorer.yml` har ett annat `år` än dess källa säger. Eller en text om en indikator ger
  /// rikets värde ett annat år, eller källan är äldre än året, eller yngre än skriften som återger den.
  ///
  /// Varför: Rapporternas siffror ställs mot riksvärdet för samma år. Med fel år jämförs de med fel värde.
  ///
  /// Exempel:
  ///
  /// <!-- fel: referensvärdets-år-går-isär i content/indikatorer.yml -->
  /// ```yaml
  /// arbete-eller-studier:
  ///   namn: Arbete eller studier vid avslut
  ///   definition: Andel av dem som har avslutat insatsen som då arbetar eller studerar.
  ///   enhet: procent
  ///   referensvärden:
  ///     - {namn: riket, värde: 31 %, år: 2018, källa: Återrapporteringen för 2017}
  /// ```
  ///
  /// I stället: Skriv samma år på båda ställena.
  ///
  /// <!-- utdrag: content/indikatorer.yml -->
  /// ```yaml
  /// arbete-eller-studier:
  ///   namn: Arbete eller studier vid avslut
  ///   definition: Andel av dem som har avslutat insatsen som då arbetar eller studerar.
  ///   enhet: procent
  ///   referensvärden:
  ///     - {namn: riket, värde: 31 %, år: 2017, källa: Återrapporteringen för 2017}
  /// ```
  static let rule = Rule("referensvärdets-år-går-isär", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every reference value whose year something contradicts.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let references = archive.indicators.flatMap(\.references)
    guard !references.isEmpty else { return [] }
    var known: Known = [:]
    for reference in references where reference.value.unit == .percent {
      guard let number = reference.value.writtenNumber, let year = reference.year?.year else { continue }
      known[number, default: [:]][year] = reference
    }
    return references.compactMap { source($0, archive) }
      + archive.indicators.flatMap { indicator in
        indicator.related.compactMap { text($0.difference, at: $0.id.span, known, archive) }
          + [text(indicator.definition, at: indicator.definitionSpan, known, archive)].compactMap { $0 }
      }
  }

  /// The reference values that are percentages, by their number and by their year.
  private typealias Known = [DecimalNumber: [Int: Indicator.Reference]]

  private static func source(_ reference: Indicator.Reference, _ archive: Archive) -> Diagnostic? {
    guard let source = reference.source, let span = reference.sourceSpan, let dated = reference.dated else {
      return nil
    }
    let bytes = Array(source.utf8)
    let mentions = DateMention.all(in: bytes)
    let year = dated.value.year
    let about = mentions.filter { bytes[..<$0.range.lowerBound].suffix(5).elementsEqual("för ".utf8) }
    lazy var place = archive.place(of: dated.span, from: span)
    if about.count == 1, let stated = about.first?.date.year, stated != year {
      return problem(
        "källan gäller \(stated), men värdet är från \(year) \(place)",
        "the source is for \(stated), but the value is of \(year) \(place.english)", at: span)
    }
    guard about.isEmpty, let last = mentions.map(\.date).max(by: { $0.latest < $1.latest }) else { return nil }
    if last.year < year {
      return problem(
        "källan är från \(last.year), men värdet från \(year) \(place)",
        "the source is from \(last.year), but the value from \(year) \(place.english)", at: span)
    }
    guard bytes[...].holds("återgiven i "), let first = mentions.first, let own = mentions.last?.date,
      first.date.earliest > own.latest
    else { return nil }
    return problem(
      "källan är från \(first.date.year), men återges redan \(own.formatted())",
      "the source is from \(first.date.year), but is retold already \(own.isoText)", at: span)
  }

  /// `Rikssnittet på 33 procent för 2015`
  private static func text(
    _ text: String, at span: SourceSpan, _ known: Known, _ archive: Archive
  ) -> Diagnostic? {
    let bytes = Array(text.utf8)
    guard ReferenceValueCheck.names(bytes[...]), bytes.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    let plain = PlainText(SourceFile(path: "", text: text, index: 0), range: bytes.indices)
    return plain.sentences(with: FigureMention.all(in: plain.bytes)).lazy.compactMap { range, mentions -> Diagnostic? in
      let years = DateMention.all(in: Array(plain.bytes[range])).map(\.date.year)
      let percents = mentions.compactMap(\.percent)
      guard years.count == 1, let year = years.first, percents.count == 1,
        let values = percents.first.flatMap({ known[$0] }), values[year] == nil,
        let near = values[year - 1] ?? values[year + 1], let dated = near.dated
      else { return nil }
      let place = archive.place(of: dated.span, from: span)
      return problem(
        "texten ger rikets \(near.value.formatted()) året \(year), men det är \(dated.value.year) \(place)",
        "the text gives \(near.value.formatted()) the year \(year), but it is \(dated.value.year) \(place.english)",
        at: span)
    }.first
  }

  private static func problem(_ message: String, _ english: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      rule, BilingualText(message, en: english), at: span,
      help: BilingualText("rätta årtalet på det ena stället", en: "correct the year in one of the places"))
  }
}
