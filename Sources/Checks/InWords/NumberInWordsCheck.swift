package import Archive
package import Diagnostics
import Quantities

/// A figure is the one that the words beside it say: a goal for "tre förslag" demands three, one for "alla" 100 %, and
/// half a position is 50 %.
package enum NumberInWordsCheck: Check {
  /// # Siffran är en annan än orden bredvid
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: Ett mål säger med ord hur många, och `krav` ger ett annat tal: *tre förslag*, *alla deltagare*, *minst 60/40*.
  /// Eller en rad i ett [bemanningsblock](../block.md#bemanning) har en annan `omfattning` än den som `kommentar` säger med
  /// *heltid* eller *halvtid*. Regeln läser också `svar` i ett underlag mot dess `kommentar` (*tretton deltagare*), och ett
  /// utfall mot dess `motivering` (*alla*, *ingen*, *bara två deltagare*), när talen skiljer sig åt med ett.
  ///
  /// Varför: Läsaren ser både orden och siffran. Det som utfallet prövas mot är siffran.
  ///
  /// Exempel:
  ///
  /// <!-- fel: siffra-mot-ord i insats -->
  /// ```yaml
  /// mål:
  ///   - {id: forslag, text: Gruppen ska lägga fram tre förslag., krav: minst 4 st}
  /// ```
  ///
  /// I stället: Rätta siffran eller orden.
  ///
  /// <!-- utdrag: insats -->
  /// ```yaml
  /// mål:
  ///   - {id: forslag, text: Gruppen ska lägga fram tre förslag., krav: minst 3 st}
  /// ```
  static let rule = Rule("siffra-mot-ord", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every figure that its words contradict.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.insatser.flatMap { insats in insats.goals.compactMap(check) }
      + archive.reports.flatMap { report in
        (report.body.blocks.isEmpty ? [] : positions(report.body, archive.files[Int(report.file.index)]))
          + CountsInWords.check(report)
      }
  }

  private static func check(_ goal: Goal) -> Diagnostic? {
    guard goal.requirement.value.parts.count == 1 else { return nil }
    switch goal.requirement.value.parts[0] {
    case .atLeastOfEachSex(let share): return sexes(goal, share)
    case .atLeast(let quantity), .atMost(let quantity), .exactly(let quantity):
      guard let number = quantity.number, quantity.precision == .exact, !goal.text.utf8.contains(where: isDigit) else {
        return nil
      }
      let words = goal.text.lowercased().split { !$0.isLetter }
      if quantity.unit == .percent {
        guard let first = words.first, first == "alla" || first == "samtliga", number != DecimalNumber(100) else {
          return nil
        }
        return problem(
          goal, "\(first) är 100 %, men kravet är \(quantity.formatted())",
          "\(first) is 100 %, but the requirement is \(quantity.formatted())")
      }
      // Where more are counted, another number may stand in words that are not in the list: `sextio, högst femton var`.
      let said = Set(words.compactMap { numbers[$0] }.filter { $0 <= 12 })
      guard said.count == 1, let value = said.first, number != DecimalNumber(value) else { return nil }
      return problem(
        goal, "målets text säger \(value) med ord, men kravet är \(quantity.formatted())",
        "the goal's text says \(value) in words, but the requirement is \(quantity.formatted())")
    default: return nil
    }
  }

  /// `minst 60/40` is at least 40 % of each sex.
  private static func sexes(_ goal: Goal, _ share: Quantity) -> Diagnostic? {
    let parts = goal.text.split { !$0.isNumber && $0 != "/" }.filter { $0.contains("/") }
    guard parts.count == 1, let number = share.number?.wholeValue, share.unit == .percent else { return nil }
    let ends = parts[0].split(separator: "/").compactMap { Int($0) }
    guard ends.count == 2, ends[0] + ends[1] != 100 || min(ends[0], ends[1]) != number else { return nil }
    return problem(
      goal, "målets text säger \(parts[0]), men kravet är \(number) % av vardera könet",
      "the goal's text says \(parts[0]), but the requirement is \(number) % of each sex")
  }

  private static func problem(_ goal: Goal, _ swedish: String, _ english: String) -> Diagnostic {
    Diagnostic(
      rule, BilingualText(swedish, en: english), at: goal.requirement.span,
      help: [BilingualText("rätta kravet eller målets text", en: "correct the requirement or the goal's text")])
  }

  /// `omfattning: 50 %, kommentar: Halvtid.`
  private static func positions(_ body: Body, _ file: SourceFile) -> [Diagnostic] {
    body.scalars.indices.compactMap { index in
      let scalar = body.scalars[index]
      guard scalar.block != nil, scalar.keys.last == "omfattning",
        case .success(let stated) = Quantity.parse(file.text(scalar.range)), stated.unit == .percent,
        stated.precision == .exact, let percent = stated.number,
        let comment = body.scalars.first(where: {
          $0.block == scalar.block && $0.items == scalar.items && $0.keys.last == "kommentar"
        })
      else { return nil }
      let text = file.text(comment.range).lowercased()
      guard !text.utf8.contains(where: isDigit), let said = extent(text), percent != DecimalNumber(said) else {
        return nil
      }
      return Diagnostic(
        rule,
        BilingualText(
          "kommentaren säger \(said) %, men omfattningen är \(stated.formatted())",
          en: "the comment says \(said) %, but the extent is \(stated.formatted())"),
        at: file.span(scalar.range),
        help: [BilingualText("rätta omfattningen eller kommentaren", en: "correct the extent or the comment")])
    }
  }

  /// `Heltid`, `En heltid som två delar på`, `Två konsulenter på heltid`; nil where it may be something else.
  private static func extent(_ text: String) -> Int? {
    let words = text.split { !$0.isLetter }
    let times = words.indices.filter { words[$0].hasPrefix("heltid") || words[$0].hasPrefix("halvtid") }
    guard times.count == 1, let first = words.first else { return nil }
    let each = words[times[0]].hasPrefix("hel") ? 100 : 50
    if times[0] == 0 { return words.count == 1 ? each : nil }
    if first == "en", times[0] == 1 { return each }
    guard let count = numbers[first], words[times[0] - 1] == "på" else { return nil }
    return count * each
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static let numbers: [Substring: Int] = [
    "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12,
    "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20,
  ]
}
