import Archive
import Diagnostics
import Markdown
import Quantities

/// A sentence that says when an insats ended, or was meant to end: `Insatsen pågick från oktober 2019 till september
/// 2024`, `Projektet skulle pågå t.o.m. augusti 2021`, `När STA avslutades den 30 september 2024`.
///
/// Only a sentence that opens with the insats and goes straight on to the verb is taken for one: what stands between
/// could otherwise be another thing that ended.
struct EndStatement {
  var mention: DateMention
  /// What was meant, not what became of it.
  var isPlan: Bool

  /// The words that a sentence about the insats opens with, in lower case.
  static func subjects(of insats: Insats) -> [String] {
    ([insats.name.value] + insats.alternativeNames + ["insatsen", "projektet", "processen", "verksamheten"])
      .map { $0.lowercased() + " " }
  }

  static func all(in text: PlainText, _ subjects: [String]) -> [EndStatement] {
    let mentions = DateMention.all(in: text.bytes)
    guard !mentions.isEmpty else { return [] }
    return text.sentences.compactMap { sentence in
      let opening = text.string(sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 80)).lowercased()
      let time = intention(of: opening) ?? times.first(where: opening.hasPrefix) ?? ""
      guard let subject = subjects.first(where: { opening.dropFirst(time.count).hasPrefix($0) }) else { return nil }
      let start = sentence.lowerBound + time.utf8.count + subject.utf8.count
      for mention in mentions where mention.range.lowerBound > start && mention.range.upperBound <= sentence.upperBound
      {
        if let isPlan = plan(text.string(start..<mention.range.lowerBound).lowercased()) {
          return EndStatement(mention: mention, isPlan: isPlan)
        }
      }
      return nil
    }
  }

  private static let times = ["när ", "innan ", "då ", "sedan "]

  /// `När den skrevs var avsikten att ` of `… att projektet skulle sluta i juni 2016`.
  private static func intention(of opening: String) -> String? {
    for words in [" avsikten att ", " planen att ", " tanken att "] {
      if let end = opening.firstRange(of: words)?.upperBound { return String(opening[..<end]) }
    }
    return nil
  }

  /// Whether the words between the insats and a date make the date its end: true for a planned one, nil for none.
  private static func plan(_ words: String) -> Bool? {
    for (verb, isPlan) in ends where words.hasPrefix(verb + " ") {
      return ["", "den ", "i "].contains(words.dropFirst(verb.count + 1)) ? isPlan : nil
    }
    for (verb, isPlan) in spans where words.hasPrefix(verb + " ") {
      let rest = words.dropFirst(verb.count + 1)
      guard let until = untils.first(where: { rest.hasSuffix($0) }) else { continue }
      let middle = rest.dropLast(until.count)
      let isTime = middle.isEmpty || openings.contains { middle.hasPrefix($0) }
      return isTime && middle.utf8.count < 60 && !middle.contains(",") ? isPlan : nil
    }
    return nil
  }

  private static let ends: [(String, Bool)] = [
    ("avslutades", false), ("upphörde", false), ("slutade", false), ("lades ner", false), ("skulle avslutas", true),
    ("skulle sluta", true), ("skulle upphöra", true),
  ]
  private static let spans: [(String, Bool)] = [
    ("pågick", false), ("löpte", false), ("drevs", false), ("har pågått", false), ("skulle pågå", true),
    ("skulle löpa", true), ("var planerad att pågå", true), ("planerades pågå", true), ("planerades", true),
  ]
  /// Longest first.
  private static let untils = [
    "till och med den ", "till och med ", "t.o.m. den ", "t.o.m. ", "tom ", "fram till den ", "fram till ", "till den ",
    "till ",
  ]
  private static let openings = ["från ", "fr.o.m. ", "mellan ", "under tiden ", "under perioden "]
}
