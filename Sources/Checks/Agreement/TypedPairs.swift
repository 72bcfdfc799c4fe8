import Archive
import Diagnostics
import Quantities

/// Figures that the keys themselves say are one: what a goal's outcome began and ended with and the series of the same
/// indicator, where a goal began and where its outcome did, the answers of an underlag and of its enkät, and the number
/// of participants that a goal asked for.
enum TypedPairs {
  /// Every figure of a report that another key contradicts.
  static func check(_ report: Report, _ archive: Archive) -> [Diagnostic] {
    let files = archive.files
    var found = surveys(report, files)
    let series = Dictionary(grouping: report.measures.filter { $0.series.count > 1 }) { $0.indicator.value }
    for assessment in archive.assessments(in: report) {
      guard let outcome = assessment.outcome, outcome.otherQuestion == nil else { continue }
      let ends = ends(outcome, assessment.goal, series, files)
      // What the series contradicts is told once.
      let start = ends.isEmpty ? baseline(outcome, assessment.goal, files) : nil
      found += ends + [start, participants(outcome, assessment.goal, report, files)].compactMap { $0 }
    }
    return found
  }

  /// `före: 3`, `efter: 9` of a goal whose indicator is also given as a series. Where the comment names years of the
  /// series, it says which values they are; else only a slip of the pen is told, since the series may be longer.
  private static func ends(
    _ outcome: Outcome, _ goal: Goal, _ measures: [String: [ReportedMeasure]], _ files: [SourceFile]
  ) -> [Diagnostic] {
    guard let indicator = goal.indicator?.value, outcome.before != nil || outcome.after != nil else { return [] }
    guard let all = measures[indicator], all.count == 1, all[0].group == nil else { return [] }
    let series = all[0].series
    let named = series.indices.filter { outcome.comment?.contains(String(series[$0].time.year)) == true }
    let ends = named.count > 1 ? (named[0], named[named.count - 1]) : (0, series.count - 1)
    return [(outcome.before, ends.0), (outcome.after, ends.1)].compactMap { given, place in
      guard let given, let value = exact(given.value), let other = exact(series[place].value), value != other,
        given.value.unit == series[place].value.unit,
        named.count > 1 || !series.contains(where: { exact($0.value) == value }) && value.isSlip(of: other)
      else { return nil }
      return problem(value, at: given.span, other, at: all[0].seriesSpans[place], files)
    }
  }

  /// `baslinje` of a goal and `före` of its outcome, unless the goal began with something else than the insats: then
  /// both name the same year.
  private static func baseline(_ outcome: Outcome, _ goal: Goal, _ files: [SourceFile]) -> Diagnostic? {
    guard let baseline = goal.baseline, let before = outcome.before, let value = exact(before.value),
      let other = exact(baseline.value), value != other, before.value.unit == baseline.value.unit,
      value.isSlip(of: other)
    else { return nil }
    if let concerns = baseline.concerns {
      let years = concerns.split { !$0.isNumber }.filter { $0.count == 4 }
      guard years.contains(where: { outcome.comment?.contains($0) == true }) else { return nil }
    }
    return problem(value, at: before.span, other, at: baseline.span, files)
  }

  /// A goal that asks for as many persons as `deltagare: planerat` says is answered by `deltagare: totalt`.
  private static func participants(
    _ outcome: Outcome, _ goal: Goal, _ report: Report, _ files: [SourceFile]
  ) -> Diagnostic? {
    guard let planned = report.participants?.planned?.value, let total = report.participants?.total,
      let given = outcome.value, given.value.unit == .persons, let value = exact(given.value),
      let required = goal.requirement.value.parts.first, goal.requirement.value.parts.count == 1
    else { return nil }
    let wanted: Quantity? =
      switch required {
      case .atLeast(let quantity), .exactly(let quantity): quantity
      default: nil
      }
    guard wanted?.unit == .persons, wanted?.number == DecimalNumber(planned), value != DecimalNumber(total.value),
      value.isSlip(of: DecimalNumber(total.value))
    else { return nil }
    return problem(value, at: given.span, DecimalNumber(total.value), at: total.span, files)
  }

  /// `svar` of an underlag and `svarande` of the enkät that it is, told by their group and year.
  private static func surveys(_ report: Report, _ files: [SourceFile]) -> [Diagnostic] {
    let stated = report.underlag.filter {
      $0.answers != nil && $0.group != nil && $0.kind.lowercased().contains("enkät")
    }
    guard !stated.isEmpty, !report.body.blocks.isEmpty else { return [] }
    let blocks = report.body.blocks.sorted { $0.key < $1.key }.compactMap { _, numbered -> SurveyBlock? in
      if case .survey(let survey) = numbered.block { survey } else { nil }
    }
    let byGroup = Dictionary(grouping: blocks) { $0.group ?? "" }
    let alone = Dictionary(stated.map { ($0.group ?? "", 1) }, uniquingKeysWith: +)
    return stated.compactMap { underlag in
      guard let group = underlag.group, alone[group] == 1 else { return nil }
      let same = (byGroup[group] ?? []).filter { isSameTime($0.time, underlag.year) }
      guard same.count == 1, let respondents = same[0].respondents, let answers = underlag.answers,
        respondents != answers, let here = underlag.answersSpan,
        let there = same[0].questions.first(where: { $0.respondents == respondents })?.respondentsSpan
      else { return nil }
      return problem(DecimalNumber(answers), at: here, DecimalNumber(respondents), at: there, files)
    }
  }

  private static func isSameTime(_ time: When?, _ year: PartialDate?) -> Bool {
    guard let year, case .date(let date)? = time else { return time == nil || year == nil }
    return date.year == year.year
  }

  private static func exact(_ quantity: Quantity) -> DecimalNumber? {
    quantity.precision == .exact && quantity.share == nil ? quantity.number : nil
  }

  private static func problem(
    _ value: DecimalNumber, at span: SourceSpan, _ other: DecimalNumber, at place: SourceSpan, _ files: [SourceFile]
  ) -> Diagnostic {
    RepeatedFigures.problem(value, at: span, other, at: place, files)
  }
}
