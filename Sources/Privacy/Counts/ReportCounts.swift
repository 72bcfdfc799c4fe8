import Archive
import Diagnostics
import Quantities

/// Reads the counts of people in what a report says above its text: who took part, how they left, outcomes, measures.
struct ReportCounts {
  let report: Report

  /// - Parameter archive: the archive that the report stands in.
  func read(in archive: Archive, into system: inout CountSystem) {
    participants(&system)
    exits(&system)
    for assessment in archive.assessments(in: report) {
      guard let outcome = assessment.outcome, assessment.goal.level == nil || assessment.goal.level == .individual
      else {
        continue
      }
      let indicator = assessment.goal.indicator.flatMap { archive.indicator($0.value) }
      guard indicator.map({ Self.countsPeople($0.measure) }) ?? true else { continue }
      read(
        Figures(
          value: outcome.value, women: outcome.women, men: outcome.men, stated: outcome.stated,
          others: [outcome.before, outcome.after].compactMap { $0 }
            + zip(outcome.distribution, outcome.distributionSpans).map { Located($0.share, at: $1) },
          base: outcome.base?.value ?? assessment.goal.base?.value, indicator: indicator,
          span: outcome.goal.span), into: &system)
    }
    for measure in report.measures {
      guard let indicator = archive.indicator(measure.indicator.value), Self.countsPeople(indicator.measure),
        indicator.level == nil || indicator.level == .individual
      else { continue }
      read(
        Figures(
          value: measure.value, women: measure.women, men: measure.men, stated: measure.stated,
          others: [measure.before, measure.after].compactMap { $0 }
            + zip(measure.series, measure.seriesSpans).map { Located($0.value, at: $1) },
          base: measure.base?.value ?? indicator.base?.value,
          indicator: measure.time == nil && measure.group == nil ? indicator : nil, span: measure.indicator.span),
        into: &system)
    }
  }

  private static func countsPeople(_ measure: Indicator.Measure) -> Bool { measure == .percent || measure == .count }

  private func participants(_ system: inout CountSystem) {
    guard let participants = report.participants else { return }
    let all: [(Located<Int>?, String, CountSystem.Rank)] = [
      (participants.total, "totalt", .whole), (participants.women, "kvinnor", .part), (participants.men, "män", .part),
      (participants.ended, "avslutade", .whole), (participants.remaining, "pågående", .whole),
    ]
    guard let first = all.compactMap({ $0.0?.span }).first else { return }
    let block = system.block(first, BilingualText("deltagare", en: "deltagare"))
    var variables: [String: Int] = [:]
    for (count, key, rank) in all {
      guard let count else { continue }
      let variable = system.count(count.value, system.name("deltagare", of: key), rank: rank)
      system.print(variable, at: count.span, in: block)
      variables[key] = variable
    }
    guard let total = variables["totalt"] else { return }
    for (left, right) in [("kvinnor", "män"), ("avslutade", "pågående")] {
      switch (variables[left], variables[right]) {
      case let (one?, other?): system.add([one, other], total: total)
      case let (one?, nil): _ = system.addRest(of: total, without: [one], system.name("deltagare", of: right))
      case let (nil, other?): _ = system.addRest(of: total, without: [other], system.name("deltagare", of: left))
      case (nil, nil): break
      }
    }
  }

  private func exits(_ system: inout CountSystem) {
    guard let first = report.exits.first else { return }
    let block = system.block(first.category.span, BilingualText("avslut", en: "avslut"))
    var totals: [Int] = []
    for exit in report.exits {
      let name = system.name(row: exit.category.value.lowercased())
      var sexes: [Int] = []
      for (count, key) in [(exit.women, "kvinnor"), (exit.men, "män")] {
        guard let count else { continue }
        let variable = system.count(count.value, name.of(system.word(key)))
        system.print(variable, at: count.span, in: block)
        sexes.append(variable)
      }
      guard let total = Self.total(exit) else { continue }
      let variable = system.count(total, name.of(system.word("alla")))
      // The total of both sexes is computed on the page, and not where one of them is hidden.
      if let span = exit.total?.span { system.print(variable, at: span, in: block) }
      if sexes.count == 1 {
        _ = system.addRest(of: variable, without: sexes)
      } else {
        system.add(sexes, total: variable)
      }
      totals.append(variable)
    }
    guard totals.count == report.exits.count, let ended = report.participants?.ended else { return }
    system.add(totals, total: system.count(ended.value, system.name("deltagare", of: "avslutade"), rank: .whole))
  }

  /// How many left for one thing, as written or as women and men together.
  private static func total(_ exit: Exit) -> Int? {
    exit.total?.value ?? exit.women.flatMap { women in exit.men.map { women.value + $0.value } }
  }

  /// The figures of an outcome or a measure.
  private struct Figures {
    var value: Located<Quantity>?
    var women: Located<Quantity>?
    var men: Located<Quantity>?
    var stated: Located<Quantity>?
    var others: [Located<Quantity>]
    var base: String?
    var indicator: Indicator?
    var span: SourceSpan
  }

  private func read(_ figures: Figures, into system: inout CountSystem) {
    if let base = figures.base, !PeopleWords.isOfPeople(base: base) { return }
    let block = system.block(figures.span, BilingualText("utfallet", en: "the outcome"))
    let group = figures.base.map { $0 == "deltagare" ? "totalt" : $0 }
    let base = group.map { system.name("deltagare", of: $0) }
    let size = figures.base.flatMap { report.participants?.count(of: $0) }
    var reader = FigureCounts(block: block)
    let all = figures.value.flatMap { reader.read($0, base: base, size: size, &system) }
    let isCount = figures.base == "deltagare" && figures.women?.value.share == nil
    /// The figure of one sex, counted on those of that sex in the group.
    func read(_ figure: Located<Quantity>?, of sex: String) -> (part: Int, whole: Int?)? {
      guard let figure else { return nil }
      let base = group.map { system.name("deltagare/\($0)", of: sex) }
      let name = isCount ? system.name("deltagare", of: sex) : nil
      return reader.read(figure, base: base, name: name, isPeople: true, &system)
    }
    let women = read(figures.women, of: "kvinnor")
    let men = read(figures.men, of: "män")
    for other in figures.others { _ = reader.read(other, base: base, size: size, &system) }
    if let stated = figures.stated {
      let variables = [all].compactMap { $0 }.flatMap { [$0.part] + ($0.whole.map { [$0] } ?? []) }
      if !variables.isEmpty { system.print(variables, at: stated.span, in: block) }
    }
    if let all, let women, let men {
      system.add([women.part, men.part], total: all.part)
      if let whole = all.whole, let left = women.whole, let right = men.whole {
        system.add([left, right], total: whole)
      }
    }
    guard let all, let indicator = figures.indicator, figures.base == "avslutade" else { return }
    // Those who left for what the indicator counts are the same people.
    let counted = Set(indicator.counts.map { $0.lowercased() })
    let exits = report.exits.filter { counted.contains($0.category.value.lowercased()) }
    guard exits.count > 1, exits.count == counted.count else { return }
    let parts = exits.compactMap { exit -> Int? in
      let name = system.name(row: exit.category.value.lowercased()).of(system.word("alla"))
      return Self.total(exit).map { system.count($0, name) }
    }
    if parts.count == exits.count { system.add(parts, total: all.part) }
  }
}
