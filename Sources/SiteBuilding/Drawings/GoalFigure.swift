import Markdown
import Markup

/// Every goal of a table that can be drawn, under each other.
struct GoalFigure {
  let goals: [DrawnGoal]

  func draw(_ caption: String, _ item: NumberedItem?, _ html: inout HTML) {
    var (drawn, signs) = (0, GoalChart.Signs())
    for goal in goals {
      guard let own = goal.signs else { continue }
      drawn += 1
      signs.formUnion(own)
    }
    guard drawn > 0 else { return }
    let note = note(signs, others: goals.count - drawn, item)
    Drawn.figure(caption, of: item, note: note, class: "ritad bred", &html) { html in
      html.raw("<ul class=\"malrader\">\n")
      for goal in goals { html.append(goal.drawing) }
      html.raw("</ul>\n")
    }
  }

  /// How the rows are read: only what is drawn in some of them.
  private func note(_ signs: GoalChart.Signs, others: Int, _ item: NumberedItem?) -> String {
    var note =
      signs.contains(.outcome)
      ? "Stapeln är utfallet och det lodräta strecket målet." : "Det lodräta strecket är målet."
    if signs.contains(.interval) { note += " Den tunna linjen visar hur mycket slumpen kan spela in (95\u{A0}%)." }
    if signs.contains(.baseline) { note += " En ring är utgångsläget." }
    if signs.contains(.uncertain) {
      note += " En stapel utan fyllning är uppskattad eller mäter något annat än målet."
    }
    if signs.contains(.missing) { note += " En streckad rad saknar utfall." }
    if others > 0 {
      let count = Wording.count(others, "mål", "mål")
      note += " \(count) utan siffror att rita står bara i \(item?.reference ?? "tabellen")."
    }
    return note
  }
}
