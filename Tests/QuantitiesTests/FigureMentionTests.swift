import Testing

@testable import Quantities

struct FigureMentionTests {
  /// Each figure as what it is, how sure it is, and the text that it covers.
  private func read(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return FigureMention.all(in: bytes).map { mention in
      let kind =
        switch mention.kind {
        case .share(let share): share.formattedCounts()
        case .percent(let percent): "\(percent.formatted()) %"
        case .number(let number, let unit): number.formatted() + (unit.map { " \($0)" } ?? "")
        }
      let precision = mention.precision.word.map { "\($0) " } ?? ""
      return "\(precision)\(kind) «\(String(decoding: bytes[mention.range], as: UTF8.self))»"
    }
  }

  @Test(
    arguments: [
      ("Det är 39 av 61 deltagare.", ["39 av 61 «39 av 61»"]),
      ("(14 av de totalt 34)", ["14 av 34 «14 av de totalt 34»"]),
      ("64 procent, 41,2 % och 5\u{A0}%", ["64 % «64 procent»", "41,2 % «41,2 %»", "5 % «5\u{A0}%»"]),
      ("4,8 miljoner kronor", ["4\u{A0}800\u{A0}000 kronor «4,8 miljoner kronor»"]),
      ("1 250 av 5 000", ["1\u{A0}250 av 5\u{A0}000 «1 250 av 5 000»"]),
      ("3 månader – 12 personer", ["3 months «3 månader»", "12 persons «12 personer»"]),
      ("14 av 34 %", ["14 «14»", "34 % «34 %»"]), ("35 av 34", ["35 «35»", "34 «34»"]),
      ("från 2014–2016", ["2\u{A0}014 «2014»", "2\u{A0}016 «2016»"]),
    ])
  func findsEveryFigure(text: String, figures: [String]) {
    #expect(read(text) == figures)
  }

  @Test(
    arguments: ["4R", "A4", "å4", "2016-03", "1.1.2", "3/4", "16:30", "#12", "tre av fyra", "", "1.234.567"])
  func leavesOtherDigitsAlone(text: String) {
    #expect(read(text) == [])
  }

  @Test(
    arguments: [
      ("ca", "ca"), ("ca.", "ca"), ("c:a", "ca"), ("Cirka", "ca"), ("circa", "ca"), ("ungefär", "ca"), ("~", "ca"),
      ("≈", "ca"), ("närmare", "ca"), ("drygt", "drygt"), ("mer än", "drygt"), ("fler än", "drygt"),
      ("minst", "drygt"), ("över", "drygt"), ("knappt", "knappt"), ("mindre än", "knappt"), ("färre än", "knappt"),
      ("inte fullt", "knappt"), ("högst", "knappt"),
    ])
  func readsTheWordsBeforeAFigure(words: String, precision: String) {
    #expect(read("Det är \(words) 40 %.") == ["\(precision) 40 % «40 %»"])
  }

  @Test(arguments: ["Det är", "”", "–", "de", "fullt", "stora"])
  func takesOtherWordsForNothing(words: String) {
    #expect(read("\(words) 40 %") == ["40 % «40 %»"])
  }

  @Test(arguments: ["111 ", "1", "1 av ", "1,", "ca ", "1 %"])
  func readsHostileTextInTime(part: String) {
    let bytes = Array(String(repeating: part, count: 20_000).utf8)
    let time = ContinuousClock().measure { _ = FigureMention.all(in: bytes) }
    #expect(time < .seconds(1))
  }
}
