package import Diagnostics

/// Everything that the sources say, typed and linked together. What is missing here was told as a problem.
package struct Archive: Sendable {
  package var site: SiteConfiguration
  package var indicators: [Indicator] = []
  package var dispositions: [Disposition] = []
  package var glossary: [GlossaryTerm] = []
  package var concepts = ConceptLists()
  package var forbund: [Forbund] = []
  package var insatser: [Insats] = []
  package var reports: [Report] = []
  package var klientresor: [Klientresa] = []
  package var series: [Series] = []
  package var issues: [Issue] = []
  package var pages: [FreePage] = []
  package var assets: [(path: String, address: Address)] = []
  package var relations = Relations()
  /// Every report's goals with its outcomes, by its address.
  var assessed: [Address: [GoalAssessment]] = [:]
  /// Every goal of an insats with its latest outcome, by the id of the insats.
  var latest: [String: [LatestAssessment]] = [:]
  /// The files of the run, at the index of their id.
  package var files: [SourceFile] = []
  /// The paths of the files of the run, by their id.
  package var paths: [String] = []

  /// The insats with an id.
  package func insats(_ id: String) -> Insats? { relations.insats[id].map { insatser[$0] } }
  /// The indicator with an id.
  package func indicator(_ id: String) -> Indicator? { relations.indicators[id].map { indicators[$0] } }
  /// The förbund with an id.
  package func forbund(_ id: String) -> Forbund? { relations.forbund[id].map { forbund[$0] } }
  /// The outline with an id.
  package func disposition(_ id: String) -> Disposition? { dispositions.first { $0.id == id } }

  /// The text of every source, with its file.
  package var bodies: [(file: SourceFile.ID, body: Body)] {
    var bodies: [(file: SourceFile.ID, body: Body)] = []
    bodies.reserveCapacity(files.count)
    bodies.append(contentsOf: insatser.lazy.map { ($0.file, $0.body) })
    bodies.append(contentsOf: reports.lazy.map { ($0.file, $0.body) })
    bodies.append(contentsOf: klientresor.lazy.map { ($0.file, $0.body) })
    bodies.append(contentsOf: forbund.lazy.map { ($0.file, $0.body) })
    bodies.append(contentsOf: issues.lazy.map { ($0.file, $0.body) })
    bodies.append(contentsOf: pages.lazy.map { ($0.file, $0.body) })
    return bodies
  }

  /// The reports on an insats, oldest first.
  package func reports(on insats: String) -> [Report] { (relations.reportsOfInsats[insats] ?? []).map { reports[$0] } }

  /// The klientresor of an insats, by file name.
  package func klientresor(of insats: String) -> [Klientresa] {
    (relations.klientresorOfInsats[insats] ?? []).map { klientresor[$0] }
  }

  /// The insatser of a förbund, by name.
  package func insatser(of forbund: String) -> [Insats] {
    (relations.insatserOfForbund[forbund] ?? []).map { insatser[$0] }
  }

  /// The issues of a series, oldest first.
  package func issues(of series: String) -> [Issue] { (relations.issuesOfSeries[series] ?? []).map { issues[$0] } }

  /// The source below `content/` that a link in another one leads to; nil when it leads nowhere in the archive.
  package static func source(of destination: String, in source: String) -> String? {
    guard !destination.contains(":"), let path = destination.split(separator: "#").first else { return nil }
    return LinkTable.target(of: String(path), from: source).map { String($0.dropFirst("content/".count)) }
  }

  /// The report that an issue names as an article.
  package func article(_ path: String) -> Report? {
    relations.reportsByPath["content/" + path].map { reports[$0] }
  }

  /// The issues that a report is an article of, and its place there.
  package func issues(containing report: Report) -> [(issue: Issue, place: Int)] {
    (relations.issuesOfReport[report.address] ?? []).map { (issues[$0.issue], $0.place) }
  }
}

/// Who belongs to whom, by place in the archive's lists: looked up, never searched.
package struct Relations: Sendable {
  var insats: [String: Int] = [:]
  var indicators: [String: Int] = [:]
  var forbund: [String: Int] = [:]
  var reportsOfInsats: [String: [Int]] = [:]
  var klientresorOfInsats: [String: [Int]] = [:]
  var insatserOfForbund: [String: [Int]] = [:]
  var issuesOfSeries: [String: [Int]] = [:]
  var reportsByPath: [String: Int] = [:]
  var issuesOfReport: [Address: [(issue: Int, place: Int)]] = [:]

  init() {}

  init(_ archive: Archive) {
    for (index, insats) in archive.insatser.enumerated() {
      self.insats[insats.id] = index
      for forbund in insats.forbund { insatserOfForbund[forbund.value, default: []].append(index) }
    }
    for (index, indicator) in archive.indicators.enumerated() { indicators[indicator.id] = index }
    for (index, one) in archive.forbund.enumerated() { forbund[one.id] = index }
    for (index, report) in archive.reports.enumerated() {
      reportsByPath[archive.paths[Int(report.file.index)]] = index
      for insats in report.insatser { reportsOfInsats[insats.value, default: []].append(index) }
    }
    for (index, klientresa) in archive.klientresor.enumerated() {
      klientresorOfInsats[klientresa.insats, default: []].append(index)
    }
    for (index, issue) in archive.issues.enumerated() {
      issuesOfSeries[issue.series, default: []].append(index)
      for (place, article) in issue.articles.enumerated() {
        guard let report = reportsByPath["content/" + article.value] else { continue }
        issuesOfReport[archive.reports[report].address, default: []].append((index, place))
      }
    }
  }
}
