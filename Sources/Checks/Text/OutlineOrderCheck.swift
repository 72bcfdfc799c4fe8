package import Archive
package import Diagnostics
import Markdown

/// A report answers the headings of its outline in the order of the outline.
package enum OutlineOrderCheck: Check {
  /// # Rubrikerna står i en annan ordning än i dispositionen
  ///
  /// Vad: en rubrik som rapportens disposition har står före eller efter sin plats.
  ///
  /// Varför: den som läser flera rapporter med samma disposition letar på samma ställe i alla.
  ///
  /// Exempel:
  ///
  /// <!-- fel: rubriker-i-fel-ordning i content/insatser/steget/slutrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Delrapport Steget
  /// typ: delrapport
  /// datum: 2024-10-15
  /// disposition: tva-fragor
  /// ---
  /// ## Vad fortsätter vi med?
  ///
  /// Samcoacherna blir kvar.
  ///
  /// ## Vad gjorde vi?
  ///
  /// Vi startade ett team.
  /// ```
  ///
  /// I stället: flytta avsnittet till dess plats i dispositionen.
  static let rule = Rule("rubriker-i-fel-ordning", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every heading that has to move for the others to be in order: as few as possible.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard let disposition = report.disposition.flatMap({ archive.disposition($0.value) }) else { return [] }
      let order = Dictionary(
        disposition.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      // A question may be answered under several headings; its first is its place.
      var seen: Set<String> = []
      let answers = report.body.answers.filter { seen.insert($0.question).inserted }
      let places = answers.compactMap { order[$0.question] }
      guard places.count == answers.count else { return [] }
      let kept = longestRise(places)
      return answers.indices.filter { !kept.contains($0) }.compactMap { index in
        guard let heading = report.body.headings.first(where: { $0.id == answers[index].heading }) else { return nil }
        let previous = places[index] > 0 ? disposition.questions[places[index] - 1].text : nil
        return Diagnostic(
          rule,
          BilingualText(
            "rubriken ”\(heading.text)” står inte på sin plats i dispositionen ”\(disposition.name)”",
            en: "the heading “\(heading.text)” is not in its place in the outline “\(disposition.name)”"),
          at: heading.span,
          help: [
            previous.map {
              BilingualText("flytta avsnittet till efter ”\($0)”", en: "move the section to after “\($0)”")
            } ?? BilingualText("flytta avsnittet först", en: "move the section to the beginning")
          ])
      }
    }
  }

  /// The indices of a longest rising run of numbers, not necessarily next to each other; the earliest of several.
  private static func longestRise(_ numbers: [Int]) -> Set<Int> {
    var length = [Int](repeating: 1, count: numbers.count)
    var previous = [Int?](repeating: nil, count: numbers.count)
    for (index, number) in numbers.enumerated() {
      for before in 0..<index where numbers[before] < number && length[before] + 1 > length[index] {
        length[index] = length[before] + 1
        previous[index] = before
      }
    }
    var at = length.max().flatMap { length.firstIndex(of: $0) }
    var kept: Set<Int> = []
    while let index = at {
      kept.insert(index)
      at = previous[index]
    }
    return kept
  }
}
