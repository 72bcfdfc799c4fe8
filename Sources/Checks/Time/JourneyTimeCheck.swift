package import Archive
package import Diagnostics
import Quantities

/// The times of a klientresa are told in one way, and the insats acts in it only while it runs.
package enum JourneyTimeCheck: Check {
  /// # Resan blandar två sätt att ange tid
  ///
  /// Vad: en del händelser i klientresan har datum, andra räknas från resans början.
  ///
  /// Varför: då går det inte att se vad som kom först eller hur länge personen väntade. Datum gör dessutom personen
  /// lättare att känna igen.
  ///
  /// Exempel:
  ///
  /// <!-- fel: blandade-tider i klientresa -->
  /// ```yaml
  /// händelser:
  ///   - {när: månad 0, vad: Ansöker om försörjningsstöd}
  ///   - {när: 2022-03, vad: Börjar i insatsen}
  /// ```
  ///
  /// I stället: räkna alla tider från resans början, `när: månad 14`.
  static let mixed = Rule("blandade-tider", .warning, isAdjustable: true)

  /// # Insatsen är med i resan när den inte pågick
  ///
  /// Vad: insatsen är aktör i en händelse som ligger före eller efter insatsens `period`.
  ///
  /// Varför: resan visar vem som gjorde vad och när. Insatsen kan inte ha gjort något innan den fanns.
  ///
  /// Exempel:
  ///
  /// <!-- fel: aktör-utanför-perioden i klientresa -->
  /// ```yaml
  /// händelser:
  ///   - {när: 2019-03, aktör: insatsen, vad: Kartläggning}
  /// ```
  ///
  /// I stället: rätta tiden, byt aktör, eller rätta `period` i `insats.md`.
  static let outside = Rule("aktör-utanför-perioden", .warning, isAdjustable: true)

  package static var rules: [Rule] { [mixed, outside] }

  /// Every journey with two ways of telling time, and every event in which an insats acts outside its time.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.klientresor.flatMap { klientresa -> [Diagnostic] in
      let insats = archive.insats(klientresa.insats)
      return [mixture(klientresa)].compactMap { $0 }
        + klientresa.events.compactMap { event in insats.flatMap { check(event, $0) } }
    }
  }

  /// The first time of the less common kind.
  private static func mixture(_ klientresa: Klientresa) -> Diagnostic? {
    let relative = klientresa.events.filter(\.time.value.isRelative)
    let dated = klientresa.events.filter { !$0.time.value.isRelative }
    guard !relative.isEmpty, let first = (dated.count > relative.count ? relative : dated).first else { return nil }
    return Diagnostic(
      mixed,
      BilingualText(
        "tiderna i en klientresa är antingen datum eller räknade från början, inte båda",
        en: "the times of a klientresa are either dates or counted from its start, not both"),
      at: first.time.span,
      help: [
        BilingualText(
          "räkna alla tider från resans början: när: månad 14", en: "count all times from the start: när: månad 14")
      ])
  }

  private static func check(_ event: Klientresa.Event, _ insats: Insats) -> Diagnostic? {
    guard let period = insats.period?.value, let actor = event.actor, isInsats(actor, insats) else { return nil }
    let held: Period
    switch event.time.value {
    case .date(let date): held = Period(date)
    case .period(let period): held = period
    case .relative: return nil
    }
    guard !held.overlaps(period) else { return nil }
    return Diagnostic(
      outside,
      BilingualText(
        "”\(actor)” är aktör \(held.formatted()), men insatsen pågick \(period.formatted())",
        en: "“\(actor)” acts \(held.isoText), but the insats ran \(period.isoText)"),
      at: event.time.span,
      help: [
        BilingualText(
          "rätta tiden eller aktören, eller period i insats.md",
          en: "correct the time or the actor, or period in insats.md")
      ])
  }

  private static func isInsats(_ actor: String, _ insats: Insats) -> Bool {
    let actor = actor.lowercased()
    return actor == "insatsen" || actor == "projektet" || actor == insats.name.value.lowercased()
      || insats.alternativeNames.contains { $0.lowercased() == actor }
  }
}
