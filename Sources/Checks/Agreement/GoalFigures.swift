import Diagnostics
import Quantities

/// A goal's figure is the same in its text, in its requirement and wherever a report speaks of the goal.
///
/// The requirement is held against the figures of the goal's own text, and a wanted distribution against them all. A
/// report's figure that is said to be the goal's ("målets 60 procent", "målet var 90 procent") is held against every goal
/// of the insats, and told of when none has it but one differs from it by a slip of the pen.
enum GoalFigures {
  /// # Målet har olika tal
  ///
  /// Vad: talet i målets krav står inte i målets text, eller en rapport återger målet med ett annat tal.
  ///
  /// Varför: ett mål som står med två tal går inte att stämma av. Läsaren kan inte se om det nåddes.
  ///
  /// Exempel:
  ///
  /// <!-- fel: målets-tal-stämmer-inte i content/insatser/steget/insats.md -->
  /// ```markdown
  /// ---
  /// namn: Steget (påhittat exempel)
  /// förbund: exempel
  /// mål:
  ///   - {id: arbete, text: Minst 60 procent ska arbeta., krav: minst 65 %}
  /// ---
  /// ```
  ///
  /// I stället: skriv kravet med samma tal som målets text, här minst 60 %.
  static let rule = Rule("målets-tal-stämmer-inte", isAdjustable: true)

  /// Every figure of a goal that another place contradicts.
  static func check(_ figures: StatedFigures) -> [Diagnostic] {
    let all = figures.all
    let goals = all.indices.filter { all[$0].place.room == .goals }
    let byGoal = Dictionary(grouping: goals) { all[$0].item ?? -1 }.sorted { $0.key < $1.key }
    let own = byGoal.flatMap { checkOwn($0.value, all) }
    let told = all.indices.filter { all[$0].isGoal && all[$0].place.room != .goals && all[$0].key != .budget }
    guard !told.isEmpty else { return own }
    return own + told.compactMap { check(all[$0], goals, all) }
  }

  /// The figures of one goal against those of its text.
  private static func checkOwn(_ goal: [Int], _ all: [StatedFigure]) -> [Diagnostic] {
    let text = goal.filter { all[$0].key == .text }
    let required = goal.filter { all[$0].key == .krav }
    var found: [Diagnostic] = []
    for index in required {
      let same = text.filter { isSameKind(all[$0], all[index]) }
      guard let first = same.first,
        !same.contains(where: { all[$0].value == all[index].value || all[$0].digits == all[index].digits })
      else { continue }
      found.append(
        problem(all[index], all[first].value, "kravet", "målets text", "the requirement", "the goal's text"))
    }
    for index in goal where all[index].key == .kommentar {
      func says(_ other: Int) -> Bool { all[other].value == all[index].value }
      guard !text.contains(where: says), !required.contains(where: says),
        let near = required.first(where: {
          all[index].digits.isSlip(of: all[$0].digits) && isSameKind(all[$0], all[index])
        })
      else { continue }
      found.append(
        problem(all[index], all[near].value, "kommentaren", "kravet", "the comment", "the requirement"))
    }
    let shares = goal.filter { isShare(all[$0].key) }
    guard shares.count > 1 else { return found }
    let stated = text.filter { all[$0].kind == .percent }.map { all[$0].value }.sorted()
    if stated.count == shares.count, stated != shares.map({ all[$0].value }).sorted() {
      var left = stated
      for index in shares {
        if let place = left.firstIndex(of: all[index].value) {
          left.remove(at: place)
        } else if let other = left.first {
          found.append(
            problem(all[index], other, "fördelningen", "målets text", "the distribution", "the goal's text"))
        }
      }
    }
    return found
  }

  private static func isSameKind(_ left: StatedFigure, _ right: StatedFigure) -> Bool {
    if left.kind == right.kind { return true }
    return isBare(left.kind) && right.kind != .percent || isBare(right.kind) && left.kind != .percent
  }

  private static func isBare(_ kind: StatedFigure.Kind) -> Bool { kind == .count || kind == .mean }

  /// Whether a key of a goal is that of one part of a wanted distribution.
  private static func isShare(_ key: StatedFigure.Key) -> Bool {
    switch key {
    case .text, .krav, .kommentar, .värde, .avser: false
    default: true
    }
  }

  /// A figure that a report gives as a goal's.
  private static func check(_ figure: StatedFigure, _ goals: [Int], _ all: [StatedFigure]) -> Diagnostic? {
    let same = goals.filter { isSameKind(all[$0], figure) || figure.kind == .count }
    guard !same.contains(where: { all[$0].value == figure.value }),
      let near = same.first(where: { figure.digits.isSlip(of: all[$0].digits) && all[$0].key == .krav })
    else { return nil }
    return problem(figure, all[near].value, "rapporten", "insatsens mål", "the report", "the goal of the insats")
  }

  private static func problem(
    _ figure: StatedFigure, _ other: DecimalNumber, _ here: String, _ there: String, _ englishHere: String,
    _ englishThere: String
  ) -> Diagnostic {
    Diagnostic(
      rule,
      BilingualText(
        "\(here) säger \(figure.value.formatted()), men \(there) \(other.formatted())",
        en: "\(englishHere) says \(figure.value.formatted()), but \(englishThere) \(other.formatted())"),
      at: figure.span,
      help: [
        BilingualText(
          "rätta det ena talet; ett mål som ändrades får ett eget id och ersätter: …",
          en: "correct one of the figures; a goal that was changed gets an id of its own and ersätter: …")
      ])
  }
}
