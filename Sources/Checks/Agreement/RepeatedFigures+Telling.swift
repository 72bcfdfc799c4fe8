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
    let file = files[Int(place.file.index)]
    let line = line(of: place.start, file)
    let isSameFile = place.file == span.file
    let name = isSameFile ? "" : " i \(file.path.dropFirst("content/".count))"
    let englishName = isSameFile ? "" : " of \(file.path.dropFirst("content/".count))"
    let (here, there) = (value.formatted(), other.formatted())
    return Diagnostic(
      rule,
      BilingualText(
        "\(here) står här, men \(there) om samma sak på rad \(line)\(name)",
        en: "\(here) stands here, but \(there) of the same thing on line \(line)\(englishName)"),
      at: span,
      help: [
        BilingualText(
          "rätta det ena talet; är det två olika uppgifter, säg hur de skiljer sig åt",
          en: "correct one of the figures; if they are two different things, say how they differ")
      ])
  }

  /// Counted without closures: a file may have thousands that are wrong.
  private static func line(of offset: Int, _ file: SourceFile) -> Int {
    file.bytes.withUnsafeBufferPointer { bytes in
      var line = 1
      for index in 0..<min(offset, bytes.count) { line &+= bytes[index] == 0x0A ? 1 : 0 }
      return line
    }
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
