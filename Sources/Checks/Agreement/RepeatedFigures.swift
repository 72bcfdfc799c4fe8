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
    let rivals = figures.indices.map { rival(of: $0, figures) }
    return figures.indices.compactMap { index in
      guard let other = rivals[index] else { return nil }
      // Two that contradict each other are one mistake, told where the reader meets it last.
      if rivals[other] == index, figures[index].span < figures[other].span { return nil }
      return problem(figures[index], figures[other], files)
    }
  }

  /// The figure that says the same thing with another value, if no other stands by this one.
  private static func rival(of index: Int, _ figures: [StatedFigure]) -> Int? {
    let figure = figures[index]
    // A percentage beside its counts in a text is held against them.
    if figure.isDerived, figure.key.isEmpty { return nil }
    var best: (index: Int, weight: Double)?
    for (other, candidate) in figures.enumerated() where other != index {
      guard candidate.value != figure.value, figure.isComparable(to: candidate), figure.isSlip(of: candidate),
        isEstimate(figure) == isEstimate(candidate),
        candidate.sentence != figure.sentence || candidate.span.file != figure.span.file,
        candidate.place != figure.place, candidate.isGoal == figure.isGoal,
        candidate.sexes == figure.sexes,
        figure.years.isEmpty || candidate.years.isEmpty || figure.years.contains(where: candidate.years.contains),
        !figure.neighbours.contains(where: { $0.value == candidate.value }),
        !candidate.neighbours.contains(where: { $0.value == figure.value })
      else { continue }
      // Who writes both numbers in one text knows of both.
      guard !isTold(candidate.value, beside: figure, figures), !isTold(figure.value, beside: candidate, figures) else {
        continue
      }
      let likeness = figure.likeness(to: candidate)
      let weight = likeness.weight
      let isTied = figure.neighbours.contains(where: candidate.neighbours.contains)
      guard isTied || !figure.isDerived && !candidate.isDerived else { continue }
      let shared = figure.neighbours.count { candidate.neighbours.contains($0) }
      guard shared > 1 || figure.words.contains(where: candidate.words.contains) || isAge(figure, candidate) else {
        continue
      }
      let needed = isAge(figure, candidate) ? 0 : needed(figure, candidate, likeness.part)
      guard weight >= needed * 0.6, weight > best?.weight ?? -1 else { continue }
      // What several places agree on is surer.
      let agreeing = figures.count { $0.value == candidate.value && $0.isComparable(to: candidate) }
      let isLike = isPart(figure) == isPart(candidate)
      let factor = agreeing > 2 && figure.digits.count > 1 && isLike ? 0.6 : 1
      guard weight >= needed * factor else { continue }
      best = (other, weight)
    }
    guard let best else { return nil }
    let isSupported = figures.indices.contains { other in
      other != index && figures[other].value == figure.value && figure.isComparable(to: figures[other])
        && figure.likeness(to: figures[other]).weight >= 0.3 * best.weight
    }
    return isSupported ? nil : best.index
  }

  private static func isTold(_ value: DecimalNumber, beside figure: StatedFigure, _ figures: [StatedFigure]) -> Bool {
    guard figure.item == nil, figure.place.path != "tabell", figure.place.path != "block" else { return false }
    return figures.contains { $0.value == value && $0.place == figure.place }
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
    if case .span = figure.kind { needed = 1.5 }
    // A count and a part of a share are less often the same.
    if isPart(figure) != isPart(other) { return needed * 1.5 }
    return part >= 0.75 ? needed * 0.55 : needed
  }

  private static func isEstimate(_ figure: StatedFigure) -> Bool { figure.precision != .exact }

  private static func isPart(_ figure: StatedFigure) -> Bool { if case .part = figure.kind { true } else { false } }

  private static func problem(_ figure: StatedFigure, _ other: StatedFigure, _ files: [SourceFile]) -> Diagnostic {
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
