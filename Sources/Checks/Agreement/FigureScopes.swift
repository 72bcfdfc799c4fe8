import Archive
import Diagnostics
import Parallel

/// The figures of an archive, put together by what they are about: each insats with one report on it, and with what
/// reports on several insatser say of it by name; and every other text by itself. Two reports on one insats are not held
/// against each other: the later may tell of more.
struct FigureScopes {
  private(set) var scopes: [[StatedFigure]] = []
  /// The figures of each file.
  let figures: [SourceFile.ID: [StatedFigure]]

  init(_ archive: Archive) {
    let names = Dictionary(archive.indicators.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let sources = archive.insatser.map { ($0.file, $0.body) } + archive.reports.map { ($0.file, $0.body) }
    let read = Parallel.map(sources) { file, body in
      FigureReading(archive.files[Int(file.index)], body, indicators: names).figures
    }
    figures = Dictionary(zip(sources.map(\.0), read), uniquingKeysWith: { first, _ in first })
    var byInsats: [String: [StatedFigure]] = [:]
    for insats in archive.insatser { byInsats[insats.id, default: []] += figures[insats.file] ?? [] }
    let known = archive.insatser.map { (id: $0.id, names: Self.names($0)) }
    for report in archive.reports {
      let all = figures[report.file] ?? []
      if !report.isStandalone { continue }
      var others: [StatedFigure] = []
      let file = archive.files[Int(report.file.index)]
      let insatser = Set(report.insatser.map(\.value))
      for figure in all {
        let line = Self.line(figure, file)
        let named = known.filter { insatser.contains($0.id) && Self.isNamed($0, in: line) }
        if named.count == 1 { byInsats[named[0].id, default: []].append(figure) } else { others.append(figure) }
      }
      scopes.append(others)
    }
    scopes += archive.insatser.flatMap { insats -> [[StatedFigure]] in
      let own = byInsats[insats.id] ?? []
      let reports = archive.reports(on: insats.id).filter { !$0.isStandalone }
      return reports.isEmpty ? [own] : reports.map { own + (figures[$0.file] ?? []) }
    }
  }

  /// From the beginning of the sentence, or of the table's row, to the end of the line.
  private static func line(_ figure: StatedFigure, _ file: SourceFile) -> String {
    var start = figure.sentence
    if figure.place.path == "tabell" {
      while start > 0, file.bytes[start - 1] != 0x0A { start -= 1 }
    }
    var end = figure.span.range.upperBound
    while end < file.bytes.count, file.bytes[end] != 0x0A { end += 1 }
    return file.text(min(start, end)..<end)
  }

  /// What an insats is called: its name up to the dash, and its other names.
  private static func names(_ insats: Insats) -> [String] {
    let name = insats.name.value.split(separator: " – ").first.map(String.init) ?? insats.name.value
    return ([name] + insats.alternativeNames).filter { $0.count >= 3 }
  }

  private static func isNamed(_ insats: (id: String, names: [String]), in line: String) -> Bool {
    if line.contains("insatser/\(insats.id)/") { return true }
    return insats.names.contains { name in
      guard let found = line.firstRange(of: name) else { return false }
      let next = line[found.upperBound...].first
      return next?.isLetter != true || next == "s"
    }
  }
}
