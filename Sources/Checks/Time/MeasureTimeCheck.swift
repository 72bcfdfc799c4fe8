package import Archive
package import Diagnostics
import Quantities

/// What a report measures lies in the time that the report covers, and what it gives twice has one year.
package enum MeasureTimeCheck: Check {
  /// # Uppgiften gäller en annan tid än rapporten
  ///
  /// Tema: Tider
  ///
  /// Vad: Ett mått eller ett utfall har ett år eller en tid utanför det som rapporten `avser`.
  ///
  /// Varför: Oftast är ett årtal felskrivet. Annars tror läsaren att uppgiften gäller den tid rapporten handlar om.
  ///
  /// Exempel:
  ///
  /// <!-- fel: uppgift-utanför-avser i rapport -->
  /// ```yaml
  /// datum: 2024-10-15
  /// avser: 2021/2023
  /// mått: [{indikator: platser, värde: 25, år: 2020}]
  /// ```
  ///
  /// I stället: Rätta årtalet eller `avser`, eller förklara i `anmärkningar` med årtalet.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// datum: 2024-10-15
  /// avser: 2021/2023
  /// mått: [{indikator: platser, värde: 25, år: 2022}]
  /// ```
  static let outside = Rule("uppgift-utanför-avser", .warning, isAdjustable: true)

  /// # Samma uppgift har två årtal
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: Samma enkät, eller samma värde ur samma källa för två indikatorer, står med olika år på två ställen i rapporten.
  /// Eller uppgiftens år är ett annat än det som dess kommentar säger att den gäller, eller än det som insatsens
  /// finansiering på samma belopp gäller.
  ///
  /// Varför: Läsaren vet inte när det mättes.
  ///
  /// Exempel:
  ///
  /// <!-- fel: samma-uppgift-olika-år i rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 41 %, år: 2022, källa: bilaga 2}
  ///   - {indikator: arbete-studier-eller-praktik, värde: 41 %, år: 2023, källa: bilaga 2}
  /// ```
  ///
  /// I stället: Skriv samma år på båda ställena. Är det två mätningar, ge dem var sin källa.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 41 %, år: 2023, källa: bilaga 2}
  ///   - {indikator: arbete-studier-eller-praktik, värde: 41 %, år: 2023, källa: bilaga 2}
  /// ```
  static let twice = Rule("samma-uppgift-olika-år", .warning, isAdjustable: true)
  package static var rules: [Rule] { [outside, twice] }

  /// Every measure and outcome from another time, and every survey and value with two years.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      let values = values(of: report)
      var found = values.compactMap { outside($0, report, archive) } + repeated(values, archive)
      found += surveys(report, archive) + report.outcomes.compactMap(evidence)
      return found + comments(report) + fundings(report, archive)
    }
  }

  /// A value with its time, where it comes from and what measures it.
  private struct Value {
    /// Its indicator or goal.
    var name: String
    var dated: Located<When>
    var source: String?
    var value: Located<Quantity>?
  }

  private static func values(of report: Report) -> [Value] {
    report.outcomes.compactMap { outcome in
      outcome.dated.map { Value(name: outcome.goal.value, dated: $0, source: outcome.source, value: outcome.value) }
    }
      + report.measures.compactMap { measure in
        measure.dated.map {
          Value(name: measure.indicator.value, dated: $0, source: measure.source, value: measure.value)
        }
      }
  }

  private static func outside(_ value: Value, _ report: Report, _ archive: Archive) -> Diagnostic? {
    guard let covers = report.covers, let held = value.dated.value.period, !held.overlaps(covers.value),
      !report.explains(held.start), held.start.earliest <= report.date.value.latest
    else { return nil }
    let place = archive.place(of: covers.span, from: value.dated.span)
    return Diagnostic(
      outside,
      BilingualText(
        "uppgiften gäller \(held.formatted()), men rapporten avser \(covers.value.formatted()) \(place)",
        en: "the figure is for \(held.isoText), but the report covers \(covers.value.isoText) \(place.english)"),
      at: value.dated.span,
      help: BilingualText(
        "rätta årtalet eller avser, eller förklara i anmärkningar med årtalet",
        en: "correct the year or avser, or explain in anmärkningar and name the year"))
  }

  /// A figure that can hardly be two, from one place in the source; that of one indicator may be the same in two years.
  private static func repeated(_ values: [Value], _ archive: Archive) -> [Diagnostic] {
    var seen: [String: Value] = [:]
    return values.compactMap { value in
      guard let source = value.source, let figure = value.value?.value.formatted(), figure.utf8.count > 2,
        let held = value.dated.value.period
      else { return nil }
      let key = figure + "\n" + source
      guard let first = seen[key], let other = first.dated.value.period else {
        seen[key] = value
        return nil
      }
      guard first.name != value.name, !held.overlaps(other) else { return nil }
      return problem(value.dated.span, held, other, at: first.dated.span, archive)
    }
  }

  /// The block of a survey, and the only piece of evidence that is a survey of the same group.
  private static func surveys(_ report: Report, _ archive: Archive) -> [Diagnostic] {
    report.body.blocks.sorted { $0.key < $1.key }.compactMap { _, numbered -> Diagnostic? in
      guard case .survey(let survey) = numbered.block, let group = survey.group, let dated = survey.dated,
        let held = dated.value.period
      else { return nil }
      let same = report.underlag.filter {
        $0.kind.lowercased().contains("enkät") && $0.group?.lowercased() == group.lowercased()
      }
      guard same.count == 1, let underlag = same.first?.dated, !held.overlaps(Period(underlag.value)) else {
        return nil
      }
      return problem(dated.span, held, Period(underlag.value), at: underlag.span, archive)
    }
  }

  /// `underlag: Enkät till deltagare 2023` of an outcome with a time of its own.
  private static func evidence(_ outcome: Outcome) -> Diagnostic? {
    guard let dated = outcome.dated, let held = dated.value.period, let evidence = outcome.evidence else { return nil }
    let named = DateMention.all(in: Array(evidence.utf8)).map(\.date)
    guard named.count == 1, let date = named.first, !held.overlaps(Period(date)) else { return nil }
    return Diagnostic(
      twice,
      BilingualText(
        "utfallet gäller \(held.formatted()), men dess underlag är från \(date.formatted())",
        en: "the outcome is for \(held.isoText), but its underlag is from \(date.isoText)"),
      at: dated.span, help: .correctOneYear)
  }

  private static func problem(
    _ span: SourceSpan, _ held: Period, _ other: Period, at otherSpan: SourceSpan, _ archive: Archive
  ) -> Diagnostic {
    let place = archive.place(of: otherSpan, from: span)
    return Diagnostic(
      twice,
      BilingualText(
        "\(held.formatted()) står här, men \(other.formatted()) om samma uppgift \(place)",
        en: "\(held.isoText) stands here, but \(other.isoText) of the same thing \(place.english)"),
      at: span,
      help: BilingualText(
        "rätta det ena årtalet; är det två mätningar, ge dem var sin källa",
        en: "correct one of the years; if they are two measurements, give each its source"))
  }
}

extension When {
  /// The dates that it spans; nil for a time counted from a start.
  var period: Period? {
    switch self {
    case .date(let date): Period(date)
    case .period(let period): period
    case .relative: nil
    }
  }
}
