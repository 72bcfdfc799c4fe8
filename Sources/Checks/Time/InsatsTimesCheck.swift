package import Archive
package import Diagnostics
import Quantities

/// What an insats and its reports give of its beginning and its end agree: the period, the planned period, who paid
/// when, what a report covers, and the events that start and end it.
package enum InsatsTimesCheck: Check {
  /// # Insatsens tider går isär
  ///
  /// Tema: Tider
  ///
  /// Vad: `planerad-period`, `finansiering`, rapportens `avser` eller starten och avslutet i en tidslinje ger insatsen en
  /// annan början eller ett annat slut än `period`.
  ///
  /// Varför: Oftast är ett årtal felskrivet, och då vet läsaren inte hur länge insatsen pågick.
  ///
  /// Exempel:
  ///
  /// <!-- fel: insatsens-tider-går-isär i insats -->
  /// ```yaml
  /// period: 2021-01-01/2023-12-31
  /// planerad-period: 2020-01-01/2023-12-31
  /// ```
  ///
  /// I stället: Rätta årtalet. Betalades något före starten, säg det i `kommentar` med årtalet.
  ///
  /// <!-- utdrag: insats -->
  /// ```yaml
  /// period: 2021-01-01/2023-12-31
  /// planerad-period: 2021-01-01/2023-12-31
  /// ```
  static let rule = Rule("insatsens-tider-går-isär", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every time that the period of the insats contradicts.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.insatser.flatMap { insats -> [Diagnostic] in
      guard let period = insats.period else { return [] }
      let reports = archive.reports(on: insats.id)
      let times = InsatsTimes(insats: insats, period: period, reports: reports, files: archive.files)
      return times.planned() + times.fundings()
        + reports.flatMap { $0.insatser.count == 1 ? times.covers($0) + times.events($0) : [] }
    }
  }
}

/// The times of one insats, held against its period.
private struct InsatsTimes {
  let insats: Insats
  let period: Located<Period>
  /// Those on the insats.
  let reports: [Report]
  let files: [SourceFile]

  /// Planned and real dates that are the same but for one year, and a plan that begins the year after the insats.
  func planned() -> [Diagnostic] {
    guard let planned = insats.planned else { return [] }
    // What is late begins after its plan; nothing begins a year before it.
    let (plannedStart, start) = (planned.value.start, period.value.start)
    let isBefore = isYearAfter(plannedStart, start) && (plannedStart.month == nil || start.month == nil)
    if isSlip(plannedStart, start) || isBefore {
      return [problem(planned.span, "planen börjar", "the plan begins", plannedStart, start)]
    }
    guard let plannedEnd = planned.value.end, let end = period.value.end, insats.status == .ended,
      isSlip(plannedEnd, end)
    else { return [] }
    return [problem(planned.span, "planen slutar", "the plan ends", plannedEnd, end)]
  }

  /// Money that was given for a time when the insats did not run, and a first or last year that nobody paid for.
  func fundings() -> [Diagnostic] {
    let found = insats.funding.compactMap { funding -> Diagnostic? in
      guard let funded = funding.funded else { return nil }
      let comment = funding.comment ?? ""
      let (start, last) = (funded.value.start, funded.value.end)
      if start.latest < period.value.start.earliest || isSlip(start, period.value.start),
        !comment.contains(String(start.year))
      {
        return problem(funded.span, "pengarna gäller från", "the money is from", start, period.value.start)
      }
      guard let last, let end = period.value.end, last.earliest > end.latest || isSlip(last, end),
        !comment.contains(String(last.year))
      else { return nil }
      return problem(funded.span, "pengarna gäller till", "the money is until", last, end)
    }
    guard found.isEmpty, !insats.funding.isEmpty else { return found }
    let funded = insats.funding.compactMap(\.funded)
    guard funded.count == insats.funding.count, let first = funded.min(by: { $0.value.start < $1.value.start }),
      isYearAfter(first.value.start, period.value.start)
    else { return [] }
    return [
      problem(
        first.span, "de första pengarna gäller från", "the first money is from", first.value.start, period.value.start)
    ]
  }

