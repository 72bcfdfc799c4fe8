import Diagnostics
import Quantities

/// A quantity that is stated in several places has the same value everywhere: in front matter, blocks, tables, text, and
/// in every report on the same insats.
///
/// Nobody says which figures are the same quantity, so the check looks for slips of the pen. A figure is told of when no
/// other in the insats says the same of the same thing, and another one, of the same kind, differs from it by one slip
/// only (`StatedFigure.isSlip`) while it is said with the same words or together with the same other figures
/// (`StatedFigure.likeness`). The fewer digits, the more likeness it takes: two figures under ten differ by one digit
/// always. Figures of one table, list or paragraph are told apart by their labels and are never held against each other;
/// nor are goals against outcomes, women against men, or figures that the same sentence sets against each other.
enum RepeatedFigures {
  /// # Samma uppgift har olika tal
  ///
  /// Vad: samma uppgift står på två ställen om en insats, och talen skiljer sig åt med en enda siffra.
  ///
  /// Varför: den som läser båda ställena vet inte vilket tal som gäller, och litar sedan inte på något av dem.
  ///
  /// Exempel:
  ///
  /// <!-- fel: samma-uppgift-olika-tal i content/insatser/steget/slutrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Slutrapport Steget
  /// typ: delrapport
  /// datum: 2024-10-15
  /// ingress: Under åren fick 152 ungdomar en egen mentor i Steget.
  /// ---
  /// Sammanlagt fick 125 ungdomar en egen mentor.
  /// ```
  ///
  /// I stället: skriv samma tal på båda ställena. Är det två olika uppgifter, säg hur de skiljer sig åt.
  static let rule = Rule("samma-uppgift-olika-tal", .warning, isAdjustable: true)

  /// Every figure that another place contradicts.
  static func check(_ figures: [StatedFigure], _ files: [SourceFile]) -> [Diagnostic] {
    let index = SlipIndex(figures) { _ in true }
    // Two tables may have the same labels and be about different things: `ListFigures` holds them against each other.
    let texts = SlipIndex(figures) { $0.place.path != "tabell" || isSpan($0) }
    let rivals = figures.indices.map { position in
      rival(of: position, figures, figures[position].place.path == "tabell" ? texts : index, index)
    }
    return figures.indices.compactMap { position in
      guard let other = rivals[position], !nameOthers(figures[position], figures[other], files) else { return nil }
      // Two that contradict each other are one mistake, told where the reader meets it last.
      if rivals[other] == position, figures[position].span < figures[other].span { return nil }
      return problem(figures[position], figures[other], files)
    }
  }

  /// The figure that says the same thing with another value, if no other stands by this one.
  private static func rival(
    of index: Int, _ figures: [StatedFigure], _ candidates: SlipIndex, _ slips: SlipIndex
  ) -> Int? {
    let figure = figures[index]
    // A percentage beside its counts in a text is held against them.
    if figure.isDerived && figure.key.isEmpty || figure.isComputed { return nil }
    var best: (index: Int, weight: Double)?
    for other in candidates.slips(of: figure) where other != index {
      let candidate = figures[other]
      guard candidate.value != figure.value, figure.isComparable(to: candidate),
        figure.isSlip(of: candidate), isEstimate(figure) == isEstimate(candidate), mayBeSame(figure, candidate),
        let weight = weight(figure, candidate, figures, slips), weight > best?.weight ?? -1
      else { continue }
      best = (other, weight)
    }
    guard let best else { return nil }
    let isSupported = slips.stating(figure.value).contains { other in
      other != index && figure.isComparable(to: figures[other])
        && figure.likeness(to: figures[other]).weight >= 0.3 * best.weight
    }
    return isSupported ? nil : best.index
  }

  /// Whether nothing around two figures says that they are two things.
  private static func mayBeSame(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    (other.sentence != figure.sentence || other.span.file != figure.span.file)
      && (other.place != figure.place || isSpan(figure) && other.row != figure.row)
      && (other.isGoal == figure.isGoal || figure.isEither || other.isEither) && !isBeside(figure, other)
      && mayBeOfSame(figure.sexes, other.sexes)
      && (figure.years.isEmpty || other.years.isEmpty || figure.years.contains(where: other.years.contains))
      && !figure.neighbours.contains { $0.value == other.value && $0.kind == other.kind }
      && !other.neighbours.contains { $0.value == figure.value && $0.kind == figure.kind }
  }

  /// Two amounts a few words apart, in the same paragraph or block, or one longer than the other: who writes both knows of both.
  private static func isBeside(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    figure.digits.count > 3 && figure.span.file == other.span.file && abs(figure.span.start - other.span.start) < 120
      && (figure.place == other.place || figure.digits.count != other.digits.count
        || !figure.key.isEmpty && !other.key.isEmpty)
  }

