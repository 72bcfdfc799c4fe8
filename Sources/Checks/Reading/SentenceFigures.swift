import Diagnostics
import Markdown
import Quantities

/// The figures of a text with the words around them. Years, dates, ordinals, references and scales are no figures.
struct SentenceFigures {
  /// One figure; a share has two parts, a span two ends.
  struct Figure {
    var parts: [(kind: StatedFigure.Kind, value: DecimalNumber, range: Range<Int>)]
    var precision: Precision
    var sentence: Range<Int>
    var words: [String]
    var noun: String
    var isOfAll: Bool
    var years: [Int]
    var isGoal: Bool
  }

  private(set) var figures: [Figure] = []
  private let text: PlainText
  private let mentions: [FigureMention]

  init(_ text: PlainText) {
    self.text = text
    mentions = FigureMention.all(in: text.bytes)
    guard !mentions.isEmpty else { return }
    let ends = Self.sentenceEnds(text.bytes)
    for index in mentions.indices {
      let mention = mentions[index]
      let start = ends.last { $0 <= mention.range.lowerBound } ?? 0
      let end = ends.first { $0 >= mention.range.upperBound } ?? text.bytes.count
      let sentence = start..<max(start, end)
      guard !isOther(index, sentence) else { continue }
      let left = text.string(start..<mention.range.lowerBound)
      let right = text.string(mention.range.upperBound..<max(mention.range.upperBound, end))
      let clause = left.lowercased().split { ",;:(".contains($0) }.last ?? ""
      figures.append(
        Figure(
          parts: parts(index), precision: mention.precision, sentence: sentence,
          words: FigureWords.stems(left).suffix(7) + FigureWords.stems(right).prefix(7),
          noun: noun(mention, right), isOfAll: Self.tellsOfAll(left), years: years(sentence),
          isGoal: Self.tellsOfGoal(clause)))
    }
  }

  /// What is counted: the word right after a number, with one word for persons.
  private func noun(_ mention: FigureMention, _ right: String) -> String {
    if case .number(_, .persons?) = mention.kind {
      let word = text.string(mention.range).split { !$0.isLetter }.last?.lowercased() ?? ""
      return word.hasPrefix("kv") || word.hasPrefix("m") ? word : "person"
    }
    guard mention.percent == nil, right.first == " " else { return "" }
    if case .number(_, .some) = mention.kind { return "" }
    let word = right.dropFirst().prefix { $0.isLetter }.lowercased()
    let stem = FigureWords.stems(word).first ?? ""
    return ["deltag", "person", "individ", "klient", "ungdom"].contains(stem) ? "person" : stem
  }

  /// `alla 110`, `samtliga 54`, `av de 39`, `de 17`
  private static func tellsOfAll(_ left: String) -> Bool {
    var words = left.suffix(24).lowercased().split { !$0.isLetter }
    if words.last == "de" || words.last == "dessa" { words.removeLast() }
    return words.last.map { ["alla", "samtliga", "av"].contains($0) } == true
  }

  private static func tellsOfGoal(_ clause: Substring) -> Bool {
    if clause.hasSuffix("i stället för ") { return true }
    return clause.split { !$0.isLetter }.contains {
      $0 == "mål" || $0 == "målet" || $0 == "målets" || $0.hasPrefix("planera")
    }
  }

