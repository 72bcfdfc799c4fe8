import Diagnostics
import Quantities

extension RepeatedFigures {
  /// What is told of a figure that another place contradicts.
  static func problem(_ figure: StatedFigure, _ other: StatedFigure, _ files: [SourceFile]) -> Diagnostic {
    problem(figure.value, at: figure.span, other.value, at: other.span, files)
  }

  /// What is told of a value that another one contradicts.
  static func problem(
    _ value: DecimalNumber, at span: SourceSpan, _ other: DecimalNumber, at place: SourceSpan, _ files: [SourceFile]
  ) -> Diagnostic {
    let there = SourcePlace.text(of: place, from: span, files)
    return Diagnostic(
      rule,
      BilingualText(
        "\(value.formatted()) står här, men \(other.formatted()) om samma sak \(there)",
        en: "\(value.formatted()) stands here, but \(other.formatted()) of the same thing \(there.english)"),
      at: span,
      help: [
        BilingualText(
          "rätta det ena talet; är det två olika uppgifter, säg hur de skiljer sig åt",
          en: "correct one of the figures; if they are two different things, say how they differ")
      ])
  }

  /// Whether two sentences name different places or people before their figures: `I Båstad deltog 31`.
  static func nameOthers(_ figure: StatedFigure, _ other: StatedFigure, _ files: [SourceFile]) -> Bool {
    let names = names(before: figure, files)
    guard !names.isEmpty else { return false }
    let others = Self.names(before: other, files)
    return !others.isEmpty && names.isDisjoint(with: others)
  }

  /// The words with a capital between the first word of a sentence and its figure, and the first if it is an ordinal.
  private static func names(before figure: StatedFigure, _ files: [SourceFile]) -> Set<String> {
    let bytes = files[Int(figure.span.file.index)].bytes
    guard figure.sentence >= 0, figure.sentence < figure.span.start, figure.span.start <= bytes.count else { return [] }
    let words = bytes[figure.sentence..<figure.span.start].split { $0 < 0x41 }.map {
      String(decoding: $0, as: UTF8.self)
    }
    let first = words.prefix(1).filter { ordinals.contains($0.lowercased()) }
    return Set(first + words.dropFirst().filter { $0.first!.isUppercase })
  }

  private static let ordinals: Set<String> = ["första", "andra", "tredje", "fjärde", "femte", "sista"]
}
