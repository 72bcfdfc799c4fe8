package import ArgumentParser
import Diagnostics
import Rulebook

/// `slutrapport explain`: tells what a rule finds, why, and what to write instead.
package struct ExplainCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Förklarar en regel, eller räknar upp alla.",
    discussion: "Regelns namn står inom hakparentes sist i ett meddelande: slutrapport explain andel-stämmer-inte")

  @Argument(help: "Regelns namn. Utan namn visas alla regler.")
  package var regel: String?

  package init() {}

  /// Tells of the rule.
  package func run() throws {
    guard let regel else { return Console.write(RulePage.list(style: Console.outputStyle)) }
    let name = regel.filter { !"[]".contains($0) }
    guard let page = RulePage.all.first(where: { $0.rule.id == name }) else {
      let question = Suggestion.question(for: name, among: RulePage.all.map(\.rule.id))
      Console.refuse(
        BilingualText(
          "det finns ingen regel ”\(name)”; \(question?.swedish ?? "kör slutrapport explain för att se alla")",
          en: "there is no rule “\(name)”; \(question?.english ?? "run slutrapport explain to see all")"),
        in: .swedish)
      throw Outcome.failure
    }
    Console.write(page.text(style: Console.outputStyle))
  }
}