  /// A report that covers a time before the insats; an article or a memo may look back.
  func covers(_ report: Report) -> [Diagnostic] {
    guard let covers = report.covers, covers.value.overlaps(period.value) else { return [] }
    let start = covers.value.start
    let isEarlier = start.latest < period.value.start.earliest && report.kind != .article && report.kind != .memo
    guard isEarlier || isSlip(start, period.value.start) || isAlone(start, report), !report.explains(start) else {
      return []
    }
    return [
      problem(covers.span, "rapporten avser tiden från", "the report covers the time from", start, period.value.start)
    ]
  }

  /// Whether the only report covers the time from the year after the insats began, and nothing else is told of that year.
  private func isAlone(_ start: PartialDate, _ report: Report) -> Bool {
    guard isYearAfter(start, period.value.start), start.month == nil,
      reports.count(where: { !$0.isStandalone }) == 1
    else {
      return false
    }
    return places(of: start.year, in: report.file) == 1 && places(of: start.year, in: insats.file) == 0
  }

  /// In how many places of a file a year stands.
  private func places(of year: Int, in file: SourceFile.ID) -> Int {
    let bytes = files[Int(file.index)].bytes
    let digits = Array(String(year).utf8)
    return bytes.indices.dropLast(3).count { bytes[$0] == digits[0] && bytes[$0..<($0 + 4)].elementsEqual(digits) }
  }

  /// The event that starts the insats and the one that ends it, where they lie in the year before or after.
  func events(_ report: Report) -> [Diagnostic] {
    report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
      guard case .timeline(let timeline) = numbered.block else { return [] }
      let starts = timeline.events.filter { $0.kind == "start" }.compactMap { date(of: $0) }
      let ends = timeline.events.filter { $0.kind == "avslut" }.compactMap { date(of: $0) }
      var found: [Diagnostic] = []
      let start = period.value.start
      if let first = starts.first, starts.allSatisfy({ $0.value.excludes(start) }), isYearApart(first.value, start),
        !report.explains(first.value)
      {
        found.append(problem(first.span, "tidslinjen börjar", "the timeline begins", first.value, start))
      }
      if let end = period.value.end, let last = ends.last, ends.allSatisfy({ $0.value.excludes(end) }),
        isYearApart(last.value, end), !report.explains(last.value)
      {
        found.append(problem(last.span, "tidslinjen slutar", "the timeline ends", last.value, end))
      }
      return found
    }
  }

  private func date(of event: TimelineBlock.Event) -> Located<PartialDate>? {
    guard case .date(let date) = event.time.value else { return nil }
    return Located(date, at: event.time.span)
  }

  /// The same month, and the same day where both give one, of the year before or after.
  private func isSlip(_ left: PartialDate, _ right: PartialDate) -> Bool {
    left.month != nil && left.month == right.month && left.day == right.day && isYearApart(left, right)
  }

  private func isYearApart(_ left: PartialDate, _ right: PartialDate) -> Bool { abs(left.year - right.year) == 1 }

  private func isYearAfter(_ left: PartialDate, _ right: PartialDate) -> Bool { left.year == right.year + 1 }

  private func problem(
    _ span: SourceSpan, _ what: String, _ english: String, _ date: PartialDate, _ other: PartialDate
  ) -> Diagnostic {
    let place = SourcePlace.text(of: period.span, from: span, files)
    return Diagnostic(
      InsatsTimesCheck.rule,
      BilingualText(
        "\(what) \(date.formatted()), men perioden \(place) ger \(other.formatted())",
        en: "\(english) \(date.isoText), but the period \(place.english) gives \(other.isoText)"),
      at: span,
      help: BilingualText(
        "rätta årtalet på det ena stället, eller förklara med årtalet",
        en: "correct the year in one of the places, or explain and name the year"))
  }
}
