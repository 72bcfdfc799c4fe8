extension FigureMention {
  /// Every figure in a text, from left to right. Numbers inside words, dates written with hyphens and numbers written in
  /// letters are no figures.
  package static func all(in text: [UInt8]) -> [FigureMention] {
    guard text.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let source = SourceText(bytes: text)
    var mentions: [FigureMention] = []
    var at = 0
    while at < text.count {
      guard isStart(source, at) else {
        at += 1
        continue
      }
      guard case .number(let number, let end) = DecimalNumber.scan(source, in: at..<text.count), !isGlued(source, end)
      else {
        at = runEnd(source, at)
        continue
      }
      var mention = FigureMention(kind: .number(number, nil), precision: precision(source, before: at), range: at..<end)
      readWhole(source, number, after: end, &mention)
      if mention.share == nil { readUnit(source, number, after: end, &mention) }
      mentions.append(mention)
      at = mention.range.upperBound
    }
    return mentions
  }

  /// The end of the digits at an offset, with every group after them: what is too long to be a number is passed at once.
  private static func runEnd(_ source: SourceText, _ at: Int) -> Int {
    var end = source.digitsEnd(at, limit: source.bytes.count)
    var groups = 0
    while true {
      let next = source.skippingSpaces(end)
      guard next > end, source.digitsEnd(next, limit: source.bytes.count) == next + 3 else { break }
      end = next + 3
      groups += 1
    }
    return groups > 4 ? end : source.digitsEnd(at, limit: source.bytes.count)
  }

  /// A number begins after a space, a bracket or a dash, never inside a word or another number.
  private static func isStart(_ source: SourceText, _ at: Int) -> Bool {
    guard source.isDigit(at, source.bytes.count) else { return false }
    guard at > 0 else { return true }
    let before = source.bytes[at - 1]
    switch before {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "-"),
      UInt8(ascii: ":"), UInt8(ascii: "#"):
      return false
    // A letter such as å ends in a byte from 0x80 on, but so do a no-break space, a dash and a quotation mark.
    case 0x80...0xFF: return source.spaceEnds(at) || source.bytes.dropFirst(max(0, at - 3)).first == 0xE2
    default: return true
    }
  }

  /// A number that runs on into a word, a date or another number is not a figure by itself: `4R`, `2016-03`, `1.1.2`.
  private static func isGlued(_ source: SourceText, _ end: Int) -> Bool {
    guard let next = source.byte(end, source.bytes.count) else { return false }
    switch next {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "."), UInt8(ascii: ","): return source.isDigit(end + 1, source.bytes.count)
    case 0xC3: return true
    default: return false
    }
  }

  /// Words that may stand between `av` and the whole.
  private static let fillers: Set<String> = [
    "de", "dessa", "totalt", "sammanlagt", "alla", "samtliga", "insatsens", "gruppens", "sina", "våra",
  ]

  private static func readWhole(
    _ source: SourceText, _ part: DecimalNumber, after end: Int, _ mention: inout FigureMention
  ) {
    var at = source.skippingSpaces(end)
    // Most figures are no part of a whole.
    guard at + 1 < source.bytes.count, source.bytes[at] | 0x20 == UInt8(ascii: "a"), source.word(at) == "av" else {
      return
    }
    at = source.skippingSpaces(at + 2)
    for _ in 0..<2 {
      let word = source.word(at)
      // `av enkätens 68 frågor`: a whole may have an owner.
      guard fillers.contains(word) || word.utf8.count > 4 && word.hasSuffix("s") else { break }
      at = source.skippingSpaces(at + word.utf8.count)
    }
    guard case .number(let whole, let wholeEnd) = DecimalNumber.scan(source, in: at..<source.bytes.count),
      !isGlued(source, wholeEnd), unit(source, after: wholeEnd)?.unit != .percent, let part = part.wholeValue,
      let whole = whole.wholeValue, let share = Share(part: part, whole: whole)
    else { return }
    mention.kind = .share(share)
    mention.range = mention.range.lowerBound..<wholeEnd
  }

  private static func readUnit(
    _ source: SourceText, _ number: DecimalNumber, after end: Int, _ mention: inout FigureMention
  ) {
    guard let (unit, unitEnd, scaled) = unit(source, after: end, number) else { return }
    mention.kind = unit == .percent ? .percent(number) : .number(scaled, unit)
    mention.range = mention.range.lowerBound..<unitEnd
  }

  private static func unit(_ source: SourceText, after end: Int) -> (unit: Unit?, end: Int)? {
    unit(source, after: end, DecimalNumber(1)).map { ($0.unit, $0.end) }
  }

  /// The unit that follows a number, where it ends, and the number in whole units (`4,8 mnkr` is 4 800 000 kronor).
  private static func unit(
    _ source: SourceText, after end: Int, _ number: DecimalNumber
  ) -> (unit: Unit?, end: Int, scaled: DecimalNumber)? {
    let first = source.skippingSpaces(end)
    if source.byte(first, source.bytes.count) == UInt8(ascii: "%") { return (.percent, first + 1, number) }
    let word = source.word(first)
    guard !word.isEmpty else { return nil }
    let firstEnd = first + word.utf8.count
    // Forms that a running text has: `de 57 procenten`, `29 procents verkningsgrad`.
    if word == "procenten" || word == "procents" { return (.percent, firstEnd, number) }
    if word == "miljonerna", let scaled = number.scaled(by: 6) { return (nil, firstEnd, scaled) }
    let second = source.skippingSpaces(firstEnd)
    let next = source.word(second)
    if !next.isEmpty, let name = UnitName.named("\(word) \(next)"), let scaled = number.scaled(by: name.exponent) {
      return (name.unit, second + next.utf8.count, scaled)
    }
    guard let name = UnitName.named(word), let scaled = number.scaled(by: name.exponent) else { return nil }
    return (name.unit, firstEnd, scaled)
  }

  /// What the word or the two words before a figure make of it.
  private static func precision(_ source: SourceText, before at: Int) -> Precision {
    let place = source.placeOfWord(before: at)
    guard !place.isEmpty else { return source.signBefore(at).flatMap { Precision.named($0) } ?? .exact }
    guard Precision.lastWords.mayContain(source.bytes[place]) else { return .exact }
    let start = place.lowerBound
    let word = source.string(place).lowercased()
    switch word {
    case "kring", "närmare": return .approximate
    case "minst": return .atLeast
    case "högst": return .justUnder
    case "a" where start > 1 && source.bytes[start - 1] == UInt8(ascii: ":"): return .approximate
    default: return Precision.named("\(source.wordBefore(start)) \(word)") ?? Precision.named(word) ?? .exact
    }
  }
}