  /// Where sentences end: after a full stop that a capital letter, a quotation mark or the end of the text follows.
  private static func sentenceEnds(_ bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    for index in bytes.indices.dropLast(2) {
      guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ";") || bytes[index] == UInt8(ascii: "?"),
        bytes[index + 1] == 0x20
      else { continue }
      var next = index + 1
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      guard next < bytes.count else { continue }
      let isCapital =
        (0x41...0x5A).contains(bytes[next]) || bytes[next] == 0xE2
        || bytes[next] == 0xC3 && next + 1 < bytes.count && (0x80...0x9E).contains(bytes[next + 1])
      if isCapital || bytes[index] == UInt8(ascii: ";") { ends.append(index + 1) }
    }
    return ends
  }

  private func number(_ index: Int) -> DecimalNumber? { mentions[index].number }

  /// The bytes between a figure and the next.
  private func between(_ index: Int) -> String {
    guard index >= 0, index + 1 < mentions.count else { return "" }
    return text.string(mentions[index].range.upperBound..<mentions[index + 1].range.lowerBound)
  }

  private func isYear(_ index: Int) -> Bool {
    guard case .number(let number, nil) = mentions[index].kind, let whole = number.wholeValue else { return false }
    return (1900...2100).contains(whole) && mentions[index].range.count == 4
  }

  private func years(_ sentence: Range<Int>) -> [Int] {
    mentions.indices.compactMap { index in
      isYear(index) && sentence.contains(mentions[index].range.lowerBound) ? number(index)?.wholeValue : nil
    }
  }

  private func isOther(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let mention = mentions[index]
    if isYear(index) { return true }
    guard mention.number != nil else { return false }
    let after = text.string(mention.range.upperBound..<min(text.bytes.count, mention.range.upperBound + 14))
    // `1. Deltagaren …` numbers a list, `30 september` is a date, `kl. 10.30` a time.
    if mention.range.lowerBound <= 2, after.hasPrefix(". ") { return true }
    let word = after.split { !$0.isLetter }.first.map { $0.lowercased() } ?? ""
    if after.hasPrefix(" "), Self.months.contains(word) { return true }
    let left = text.string(max(0, mention.range.lowerBound - 44)..<mention.range.lowerBound).lowercased()
    var words = left.split { !$0.isLetter && !$0.isNumber }
    while let last = words.last, last == "och" || last.allSatisfy(\.isNumber) { words.removeLast() }
    guard let last = words.last else { return false }
    if Self.references.contains(last) || last == "kl" { return true }
    // Ends of a scale: `från 1 till 10`, `skala 1–10`, `5 betyder …`.
    return last == "skala" || last == "betyder" || word == "betyder" || after.hasPrefix(" (") && left.hasSuffix("från ")
  }

  private func parts(_ index: Int) -> [(kind: StatedFigure.Kind, value: DecimalNumber, range: Range<Int>)] {
    let mention = mentions[index]
    let digits = digitRanges(mention.range)
    switch mention.kind {
    case .share(let share):
      guard let first = digits.first, let last = digits.last, digits.count > 1 else { return [] }
      return [
        (.part(of: share.whole), DecimalNumber(share.part), first), (.whole, DecimalNumber(share.whole), last),
      ]
    case .percent(let percent):
      return digits.first.map { [(span(index) ?? .percent, percent, $0)] } ?? []
    case .number(let number, let unit):
      guard let range = digits.first else { return [] }
      if let half = half(after: range, number) { return [(.steps, half, range)] }
      return [(span(index) ?? kind(index, number, unit), number, range)]
    }
  }

  /// `1½`: the sign stands right after the digits.
  private func half(after range: Range<Int>, _ number: DecimalNumber) -> DecimalNumber? {
    guard range.upperBound + 1 < text.bytes.count, text.bytes[range.upperBound] == 0xC2,
      text.bytes[range.upperBound + 1] == 0xBD
    else { return nil }
    return number + DecimalNumber(mantissa: 5, decimals: 1)
  }

  private func kind(_ index: Int, _ number: DecimalNumber, _ unit: Unit?) -> StatedFigure.Kind {
    switch unit {
    case .kronor?: return .kronor
    case .months?: return .months
    case .years?: return .years
    case .steps?: return .steps
    case .percent?, .percentagePoints?: return .percent
    case nil:
      // `41 respektive 59 procent`: the unit stands after the last.
      let words = between(index).split { !$0.isLetter }
      if index + 1 < mentions.count, mentions[index + 1].percent != nil, words.count == 1,
        ["respektive", "och", "till", "eller"].contains(words[0]), !between(index).contains(",")
      {
        return .percent
      }
      return number.decimals > 0 ? .mean : .count
    default: return number.decimals > 0 ? .mean : .count
    }
  }

  /// `16–29`, `mellan 16 och 29`: the other end.
  private func span(_ index: Int) -> StatedFigure.Kind? {
    func value(_ index: Int) -> DecimalNumber? { mentions[index].number ?? mentions[index].percent }
    func isMiddle(_ first: Int) -> Bool {
      let sign = between(first)
      if sign == "–" { return true }
      guard sign == " och " else { return false }
      let start = max(0, mentions[first].range.lowerBound - 7)
      return text.string(start..<mentions[first].range.lowerBound).lowercased() == "mellan "
    }
    if index + 1 < mentions.count, isMiddle(index) { return value(index + 1).map { .span(other: $0) } }
    if index > 0, isMiddle(index - 1) { return value(index - 1).map { .span(other: $0) } }
    return nil
  }

  /// The runs of digits in a range, grouped thousands and decimals as one.
  private func digitRanges(_ range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in range where (0x30...0x39).contains(text.bytes[index]) {
      if let last = ranges.last, isInside(last.upperBound..<index) {
        ranges[ranges.count - 1] = last.lowerBound..<(index + 1)
      } else {
        ranges.append(index..<(index + 1))
      }
    }
    return ranges
  }

  /// What may stand inside a number: nothing, a comma, a point, a space of some kind.
  private func isInside(_ gap: Range<Int>) -> Bool {
    let bytes = text.bytes[gap]
    return bytes.isEmpty || bytes.elementsEqual([0x2C]) || bytes.elementsEqual([0x2E]) || bytes.elementsEqual([0x20])
      || bytes.elementsEqual([0xC2, 0xA0]) || bytes.elementsEqual([0xE2, 0x80, 0xAF])
      || bytes.elementsEqual([0xE2, 0x80, 0x89])
  }

  private static let months: Set<String> = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
  private static let references: Set<Substring> = [
    "avsnitt", "avsnittet", "delmål", "delmålen", "tabell", "diagram", "bilaga", "figur", "kapitel", "fråga", "profil",
    "indikator", "delrapport", "personkrets", "dimension", "nummer", "nr", "artikelnummer", "paragraf", "version",
    "steg", "del", "sidan", "sida", "s",
  ]
}
