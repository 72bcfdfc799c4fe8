package import Archive
package import Diagnostics
import Markdown
import Quantities

/// A figure is set beside a reference value of the same measure and of its own year: `57 procent, mot rikets 33`.
///
/// A sentence is read only when it names the country and gives a percentage that the archive knows as a reference
/// value, beside a figure that the same report gives as a measure or an outcome.
package enum ReferenceValueCheck: Check {
  /// # Siffran ställs mot ett snitt som räknar annat
  ///
  /// Vad: texten ställer rapportens siffra mot rikets, men rikets hör till en annan indikator eller räknas på en annan
  /// bas.
  ///
  /// Varför: femtiosju procent i arbete, studier eller aktivt arbetssökande är inte mer än 33 procent i arbete eller studier.
  /// Läsaren tror att insatsen lyckades bättre än andra, fast talen mäter olika saker.
  ///
  /// Exempel:
  ///
  /// <!-- fel: ojämförbart-snitt i content/insatser/steget/slutrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Delrapport Steget
  /// typ: delrapport
  /// datum: 2024-10-15
  /// mått:
  ///   - {indikator: arbete-studier-eller-praktik, värde: 31 av 54, bas: avslutade}
  /// ---
  /// Resultatet är 57 procent, mot rikssnittet 33 procent år 2015.
  /// ```
  ///
  /// I stället: ge siffran med rikssnittets sätt att räkna, eller säg i samma stycke att talen räknar olika.
  static let definition = Rule("ojämförbart-snitt", .warning, isAdjustable: true)

  /// # Snittet gäller ett annat år
  ///
  /// Vad: texten ställer siffran mot ett riksvärde från ett annat år utan att säga vilket, eller ger ett år ett annat
  /// års värde.
  ///
  /// Varför: rikets värden ändras från år till år.
  ///
  /// Exempel:
  ///
  /// <!-- fel: annat-års-snitt i text -->
  /// ```markdown
  /// År 2017 var rikssnittet 33 procent.
  /// ```
  ///
  /// I stället: ta riksvärdet för samma år ur `indikatorer.yml`, eller skriv ut året.
  static let year = Rule("annat-års-snitt", .warning, isAdjustable: true)

  package static var rules: [Rule] { [definition, year] }

  /// Every reference value that does not belong beside its figure.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let references = References(archive.indicators)
    guard !references.isEmpty else { return [] }
    return archive.reports.flatMap { report -> [Diagnostic] in
      let text = TextUnderCheck(file: archive.files[Int(report.file.index)], body: report.body)
      guard report.body.readable.paragraphs.contains(where: { names(text.file.bytes[$0.range]) }) else { return [] }
      let figures = Self.figures(report, archive)
      return text.paragraphsWithPercent.flatMap { paragraph -> [Diagnostic] in
        let all = paragraph.string(paragraph.bytes.indices).lowercased()
        guard Self.country.contains(where: { all.contains($0) }), !Self.admits(all) else { return [] }
        let mentions = FigureMention.all(in: paragraph.bytes)
        return paragraph.sentences(with: mentions).flatMap { sentence, inside -> [Diagnostic] in
          // A sentence with more figures than this compares no two of them.
          guard inside.count <= 20 else { return [] }
          return check(inside, paragraph.string(sentence).lowercased(), references, figures).map {
            rule, message, place in
            Diagnostic(rule, message, at: text.span(paragraph, place), help: [help(rule)])
          }
        }
      }
    }
  }

  /// A figure of the report: the indicator it is given for, its base, and its year.
  private struct Figure {
    var indicator: Indicator
    var base: String?
    var value: Quantity
    var year: Int?
  }

  private static func figures(_ report: Report, _ archive: Archive) -> [Figure] {
    let measures = report.measures.compactMap { measure -> Figure? in
      guard let indicator = archive.indicator(measure.indicator.value), let value = measure.value?.value else {
        return nil
      }
      return Figure(indicator: indicator, base: measure.base?.value, value: value, year: year(measure.time))
    }
    let outcomes = archive.assessments(in: report).compactMap { assessment -> Figure? in
      guard let indicator = assessment.goal.indicator.flatMap({ archive.indicator($0.value) }),
        let outcome = assessment.outcome, let value = outcome.value?.value
      else { return nil }
      return Figure(indicator: indicator, base: outcome.base?.value, value: value, year: year(outcome.time))
    }
    return measures + outcomes
  }

  private static func year(_ time: When?) -> Int? {
    if case .date(let date)? = time { date.year } else { nil }
  }

  private static func check(
    _ mentions: [FigureMention], _ sentence: String, _ references: References,
    _ figures: [Figure]
  ) -> [(rule: Rule, message: BilingualText, place: Range<Int>)] {
    guard country.contains(where: { sentence.contains($0) }) else { return [] }
    for mention in mentions {
      guard let percent = mention.percent else { continue }
      let hits = references.of(percent)
      guard let (indicator, reference) = hits.first, let known = reference.year?.year else { continue }
      // Whose year does the sentence give?
      if !sentence.contains(String(known)),
        let other = references.other(than: reference, of: indicator, in: sentence)
      {
        return [
          (
            year,
            BilingualText(
              "\(percent.formatted()) procent är rikets värde för \(known), inte för \(other.year!.year)",
              en: "\(percent.formatted()) per cent is the national value of \(known), not of \(other.year!.year)"),
            mention.range
          )
        ]
      }
      guard let figure = figure(beside: mention, mentions, figures, hits.map(\.0.id)) else { continue }
      if !hits.contains(where: { $0.0.id == figure.indicator.id }) || isOtherBase(figure) {
        let own = isOtherBase(figure) ? "\(figure.indicator.name) av \(figure.base ?? "")" : figure.indicator.name
        return [
          (
            definition,
            BilingualText(
              "rikets \(percent.formatted()) procent är ”\(indicator.name)”, men siffran bredvid är ”\(own)”",
              en:
                "the national \(percent.formatted()) per cent is “\(indicator.name)”, but the figure beside it is “\(own)”"
            ), mention.range
          )
        ]
      }
      guard let own = figure.year, own != known, !sentence.contains(String(known)) else { continue }
      return [
        (
          year,
          BilingualText(
            "rikets \(percent.formatted()) procent gäller \(known), men siffran bredvid \(own)",
            en: "the national \(percent.formatted()) per cent is of \(known), but the figure beside it of \(own)"),
          mention.range
        )
      ]
    }
    return []
  }

  /// The report's figure that another percentage or share of the sentence is; one of the reference's own indicator first.
  private static func figure(
    beside reference: FigureMention, _ mentions: [FigureMention], _ figures: [Figure], _ own: [String]
  ) -> Figure? {
    let beside = figures.filter { figure in
      mentions.contains { mention in
        guard mention.range != reference.range else { return false }
        if let share = mention.share { return figure.value.share == share }
        guard let percent = mention.percent else { return false }
        return figure.value.share?.matches(statedPercent: percent, precision: .exact)
          ?? (figure.value.unit == .percent && figure.value.writtenNumber == percent)
      }
    }
    return beside.first { own.contains($0.indicator.id) && !isOtherBase($0) } ?? beside.first
  }

  private static func isOtherBase(_ figure: Figure) -> Bool {
    guard let base = figure.base, let wanted = figure.indicator.base?.value else { return false }
    return base != wanted
  }

  private static func help(_ rule: Rule) -> BilingualText {
    rule == year
      ? BilingualText(
        "ta riksvärdet för samma år, eller skriv ut året",
        en: "use the national value of the same year, or name its year")
      : BilingualText(
        "räkna siffran på samma sätt som riket, eller säg i stycket att talen räknar olika",
        en: "count the figure as the country does, or say in the paragraph that they count differently")
  }

  /// Whether a stretch of the file has `rik` or `snitt` in it, before anything is read.
  static func names(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 2
      while index < bytes.count {
        let (first, second, third) = (bytes[index - 2] | 0x20, bytes[index - 1], bytes[index])
        if first == UInt8(ascii: "r"), second == UInt8(ascii: "i"), third == UInt8(ascii: "k") { return true }
        if first == UInt8(ascii: "s"), second == UInt8(ascii: "n"), third == UInt8(ascii: "i") { return true }
        index += 1
      }
      return false
    }
  }

  /// Whether a paragraph says itself that its figures are not the same measure.
  private static func admits(_ paragraph: String) -> Bool {
    [
      "räknar in", "räknar även", "räknar olika", "räknas på", "räknas olika", "inte jämför", "inte utan vidare",
      "inte samma", "går inte att ställa", "olika saker", "olika sätt",
    ].contains { paragraph.contains($0) }
  }

  private static let country = ["rikssnitt", "riket", "rikets", "riksgenomsnitt", "nationella snitt"]
}
