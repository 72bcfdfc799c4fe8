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
  /// Vad: samma uppgift står på två ställen om en insats, och talen skiljer sig åt med en enda siffra. Regeln håller också
  /// rikets värden, måttens skalor och räkneexempel mot `indikatorer.yml`, och ett tal i bestämd form (*de 41 procenten*)
  /// mot det som rapporten har sagt förut.
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
  static func check(_ figures: StatedFigures, _ files: [SourceFile]) -> [Diagnostic] {
    let index = SlipIndex(figures)
    let signs = figures.all.map(Signs.init)
    var best: [(index: Int, weight: Double)?] = Array(repeating: nil, count: figures.indices.count)
    index.forEachPair(of: { signs[$0].isBound }, where: { signs[$0].mayBeLike(signs[$1]) }) { left, right in
      guard mayBeSame(figures[left], figures[right], figures) else { return }
      for (one, other) in [(left, right), (right, left)] where isTold(figures[one]) {
        guard let weight = weight(figures[one], figures[other], figures, index) else { continue }
        if let rival = best[one], rival.weight > weight || rival.weight == weight && rival.index <= other { continue }
        best[one] = (other, weight)
      }
    }
    let rivals = figures.indices.map { position in
      best[position].flatMap { isSupported(position, $0.weight, figures, index) ? nil : $0.index }
    }
    return figures.indices.compactMap { position in
      guard let other = rivals[position], !nameOthers(figures[position], figures[other], files) else { return nil }
      // Two that contradict each other are one mistake, told where the reader meets it last.
      if rivals[other] == position, figures[position].span < figures[other].span { return nil }
      return problem(figures[position], figures[other], files)
    }
  }

  /// A percentage beside its counts in a text is held against them, and a sum that nobody states is no mistake.
  private static func isTold(_ figure: StatedFigure) -> Bool {
    !(figure.isDerived && figure.key == .none || figure.isComputed)
  }

  /// Whether another figure says of the same thing what this one says.
  private static func isSupported(_ index: Int, _ weight: Double, _ figures: StatedFigures, _ slips: SlipIndex) -> Bool
  {
    let figure = figures[index]
    return slips.stating(figure.value).contains { other in
      other != index && figure.isComparable(to: figures[other])
        && figures.likeness(figure, figures[other]).weight >= 0.3 * weight
    }
  }

  /// What tells of most figures, at a glance, that they are not said alike: most pairs get no further.
  private struct Signs {
    /// A bit for each word, and one for each neighbour and for the noun.
    var words: UInt64
    var neighbours: UInt64
    /// Whether a span or a sum, which need no word in common.
    var isBold: Bool
    var isInTable: Bool

    init(_ figure: StatedFigure) {
      words = figure.wordSigns
      neighbours = figure.neighbourSigns | (figure.noun?.sign ?? 0)
      isBold = figure.isSpan || figure.isComputed
      isInTable = figure.place.room == .table && !figure.isSpan
    }

    /// Whether it is not held against others of which the same is true: two tables may have the same labels and be about
    /// different things. `ListFigures` holds them against each other.
    var isBound: Bool { isInTable && !isBold }

    /// Whether something may say that two figures are one.
    func mayBeLike(_ other: Signs) -> Bool {
      words & other.words | neighbours & other.neighbours != 0 && !(isInTable && other.isInTable)
        || isBold || other.isBold
    }
  }

  /// Whether nothing around two figures says that they are two things.
  private static func mayBeSame(_ figure: StatedFigure, _ other: StatedFigure, _ figures: StatedFigures) -> Bool {
    guard figure.isComparable(to: other) else { return false }
    return !(figure.isOfParticipants && other.isOfRow || other.isOfParticipants && figure.isOfRow)
      && figure.value != other.value && isEstimate(figure) == isEstimate(other)
      && (other.sentence != figure.sentence || other.span.file != figure.span.file)
      && (other.place != figure.place || figure.isSpan && other.row != figure.row)
      && (other.isWanted == figure.isWanted || figure.isEither || other.isEither) && !isBeside(figure, other)
      && mayBeOfSame(figure.sexes, other.sexes) && figures.mayBeOfSameYear(figure, other)
      && !figures.isNeighbour(other, of: figure) && !figures.isNeighbour(figure, of: other)
  }

  /// Two amounts a few words apart, in the same paragraph or block, or one longer than the other: who writes both knows of both.
  private static func isBeside(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    figure.digits.count > 3 && figure.span.file == other.span.file && abs(figure.span.start - other.span.start) < 120
      && (figure.place == other.place || figure.digits.count != other.digits.count
        || figure.key != .none && other.key != .none)
  }

  /// Women's figures are not men's, nor those of all; a text that tells of both does not say whose its figure is.
  private static func mayBeOfSame(_ left: StatedFigure.Sexes, _ right: StatedFigure.Sexes) -> Bool {
    left == right || left == [.women, .men] || right == [.women, .men]
  }

  /// How alike two figures are said, if that is enough to take them for one.
  private static func weight(
    _ figure: StatedFigure, _ other: StatedFigure, _ figures: StatedFigures, _ slips: SlipIndex
  ) -> Double? {
    if other.isComputed { return figure.digits.count > 4 ? 1 : nil }
    let shared = figures.sharedNeighbours(figure, other)
    let isAge = isAge(figure, other)
    guard shared > 0 || !figure.isDerived && !(other.isDerived && other.key == .none) else { return nil }
    let isSameNoun = figure.noun != nil && figure.noun == other.noun
    guard figure.isSpan || shared > 1 || isAge || isSameNoun || figures.shareWord(figure, other) else { return nil }
    let likeness = figures.likeness(figure, other)
    var needed = isAge ? 0 : needed(figure, other, likeness.part)
    guard figure.isSpan || likeness.weight >= 0.3 * needed else { return nil }
    // A text that gives its goals gives several, in nearly the same words.
    let areGoalsOfText = figure.isWanted && other.isWanted && figure.key == .none && other.key == .none
    if areGoalsOfText, figure.span.file == other.span.file, likeness.part < 0.75 { return nil }
    let agreeing = agreeing(figure, other, figures, slips)
    // Three that give the same span leave no doubt of the fourth.
    if figure.isSpan, agreeing > 2 { return max(likeness.weight, 1) }
    guard other.place != figure.place, shared > 1 || isAge || isSameNoun || figures.shareWord(figure, other) else {
      return nil
    }
    // Who writes both numbers in one text knows of both.
    if isTold(other.value, beside: figure, figures, slips) || isTold(figure.value, beside: other, figures, slips) {
      needed *= 2
    }
    // What several places agree on is surer.
    if figure.digits.count > 1, figure.isPart == other.isPart {
      if agreeing > 2 {
        needed *= figure.kind == .kronor && figure.digits.count > 5 ? 0.3 : 0.5
      } else if agreeing == 2 {
        needed *= 0.75
      }
    }
    needed = min(needed, Self.needed(time: figure, other, likeness.part, figures, slips) ?? needed)
    return likeness.weight >= needed ? likeness.weight : nil
  }

  /// In how many other rows the value of another figure is said.
  private static func agreeing(
    _ figure: StatedFigure, _ other: StatedFigure, _ figures: StatedFigures, _ slips: SlipIndex
  ) -> Int {
    var rows: [Place] = []
    for index in slips.stating(other.value) {
      let row = figures[index].row
      guard row != figure.row, figures[index].isComparable(to: other), !rows.contains(row) else { continue }
      rows.append(row)
      // Three are as good as more.
      if rows.count > 2 { break }
    }
    return rows.count
  }

  private static func isTold(
    _ value: DecimalNumber, beside figure: StatedFigure, _ figures: StatedFigures, _ slips: SlipIndex
  ) -> Bool {
    guard figure.item == nil, figure.place.room != .table, figure.place.room != .block else { return false }
    return slips.stating(value).contains {
      figures[$0].place == figure.place && figures[$0].kind == figure.kind
        && isEstimate(figures[$0]) == isEstimate(figure)
    }
  }

  /// Spans of ages, one of them that of the målgrupp, need no more in common than one of their ends.
  private static func isAge(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    figure.isSpan && other.isSpan && (figure.key == .ålder || other.key == .ålder)
  }

  /// How alike two figures must be said to be taken for one: a house rule, tried on the archive of this project.
  private static func needed(_ figure: StatedFigure, _ other: StatedFigure, _ part: Double) -> Double {
    let significant = figure.digits.significant
    var needed: Double =
      switch significant {
      case 1 where figure.digits.count == 1: 8
      case 1: 5.2
      case 0...2: 4
      default: 2
      }
    if figure.isSpan { needed = 2.5 }
    // A count and a part of a share are less often the same.
    if figure.isPart != other.isPart { return needed * 1.5 }
    // All the words of one of them are enough where the figures have two digits.
    let fewer = min(figure.weightOfWords, other.weightOfWords)
    return part >= 0.75 && fewer >= 4 && significant > 1 ? needed * 0.55 : needed
  }

  static func isEstimate(_ figure: StatedFigure) -> Bool { figure.precision != .exact }
}
