import Archive
import Diagnostics
import Quantities

/// Counts of a report that its own words say: `svar: 13` of an underlag whose comment tells of "tretton deltagare", and
/// `värde: 0 av 2` where the motivering says "ingen" and "bara två". Only a figure one off is told: the words may be
/// about something else.
enum CountsInWords {
  static func check(_ report: Report) -> [Diagnostic] {
    report.underlag.compactMap(underlag) + report.outcomes.compactMap(outcome)
  }

  /// `svar: 13, kommentar: Artikeln citerar tretton deltagare.`
  private static func underlag(_ underlag: Underlag) -> Diagnostic? {
    guard let answers = underlag.answers, answers > 1, answers <= 20, let span = underlag.answersSpan,
      let noun = underlag.group?.lowercased().split(whereSeparator: { !$0.isLetter }).first, noun.count > 4
    else { return nil }
    let said = (underlag.comment ?? "").lowercased().split(separator: ".").flatMap { sentence -> [Int] in
      let words = sentence.split { !$0.isLetter }
      guard !words.contains(where: { others.contains($0) }) else { return [] }
      return zip(words, words.dropFirst()).compactMap { $1 == noun ? NumberInWordsCheck.numbers[$0] : nil }
    }
    guard let count = said.first, Set(said).count == 1, abs(count - answers) == 1, count != underlag.asked else {
      return nil
    }
    return problem("kommentaren", "comment", count, answers, span)
  }

  /// Words of those who did not answer.
  private static let others: Set<Substring> = [
    "inte", "ej", "fick", "bjöds", "tillfrågades", "skickades", "ytterligare",
  ]

  /// `värde: 12 av 12, motivering: Alla som intervjuades …`
  private static func outcome(_ outcome: Outcome) -> Diagnostic? {
    guard let value = outcome.value, value.value.precision == .exact, let share = value.value.share,
      let motive = outcome.motive?.lowercased()
    else { return nil }
    let words = motive.split { !$0.isLetter }
    guard let first = words.first, !words.contains("utom") else { return nil }
    let isAll = first == "alla" || first == "samtliga"
    if isAll, share.whole - share.part == 1 {
      return problem("motiveringen", "motive", "alla", share, value.span)
    }
    if first == "ingen" || first == "inga", share.part == 1 {
      return problem("motiveringen", "motive", String(first), share, value.span)
    }
    guard let noun = outcome.base?.value.lowercased().split(separator: " ").last else { return nil }
    let said = Set(zip(words, words.dropFirst()).compactMap { $1 == noun ? NumberInWordsCheck.numbers[$0] : nil })
    guard said.count == 1, let count = said.first, count != share.part, abs(count - share.whole) == 1 else {
      return nil
    }
    return problem("motiveringen", "motive", count, share.whole, value.span)
  }

  private static func problem(
    _ place: String, _ englishPlace: String, _ count: Int, _ figure: Int, _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      NumberInWordsCheck.rule,
      BilingualText(
        "\(place) säger \(count) med ord, men \(figure) anges",
        en: "the \(englishPlace) says \(count) in words, but \(figure) is given"),
      at: span, help: [BilingualText("rätta siffran eller orden", en: "correct the figure or the words")])
  }

  private static func problem(
    _ place: String, _ englishPlace: String, _ word: String, _ share: Share, _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      NumberInWordsCheck.rule,
      BilingualText(
        "\(place) säger \(word), men värdet är \(share.formattedCounts())",
        en: "the \(englishPlace) says \(word), but the value is \(share.formattedCounts())"),
      at: span, help: [BilingualText("rätta siffran eller orden", en: "correct the figure or the words")])
  }
}
