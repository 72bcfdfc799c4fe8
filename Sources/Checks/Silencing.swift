import Archive
package import Diagnostics
import Markdown

/// What a run of the checks found.
package struct CheckResult: Sendable {
  /// A place that a writer has silenced, and how many problems it keeps quiet.
  package struct Silenced: Sendable, Equatable {
    package var span: SourceSpan
    package var reason: String
    package var count: Int
  }

  /// All problems in the order in which they are told, each once.
  package var diagnostics: [Diagnostic]
  package var silenced: [Silenced]
}

/// `<!-- granskas ej: skäl -->` before a paragraph, a table or a block silences the adjustable rules there. A silence
/// without a reason, or one that keeps nothing quiet, is a problem of its own.
struct Silencing {
  static let stale = Rule("onödigt-undantag", .warning, isAdjustable: true)
  static let unexplained = Rule("undantag-utan-skäl")
  static let rules = [stale, unexplained]

  private let silences: [SourceFile.ID: [ReadableText.Silence]]

  init(_ archive: Archive) {
    silences = Dictionary(grouping: TextUnderCheck.all(in: archive).flatMap(\.readable.silences), by: \.span.file)
  }

  func apply(to diagnostics: [Diagnostic]) -> CheckResult {
    var counts: [SourceSpan: Int] = [:]
    var told: Set<Diagnostic> = []
    var kept = diagnostics.sorted().filter { diagnostic in
      guard told.insert(diagnostic).inserted else { return false }
      guard diagnostic.rule.isAdjustable,
        let silence = silences[diagnostic.span.file]?.first(where: { $0.covers.contains(diagnostic.span.start) })
      else { return true }
      counts[silence.span, default: 0] += 1
      return false
    }
    var silenced: [CheckResult.Silenced] = []
    for silence in silences.values.joined().sorted(by: { $0.span < $1.span }) {
      if silence.reason.isEmpty {
        kept.append(
          Diagnostic(
            Self.unexplained, "ett undantag från granskningen behöver ett skäl", at: silence.span,
            help: "skriv <!-- granskas ej: varför -->"))
      }
      if let count = counts[silence.span] {
        silenced.append(.init(span: silence.span, reason: silence.reason, count: count))
      } else if !silence.reason.isEmpty {
        kept.append(
          Diagnostic(Self.stale, "undantaget tystar ingenting", at: silence.span, help: "ta bort raden med granskas ej")
        )
      }
    }
    return CheckResult(diagnostics: kept.sorted(), silenced: silenced)
  }
}
