package import Archive
package import Diagnostics
import Parallel
import Quantities

/// What is told of in several places happened in the same year everywhere: in front matter, tidslinjer, tables and text.
///
/// Nobody says which places tell of the same, so the check looks for slips of the pen, as `RepeatedFigures` does: a year
/// that no other place supports, while another place says the same of the same month, day or season, with the same words
/// and with a year that differs by one digit.
package enum SameEventCheck: Check {
  /// # Samma händelse har olika år
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: Samma händelse står på två ställen om en insats, eller i två rapporter ur samma källa, och årtalen skiljer sig åt
  /// med en enda siffra. Ett av ställena kan vara en nyckel, som `period`, `datum` eller `år` vid ett mått.
  ///
  /// Varför: Den som läser båda ställena vet inte när det hände.
  ///
  /// Exempel:
  ///
  /// <!-- fel: samma-händelse-olika-år i text -->
  /// ```markdown
  /// Styrgruppen beslutade den 14 mars 2021 om tidiga samtal.
  ///
  /// Tidiga samtal infördes efter beslutet i styrgruppen den 14 mars 2022.
  /// ```
  ///
  /// I stället: Skriv samma år på båda ställena. Är det två händelser, säg hur de skiljer sig åt.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Styrgruppen beslutade den 14 mars 2021 om tidiga samtal.
  ///
  /// Tidiga samtal infördes efter beslutet i styrgruppen den 14 mars 2021.
  /// ```
  static let rule = Rule("samma-händelse-olika-år", .warning, isAdjustable: true)

  /// # Texten talar om en tid efter rapporten
  ///
  /// Tema: Tider
  ///
  /// Vad: En mening anger ett år eller en månad som kommer efter rapportens `datum`, och meningen säger inte att det är
  /// en plan. Året står bara på det stället, eller så talar rapporten inte om något annat efter sitt datum.
  ///
  /// Varför: En rapport kan inte berätta om det som ännu inte har hänt. Oftast är ett årtal felskrivet.
  ///
  /// Exempel:
  ///
  /// <!-- fel: år-efter-rapporten i text -->
  /// ```markdown
  /// Hösten 2042 började en ny coach.
  /// ```
  ///
  /// I stället: Rätta årtalet, eller säg att det gäller en plan.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// En ny coach ska enligt planen börja hösten 2042.
  /// ```
  static let later = Rule("år-efter-rapporten", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule, later] }

  /// Every year that another place contradicts: each insats with one report on it, each report on several, and each
  /// förbund with what its insatser say.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let insatser = Parallel.map(archive.insatser) { insats in
      DatedStatements(archive.files[Int(insats.file.index)], insats.body, isRetold: false).all
    }
    let own = Dictionary(
      zip(archive.insatser.map(\.id), insatser), uniquingKeysWith: { first, _ in first })
    let found = Parallel.map(archive.reports) { report -> (statements: [DatedStatement], told: [Diagnostic]) in
      let read = DatedStatements(
        archive.files[Int(report.file.index)], report.body, isRetold: report.rendering == .retold
      ).all
      let insats = report.isStandalone ? [] : report.onlyInsats(in: archive).flatMap { own[$0.id] } ?? []
      let statements = insats + read
      let later = LaterYears(report: report, statements: statements).problems()
      let typed = (report.isStandalone ? nil : report.onlyInsats(in: archive)).map {
        TypedDates(statements, $0, report, archive.files).problems()
      }
      return (read, contradictions(statements, archive.files, typed: typed ?? []) + later)
    }
    let reports = Dictionary(
      zip(archive.reports.map(\.address), found.map(\.statements)), uniquingKeysWith: { first, _ in first })
    let ofForbund = archive.forbund.flatMap { forbund -> [Diagnostic] in
      let read = DatedStatements(archive.files[Int(forbund.file.index)], forbund.body, isRetold: false).all
      guard !read.isEmpty else { return [] }
      let others = archive.insatser(of: forbund.id).flatMap { insats in
        (own[insats.id] ?? []) + archive.reports(on: insats.id).flatMap { reports[$0.address] ?? [] }
      }
      return contradictions(read + others, archive.files, in: forbund.file)
    }
    let ofSources = retellings(archive).flatMap { group in
      contradictions(
        group.flatMap { reports[$0.address] ?? [] }, archive.files, isAcross: true)
    }
    // An insats with several reports is told of once.
    var told: Set<Diagnostic> = []
    return (found.flatMap(\.told) + ofForbund + ofSources).filter { told.insert($0).inserted }
  }

  /// The reports that retell the same publication: what two of them say of it in the same words has the same year.
  private static func retellings(_ archive: Archive) -> [[Report]] {
    var bySource: [String: [Report]] = [:]
    for report in archive.reports {
      guard let source = report.source, let date = source.date else { continue }
      bySource["\(date.isoText) \(source.title)", default: []].append(report)
    }
    return bySource.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What the surest way of looking finds is told first; of each year that two places are at odds about, one thing.
  ///
  /// - Parameters:
  ///   - only: the file whose years are held against the others; nil where all are held against all.
  ///   - isAcross: whether only what two files say is told of.
  private static func contradictions(
    _ statements: [DatedStatement], _ files: [SourceFile], in only: SourceFile.ID? = nil, isAcross: Bool = false,
    typed: [(statement: DatedStatement, year: Int, span: SourceSpan)] = []
  ) -> [Diagnostic] {
    let events = SameEvents(statements)
    guard !events.frequency.isEmpty else { return [] }
    var told: Set<Int> = []
    let pairs =
      events.pairs() + YearSpans(statements, frequency: events.frequency).pairs()
      + OddYears(statements, frequency: events.frequency).pairs()
      + MeasuredYears(statements, frequency: events.frequency).pairs()
    let found = pairs.compactMap { odd, other -> Diagnostic? in
      guard told.isDisjoint(with: [odd, other]),
        !isAcross || statements[odd].span.file != statements[other].span.file,
        only.map({ statements[odd].span.file == $0 && statements[other].span.file != $0 }) ?? true
      else { return nil }
      told.formUnion([odd, other])
      return problem(statements[odd], statements[other].year, at: statements[other].span, files)
    }
    let spans = Set(told.map { statements[$0].span })
    return found
      + typed.filter { !spans.contains($0.statement.span) }.map { problem($0.statement, $0.year, at: $0.span, files) }
  }

  private static func problem(
    _ statement: DatedStatement, _ year: Int, at span: SourceSpan, _ files: [SourceFile]
  ) -> Diagnostic {
    let place = SourcePlace.text(of: span, from: statement.span, files)
    return Diagnostic(
      rule,
      BilingualText(
        "\(statement.year) står här, men \(year) om samma händelse \(place)",
        en: "\(statement.year) stands here, but \(year) of the same event \(place.english)"),
      at: statement.span,
      help: [
        BilingualText(
          "rätta det ena årtalet; är det två händelser, säg hur de skiljer sig åt",
          en: "correct one of the years; if they are two events, say how they differ")
      ])
  }
}
