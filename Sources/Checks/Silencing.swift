import Archive
package import Diagnostics
import Markdown

/// What a run of the checks found.
package struct CheckResult: Sendable {
  /// All problems in the order in which they are told, each once.
  package var diagnostics: [Diagnostic]
  package var silenced: [Silenced]
}

/// `<!-- granskas ej: skäl -->` before a paragraph, a table or a block silences the adjustable rules there. A silence
/// without a reason, or one that keeps nothing quiet, is a problem of its own.
struct Silencing {
  /// # Undantaget tystar ingenting
  ///
  /// Tema: Undantag
  ///
  /// Vad: Stycket, tabellen eller blocket efter `granskas ej` har inget att anmärka på.
  ///
  /// Varför: Ett undantag som står kvar döljer ett fel som kommer senare.
  ///
  /// Exempel:
  ///
  /// <!-- fel: onödigt-undantag i content/insatser/steget/delrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Delrapport Steget (påhittad)
  /// typ: delrapport
  /// datum: 2023
  /// ---
  /// <!-- granskas ej: källan avrundar -->
  ///
  /// Stödet var till nytta för 39 av 61 deltagare (64 procent).
  /// ```
  ///
  /// I stället: Ta bort raden.
  ///
  /// <!-- utdrag: content/insatser/steget/delrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Delrapport Steget (påhittad)
  /// typ: delrapport
  /// datum: 2023
  /// ---
  /// Stödet var till nytta för 39 av 61 deltagare (64 procent).
  /// ```
  static let stale = Rule("onödigt-undantag", .warning, isAdjustable: true)

  /// # Undantaget saknar skäl
  ///
  /// Tema: Undantag
  ///
  /// Fast: det som undantas ska alltid kunna förklaras.
  ///
  /// Vad: Ett undantag från granskningen säger inte varför.
  ///
  /// Varför: Läsaren av arkivet ser inte skälet, men den som granskar gör det, också om flera år.
  ///
  /// Exempel:
  ///
  /// <!-- fel: undantag-utan-skäl i content/insatser/steget/delrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Delrapport Steget (påhittad)
  /// typ: delrapport
  /// datum: 2023
  /// ---
  /// <!-- granskas ej -->
  ///
  /// Stödet var till nytta för 39 av 61 deltagare (69 procent).
  /// ```
  ///
  /// I stället: Skriv skälet efter kolonet.
  ///
  /// <!-- utdrag: content/insatser/steget/delrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Delrapport Steget (påhittad)
  /// typ: delrapport
  /// datum: 2023
  /// ---
  /// <!-- granskas ej: källan räknar procenten på alla inskrivna -->
  ///
  /// Stödet var till nytta för 39 av 61 deltagare (69 procent).
  /// ```
  static let unexplained = Rule("undantag-utan-skäl")
  static let rules = [stale, unexplained]

  private let silences: [SourceFile.ID: [ReadableText.Silence]]

  init(_ bodies: [(file: SourceFile.ID, body: Body)]) {
    var silences: [SourceFile.ID: [ReadableText.Silence]] = [:]
    for index in bodies.indices {
      for silence in bodies[index].body.readable.silences { silences[silence.span.file, default: []].append(silence) }
    }
    self.silences = silences
  }

  func apply(to diagnostics: consuming [Diagnostic]) -> CheckResult {
    var found = diagnostics
    found.sort()
    var quiet: [SourceSpan: [Diagnostic]] = [:]
    var kept: [Diagnostic] = []
    kept.reserveCapacity(found.count)
    // Where those begin that say the same at one place, which stand together.
    var first = 0
    for index in found.indices {
      if index > first, found[index - 1] < found[index] { first = index }
      guard !found[first..<index].contains(found[index]) else { continue }
      if let silence = silence(of: found[index]) {
        quiet[silence.span, default: []].append(found[index])
      } else {
        kept.append(found[index])
      }
    }
    guard !silences.isEmpty else { return CheckResult(diagnostics: kept, silenced: []) }
    var silenced: [Silenced] = []
    for silence in silences.values.joined().sorted(by: { $0.span < $1.span }) {
      if silence.reason.isEmpty {
        kept.append(
          Diagnostic(
            Self.unexplained,
            BilingualText(
              "ett undantag från granskningen behöver ett skäl", en: "an exception from the checks needs a reason"),
            at: silence.span,
            help: BilingualText("skriv <!-- granskas ej: varför -->", en: "write <!-- granskas ej: why -->")))
      }
      if let diagnostics = quiet[silence.span] {
        silenced.append(.init(span: silence.span, reason: silence.reason, diagnostics: diagnostics))
      } else if !silence.reason.isEmpty {
        kept.append(
          Diagnostic(
            Self.stale, BilingualText("undantaget tystar ingenting", en: "the exception silences nothing"),
            at: silence.span,
            help: BilingualText("ta bort raden med granskas ej", en: "remove the line with granskas ej"))
        )
      }
    }
    return CheckResult(diagnostics: kept.sorted(), silenced: silenced)
  }
  /// The silence that keeps a problem quiet.
  private func silence(of diagnostic: Diagnostic) -> ReadableText.Silence? {
    guard diagnostic.rule.maySilence else { return nil }
    return silences[diagnostic.span.file]?.first { $0.covers.contains(diagnostic.span.start) }
  }
}