extension SourceText {
  /// The first offset at or after `at` that is no space.
  func skippingSpaces(_ at: Int) -> Int {
    var at = at
    while at < bytes.count {
      let length = spaceLength(at: at, limit: bytes.count)
      if length == 0 { break }
      at += length
    }
    return at
  }

  /// Whether a space ends right before `at`.
  func spaceEnds(_ at: Int) -> Bool { spaceLength(before: at) > 0 }

  /// The length in bytes of the space that ends at an offset, 0 when none does.
  private func spaceLength(before end: Int) -> Int {
    guard end > 0 else { return 0 }
    // A space of several bytes ends in one that is no sign of ASCII.
    let lengths = bytes[end - 1] < 0x80 ? 1...1 : 2...3
    return lengths.first { end >= $0 && spaceLength(at: end - $0, limit: bytes.count) == $0 } ?? 0
  }

  /// The run of letters that begins at `at`, in lower case; empty when none does.
  func word(_ at: Int) -> String {
    var end = at
    while end < bytes.count, isLetterByte(bytes[end]) { end += 1 }
    return end > at ? string(at..<end).lowercased() : ""
  }

  /// The run of letters that ends before `at` and the spaces there, in lower case; empty when none does.
  func wordBefore(_ at: Int) -> String { string(placeOfWord(before: at)).lowercased() }

  /// Where the run of letters stands that ends before `at` and the spaces there.
  func placeOfWord(before at: Int) -> Range<Int> {
    var end = skippingSpacesBack(at)
    if end > 0, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var start = end
    while start > 0, isLetterByte(bytes[start - 1]) { start -= 1 }
    // The last bytes of a dash, a quotation mark or `≈` are no letters.
    if start > 0, bytes[start - 1] == 0xE2 || bytes[start - 1] == 0xC2 { return end..<end }
    return start..<end
  }

  /// `~` or `≈` before `at` and the spaces there.
  func signBefore(_ at: Int) -> String? {
    let before = bytes[..<skippingSpacesBack(at)]
    if before.last == UInt8(ascii: "~") { return "~" }
    return before.last == 0x88 && before.suffix(3).elementsEqual("≈".utf8) ? "≈" : nil
  }

  /// The offset where the spaces before `at` begin.
  private func skippingSpacesBack(_ at: Int) -> Int {
    var end = at
    while true {
      let length = spaceLength(before: end)
      if length == 0 { return end }
      end -= length
    }
  }

  private func isLetterByte(_ byte: UInt8) -> Bool {
    byte == 0xC3 || (0x80...0xBF).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
