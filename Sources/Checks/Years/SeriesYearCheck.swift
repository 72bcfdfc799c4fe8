package import Archive
package import Diagnostics
import Markdown
import Quantities

/// A count that a sentence gives with its year is the one that the report's series has for the year.
package enum SeriesYearCheck: Check {
  /// # Texten ger ett annat år än serien
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: En mening ger ett antal för ett år. Rapportens `serie` över samma sak har det antalet för året före eller efter,
  /// och ett annat för det år som meningen nämner.
  ///
  /// Varför: Läsaren vet inte vilket år uppgiften gäller.
  ///
  /// Exempel:
  ///
  /// <!-- fel: seriens-år-stämmer-inte i rapport -->
  /// ```yaml
  /// ingress: Redan 2023 fanns nio företag i kommunen.
  /// mått:
  ///   - {indikator: platser, namn: Antal företag, serie: {2021: 3, 2022: 9, 2023: 12}}
  /// ```
  ///
  /// I stället: Rätta årtalet i meningen eller i serien.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// ingress: Redan 2022 fanns nio företag i kommunen.
  /// mått:
  ///   - {indikator: platser, namn: Antal företag, serie: {2021: 3, 2022: 9, 2023: 12}}
  /// ```
  static let rule = Rule("seriens-år-stämmer-inte", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every year that a series gives another count.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      let series = Array(report.measures.lazy.compactMap { Series($0, archive) }.prefix(most))
      guard !series.isEmpty else { return [] }
      let insats = report.isStandalone ? nil : report.onlyInsats(in: archive)
      return check(report.file, report.body, series, archive)
        + (insats.map { insats in
          check(insats.file, insats.body, series, archive) + baselines(insats, series, archive)
        } ?? [])
    }
  }

  /// How many series are known at most: a report has a few.
  private static let most = 20

  /// The counts of a measure by year, and the words that say what is counted.
  private struct Series {
    var counts: [Int: Int] = [:]
    var places: [Int: SourceSpan] = [:]
    var words: [String]

    init?(_ measure: ReportedMeasure, _ archive: Archive) {
      guard measure.series.count > 2 else { return nil }
      let name = (measure.name ?? "") + " " + (archive.indicator(measure.indicator.value)?.name ?? "")
      words = name.lowercased().split { !$0.isLetter }.filter { $0.count > 5 && $0 != "antalet" }.map {
        String($0.prefix(6))
      }
      for (point, date) in zip(measure.series, measure.seriesDates) {
        guard let count = point.value.number?.wholeValue, point.value.unit != .percent, point.value.unit != .kronor
        else { return nil }
        counts[date.value.year] = count
        places[date.value.year] = date.span
      }
      guard !words.isEmpty else { return nil }
    }

    /// The year that has a count which another one is said to have.
    func year(of count: Int, said year: Int) -> Int? {
      guard let own = counts[year], own != count else { return nil }
      return [year - 1, year + 1].first { counts[$0] == count }
    }
  }

  private static func check(
    _ id: SourceFile.ID, _ body: Body, _ series: [Series], _ archive: Archive
  ) -> [Diagnostic] {
    let file = archive.files[Int(id.index)]
    let scalars = body.scalars.filter {
      $0.marks.contains(.figure) && $0.range.count > 24 && !$0.keys.contains("baslinje")
    }.map(\.range)
    let paragraphs = body.readable.paragraphs.filter { $0.marks.contains(.figure) }.map(\.range)
    return (scalars + paragraphs).flatMap { range -> [Diagnostic] in
      let text = PlainText(file, range: range)
      let dates = DateMention.all(in: text.bytes).filter { $0.date.month == nil }
      return text.sentences(with: dates) { $0.range.lowerBound }.flatMap { sentence, mentions -> [Diagnostic] in
        guard mentions.count < 5 else { return [] }
        let counts = counts(text, sentence, mentions)
        return mentions.indices.compactMap { index -> Diagnostic? in
          let (date, said) = (mentions[index], text.string(sentence))
          guard let count = counts[index] else { return nil }
          guard let other = contradiction(count, date.date.year, said, series) else { return nil }
          return problem(count, date.date.year, other, at: file.span(text.range(of: date.range)), archive)
        }
      }
    }
  }

  /// The count nearest each year, with no other year between: `fyra företag 2012 och tre 2011`.
  private static func counts(_ text: PlainText, _ sentence: Range<Int>, _ years: [DateMention]) -> [Int?] {
    var numbers: [(value: Int, place: Int)] = []
    var start = sentence.lowerBound
    for index in sentence where text.bytes[index] == 0x20 || index == sentence.upperBound - 1 {
      let end = text.bytes[index] == 0x20 ? index : index + 1
      let word = text.string(start..<max(start, end)).lowercased().filter { $0.isLetter || $0.isNumber }
      if let value = NumberInWordsCheck.numbers[Substring(word)] ?? (word.count < 4 ? Int(word) : nil) {
        numbers.append((value, start))
      }
      start = index + 1
    }
    return years.indices.map { index in
      let left = index > 0 ? years[index - 1].range.upperBound : sentence.lowerBound
      let right = index + 1 < years.count ? years[index + 1].range.lowerBound : sentence.upperBound
      let own = years[index].range
      let before = numbers.last { $0.place >= left && $0.place < own.lowerBound }
      let after = numbers.first { $0.place >= own.upperBound && $0.place < right }
      // Of several years, each has its count before it.
      guard years.count == 1 else { return before?.value }
      guard let before, let after else { return (before ?? after)?.value }
      return own.lowerBound - before.place < after.place - own.upperBound ? before.value : after.value
    }
  }

  /// `baslinje: {värde: 3, avser: Antal företag i kommunerna 2011}`
  private static func baselines(_ insats: Insats, _ series: [Series], _ archive: Archive) -> [Diagnostic] {
    insats.goals.compactMap { goal in
      guard let baseline = goal.baseline, let concerns = baseline.concerns,
        let count = baseline.value.number?.wholeValue
      else { return nil }
      let years = DateMention.all(in: Array(concerns.utf8)).map(\.date.year)
      guard years.count == 1, let said = years.first,
        let other = contradiction(count, said, concerns, series)
      else { return nil }
      return problem(count, said, other, at: baseline.span, archive)
    }
  }

  /// The year of a series that a sentence names the words of, when none of those has the count for the year said.
  private static func contradiction(
    _ count: Int, _ said: Int, _ sentence: String, _ series: [Series]
  ) -> Located<Int>? {
    let near = series.filter { $0.year(of: count, said: said) != nil }
    guard !near.isEmpty else { return nil }
    let words = sentence.lowercased()
    func isNamed(_ one: Series) -> Bool { one.words.contains { words.contains($0) } }
    guard let one = near.first(where: isNamed), let year = one.year(of: count, said: said),
      !series.contains(where: { $0.counts[said] == count && isNamed($0) })
    else { return nil }
    return one.places[year].map { Located(year, at: $0) }
  }

  private static func problem(
    _ count: Int, _ said: Int, _ year: Located<Int>, at span: SourceSpan, _ archive: Archive
  ) -> Diagnostic {
    let place = archive.place(of: year.span, from: span)
    return Diagnostic(
      rule,
      BilingualText(
        "\(count) sägs gälla \(said), men i serien står \(count) vid \(year.value) \(place)",
        en: "\(count) is said to be for \(said), but the series has \(count) at \(year.value) \(place.english)"),
      at: span, help: BilingualText("rätta årtalet", en: "correct the year"))
  }
}
