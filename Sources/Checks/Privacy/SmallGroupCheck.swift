package import Archive
package import Diagnostics
import Markdown
import Privacy

/// A count of people below the smallest group may point them out; where the archive only warns, each table is told of
/// once (OSL 2009:400, 24 kap. 8 §; default five, the habit of Swedish statistics).
package enum SmallGroupCheck: Check {
  /// # Antal i en liten grupp
  ///
  /// Vad: ett antal deltagare är under arkivets minsta grupp, eller så går det att räkna ut. Varje tabell nämns en gång.
  ///
  /// Varför: i en kommun vet läsaren ofta vem den enda är. Ett antal under fem kan röja vad som hände en viss person.
  ///
  /// Exempel:
  ///
  /// <!-- fel: liten-grupp i rapport -->
  /// ```yaml
  /// deltagare: {totalt: 34, avslutade: 34}
  /// avslut: {arbete: 19, studier: 12, sjukersättning: 3}
  /// ```
  ///
  /// I stället: slå ihop raderna, eller skriv `små-celler: skydda` under `integritet` i site.yml.
  static let rule = Rule("liten-grupp", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// One warning for each table, block or outcome with a small count.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    guard archive.site.privacy.smallCells != .off, archive.site.privacy.smallestGroup > 1 else { return [] }
    let smallest = archive.site.privacy.smallestGroup
    let found = Protection.map(archive, silenced: true) { breaches($0.system, smallest: smallest) }.flatMap { $0 }
    guard archive.site.privacy.smallCells == .protect else { return found }
    // What is protected need not be warned of, but what a writer has exempted is told of among the exemptions.
    let silences = Dictionary(
      archive.bodies.map { ($0.file, $0.body.readable.silences) }, uniquingKeysWith: { first, _ in first })
    return found.filter { problem in
      silences[problem.span.file]?.contains { $0.covers.contains(problem.span.start) && !$0.reason.isEmpty } == true
    }
  }

  private static func breaches(_ system: CountSystem, smallest: Int) -> [Diagnostic] {
    // Of each table or block, the first small count and how many there are.
    var small: [(first: SourceSpan, count: Int)?] = Array(repeating: nil, count: system.blocks.count)
    let isRest = smallRests(system, smallest)
    for place in system.places where !place.isFixed {
      guard system.prints(at: place, where: { isRest[$0] || system.isSmall($0, smallest: smallest) }) else { continue }
      small[place.block] = (small[place.block]?.first ?? place.span, (small[place.block]?.count ?? 0) + 1)
    }
    return zip(system.blocks, small).compactMap { block, small in
      guard let (first, count) = small else { return nil }
      return Diagnostic(
        rule,
        BilingualText(
          "antal under \(smallest) kan peka ut någon; \(block.name.swedish) har \(count)",
          en: "counts below \(smallest) may point somebody out; \(block.name.english) has \(count)"),
        at: first,
        help: [
          BilingualText(
            "slå ihop rader, eller skriv små-celler: skydda under integritet i site.yml",
            en: "merge rows, or write små-celler: skydda under integritet in site.yml")
        ])
    }
  }

  /// The counts that give away a small one which is printed nowhere: the rest of a whole.
  private static func smallRests(_ system: CountSystem, _ smallest: Int) -> [Bool] {
    let printed = system.printed()
    var isRest = Array(repeating: false, count: system.variables.count)
    for index in system.equations.indices where system.equations[index].parts.count == 2 {
      let (one, other) = (system.equations[index].parts[0], system.equations[index].parts[1])
      func isHidden(_ part: Int) -> Bool { !printed[part] && system.isSmall(part, smallest: smallest) }
      guard isHidden(one) || isHidden(other) else { continue }
      (isRest[one], isRest[other]) = (true, true)
    }
    return isRest
  }
}
