package import Archive
package import Diagnostics
import Quantities

/// A tidslinje that is in order but for one event has a slip in that event.
package enum TimelineOrderCheck: Check {
  /// # En händelse bryter ordningen
  ///
  /// Tema: Tider
  ///
  /// Vad: Händelserna i en [tidslinje](../block.md#tidslinje) står i tidsordning, utom en.
  ///
  /// Varför: Oftast är ett årtal felskrivet. Annars läses händelsen på fel plats.
  ///
  /// Exempel:
  ///
  /// <!-- fel: händelse-bryter-ordningen i block -->
  /// ````markdown
  /// ```tidslinje
  /// rubrik: Stegets tre år
  /// händelser:
  ///   - {när: 2021-01, vad: Insatsen börjar}
  ///   - {när: 2023-06, vad: Coacherna utbildas}
  ///   - {när: 2022-10, vad: En ny coach anställs}
  ///   - {när: 2023-12, vad: Insatsen avslutas}
  /// ```
  /// ````
  ///
  /// I stället: Rätta årtalet, eller flytta händelsen.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```tidslinje
  /// rubrik: Stegets tre år
  /// händelser:
  ///   - {när: 2021-01, vad: Insatsen börjar}
  ///   - {när: 2022-06, vad: Coacherna utbildas}
  ///   - {när: 2022-10, vad: En ny coach anställs}
  ///   - {när: 2023-12, vad: Insatsen avslutas}
  /// ```
  /// ````
  static let rule = Rule("händelse-bryter-ordningen", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every event that alone stands out of order.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      report.body.blocks.sorted { $0.key < $1.key }.compactMap { _, numbered -> Diagnostic? in
        guard case .timeline(let timeline) = numbered.block else { return nil }
        return check(timeline.events.compactMap(date), archive)
      }
    }
  }

  private static func date(of event: TimelineBlock.Event) -> Located<PartialDate>? {
    event.time.value.period.map { Located($0.start, at: event.time.span) }
  }

  private static func check(_ dates: [Located<PartialDate>], _ archive: Archive) -> Diagnostic? {
    let breaks = dates.indices.dropLast().filter { isAfter(dates[$0], dates[$0 + 1]) }
    guard dates.count > 3, breaks.count == 1, let place = breaks.first else { return nil }
    // The one without which the rest is in order; where it may be either, the one that comes too early.
    let isEarly = isWithin(place, dates, without: place)
    guard isEarly || isWithin(place, dates, without: place + 1) else { return nil }
    let (odd, other) = isEarly ? (dates[place], dates[place + 1]) : (dates[place + 1], dates[place])
    let line = archive.place(of: other.span, from: odd.span)
    let (before, englishBefore) = isEarly ? ("före", "before") : ("efter", "after")
    return Diagnostic(
      rule,
      BilingualText(
        "\(odd.value.formatted()) står \(before) \(other.value.formatted()) \(line)",
        en: "\(odd.value.isoText) stands \(englishBefore) \(other.value.isoText) \(line.english)"),
      at: odd.span,
      help: BilingualText("rätta årtalet, eller flytta händelsen", en: "correct the year, or move the event"))
  }

  /// Whether the dates around a break are in order without one of them.
  private static func isWithin(_ place: Int, _ dates: [Located<PartialDate>], without odd: Int) -> Bool {
    let rest = (max(0, place - 1)...min(dates.count - 1, place + 2)).filter { $0 != odd }.map { dates[$0] }
    return !zip(rest, rest.dropFirst()).contains { isAfter($0, $1) }
  }

  private static func isAfter(_ left: Located<PartialDate>, _ right: Located<PartialDate>) -> Bool {
    left.value.earliest > right.value.latest
  }
}