  /// Whether two sentences name different places or people before their figures: `I Båstad deltog 31`.
  private static func nameOthers(_ figure: StatedFigure, _ other: StatedFigure, _ files: [SourceFile]) -> Bool {
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

  /// Women's figures are not men's, nor those of all; a text that tells of both does not say whose its figure is.
  private static func mayBeOfSame(_ left: Set<Character>, _ right: Set<Character>) -> Bool {
    left == right || left.count == 2 || right.count == 2
  }

  /// How alike two figures are said, if that is enough to take them for one.
  private static func weight(
    _ figure: StatedFigure, _ other: StatedFigure, _ figures: [StatedFigure], _ slips: SlipIndex
  ) -> Double? {
    if other.isComputed { return figure.digits.count > 4 ? 1 : nil }
    let likeness = figure.likeness(to: other)
    let shared = figure.neighbours.count { other.neighbours.contains($0) }
    let isAge = isAge(figure, other)
    guard shared > 0 || !figure.isDerived else { return nil }
    let isSameNoun = !figure.noun.isEmpty && figure.noun == other.noun
    let agreeing = Set(
      slips.stating(other.value).filter { figures[$0].isComparable(to: other) && figures[$0].row != figure.row }
        .map { figures[$0].row }
    ).count
    // Three that give the same span leave no doubt of the fourth.
    if isSpan(figure), agreeing > 2 { return max(likeness.weight, 1) }
    guard other.place != figure.place else { return nil }
    guard shared > 1 || isAge || isSameNoun || figure.words.contains(where: other.words.contains) else { return nil }
    var needed = isAge ? 0 : needed(figure, other, likeness.part)
    // Who writes both numbers in one text knows of both.
    if isTold(other.value, beside: figure, figures, slips) || isTold(figure.value, beside: other, figures, slips) {
      needed *= 2
    }
    // What several places agree on is surer.
    if figure.digits.count > 1, isPart(figure) == isPart(other) {
      if agreeing > 2 {
        needed *= figure.kind == .kronor && figure.digits.count > 5 ? 0.3 : 0.5
      } else if agreeing == 2 {
        needed *= 0.75
      }
    }
    return likeness.weight >= needed ? likeness.weight : nil
  }

  private static func isTold(
    _ value: DecimalNumber, beside figure: StatedFigure, _ figures: [StatedFigure], _ slips: SlipIndex
  ) -> Bool {
    guard figure.item == nil, figure.place.path != "tabell", figure.place.path != "block" else { return false }
    return slips.stating(value).contains { figures[$0].place == figure.place && figures[$0].kind == figure.kind }
  }

  /// Spans of ages, one of them that of the målgrupp, need no more in common than one of their ends.
  private static func isAge(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    guard case .span = figure.kind, case .span = other.kind else { return false }
    return figure.key == "ålder" || other.key == "ålder"
  }

  /// How alike two figures must be said to be taken for one: a house rule, tried on the archive of this project.
  private static func needed(_ figure: StatedFigure, _ other: StatedFigure, _ part: Double) -> Double {
    let significant = figure.digits.count - figure.digits.reversed().prefix { $0 == 0x30 }.count
    var needed: Double =
      switch significant {
      case 1 where figure.digits.count == 1: 8
      case 1: 5.2
      case 0...2: 4
      default: 2
      }
    if case .span = figure.kind { needed = 2.5 }
    // A count and a part of a share are less often the same.
    if isPart(figure) != isPart(other) { return needed * 1.5 }
    // All the words of one of them are enough where the figures have two digits.
    let fewer = min(figure.weightOfWords, other.weightOfWords)
    return part >= 0.75 && fewer >= 4 && significant > 1 ? needed * 0.55 : needed
  }

  private static func isEstimate(_ figure: StatedFigure) -> Bool { figure.precision != .exact }

  private static func isSpan(_ figure: StatedFigure) -> Bool { if case .span = figure.kind { true } else { false } }

  private static func isPart(_ figure: StatedFigure) -> Bool { if case .part = figure.kind { true } else { false } }

  /// What is told of a figure that another place contradicts.
  static func problem(_ figure: StatedFigure, _ other: StatedFigure, _ files: [SourceFile]) -> Diagnostic {
    let file = files[Int(other.span.file.index)]
    let line = 1 + file.bytes[..<min(other.span.start, file.bytes.count)].count { $0 == 0x0A }
    let isSameFile = other.span.file == figure.span.file
    let name = isSameFile ? "" : " i \(file.path.dropFirst("content/".count))"
    let englishName = isSameFile ? "" : " of \(file.path.dropFirst("content/".count))"
    let (here, there) = (figure.value.formatted(), other.value.formatted())
    return Diagnostic(
      rule,
      BilingualText(
        "\(here) står här, men \(there) om samma sak på rad \(line)\(name)",
        en: "\(here) stands here, but \(there) of the same thing on line \(line)\(englishName)"),
      at: figure.span,
      help: [
        BilingualText(
          "rätta det ena talet; är det två olika uppgifter, säg hur de skiljer sig åt",
          en: "correct one of the figures; if they are two different things, say how they differ")
      ])
  }
}
