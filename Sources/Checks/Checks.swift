package import Archive
package import Diagnostics
import Parallel

/// All checks. A new check is one file, its twin test, and one line here.
package enum Checks {
  package static let all: [any Check.Type] = [
    AbbreviationCheck.self,
    BirthDateCheck.self,
    BudgetUseCheck.self,
    ChangeCheck.self,
    EconomyPeriodCheck.self,
    EconomyRowTimeCheck.self,
    EconomyTextCheck.self,
    EconomyTotalCheck.self,
    EndDateCheck.self,
    FigureAgreementCheck.self,
    GRIMCheck.self,
    GoalBaseCheck.self,
    GoalOutcomeCheck.self,
    GoalReplacementCheck.self,
    GoalTimeCheck.self,
    HeadingLevelCheck.self,
    IdentifyingDetailsCheck.self,
    ImageTextCheck.self,
    IndicatorBaseCheck.self,
    IndicatorCountCheck.self,
    InsatsNameCheck.self,
    InsatsPeriodCheck.self,
    InsatsTimesCheck.self,
    IssueDateCheck.self,
    JourneyBirthCheck.self,
    JourneyContactCheck.self,
    JourneyNameCheck.self,
    JourneyTimeCheck.self,
    KeyFigureCheck.self,
    LawNumberCheck.self,
    LinkTextCheck.self,
    LinkedYearCheck.self,
    LoneYearCheck.self,
    MeasureSumCheck.self,
    MeasureTimeCheck.self,
    MeasureUnitCheck.self,
    NumberInWordsCheck.self,
    OutlineCheck.self,
    OutlineOrderCheck.self,
    ParticipantSumCheck.self,
    PersonalNumberCheck.self,
    ProseShareCheck.self,
    ProtectedTextCheck.self,
    ProxyCheck.self,
    ReferenceValueCheck.self,
    ReferenceYearCheck.self,
    ReportTimeCheck.self,
    SameEventCheck.self,
    SeriesYearCheck.self,
    SettingsCheck.self,
    ShareBaseCheck.self,
    ShareOverHundredCheck.self,
    SiteDetailsCheck.self,
    SixDigitDateCheck.self,
    SmallGroupCheck.self,
    SourceDateCheck.self,
    StaffingCommentCheck.self,
    StaffingTimeCheck.self,
    StatedShareCheck.self,
    SurveySumCheck.self,
    TableFormCheck.self,
    TableShareCheck.self,
    TableSumCheck.self,
    TableYearCheck.self,
    TextSumCheck.self,
    TimelineOrderCheck.self,
    VerdictCheck.self,
    YearHeadingCheck.self,
    YearListCheck.self,
    YearTurnCheck.self,
  ]

  /// Runs every check, sets aside what a writer has silenced, and gives every other problem the severity that the
  /// archive has chosen for its rule.
  ///
  /// - Parameter diagnostics: what was found while the archive was read.
  package static func run(_ archive: Archive, found diagnostics: [Diagnostic]) -> CheckResult {
    var ofTexts: [any TextCheck.Type] = []
    var others: [any Check.Type] = []
    for check in Self.all {
      if let ofText = check.ofTexts { ofTexts.append(ofText.check) } else { others.append(check) }
    }
    let bodies = archive.bodies
    // Many checks are small, and go on beside the few that share out their own work.
    let searches: [@Sendable () -> [Diagnostic]] =
      [{ [ofTexts] in TextUnderCheck.run(ofTexts, archive, bodies) }]
      + others.map { check -> @Sendable () -> [Diagnostic] in { check.run(archive) } }
    var all = diagnostics
    for breaches in Parallel.map(searches, { $0() }) { all += breaches }
    var result = Silencing(bodies).apply(to: all)
    guard !archive.site.severities.isEmpty else { return result }
    result.diagnostics = result.diagnostics.compactMap { diagnostic in
      guard diagnostic.rule.isAdjustable, let setting = archive.site.severities[diagnostic.rule.id] else {
        return diagnostic
      }
      guard let severity = setting.severity else { return nil }
      var diagnostic = diagnostic
      diagnostic.severity = severity
      return diagnostic
    }
    return result
  }
}
