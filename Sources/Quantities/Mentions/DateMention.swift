/// A date in running text: `31 oktober 2024`, `oktober 2024`, `2024-10-31`, or a year alone.
package struct DateMention: Hashable, Sendable {
  /// The date, as exact as the text gives it.
  package let date: PartialDate
  /// Where it stands, in offsets of the text.
  package let range: Range<Int>

  /// Every date of a text, from left to right. Numbers inside words, longer numbers and numbers with a unit of four
  /// digits are told from years only by their size: 1900 to 2099.
  ///
  /// - Parameter text: UTF-8.
  package static func all(in text: [UInt8]) -> [DateMention] {
    var mentions: [DateMention] = []
    var at = 0
    while at < text.count {
      guard isDigit(text, at) else {
        at += 1
        continue
      }
      var end = at
      while isDigit(text, end) { end += 1 }
      if end - at == 4, let mention = read(text, at..<end) {
        mentions.append(mention)
        end = max(end, mention.range.upperBound)
      }
      at = end
    }
    return mentions
  }

  private static func read(_ text: [UInt8], _ digits: Range<Int>) -> DateMention? {
    let year = number(text, digits)
    guard (1900...2099).contains(year), isFree(text, before: digits.lowerBound) else { return nil }
    if let iso = iso(text, year, digits) { return iso }
    guard !isWord(text, digits.upperBound), !isJoined(text, digits.upperBound) else { return nil }
    guard let (month, monthStart) = month(text, before: digits.lowerBound) else {
      return PartialDate(year: year).map { DateMention(date: $0, range: digits) }
    }
    if let (day, dayStart) = day(text, before: monthStart), let date = PartialDate(year: year, month: month, day: day) {
      return DateMention(date: date, range: dayStart..<digits.upperBound)
    }
    return PartialDate(year: year, month: month).map {
      DateMention(date: $0, range: monthStart..<digits.upperBound)
    }
  }

  /// `2024-10` or `2024-10-31`.
  private static func iso(_ text: [UInt8], _ year: Int, _ digits: Range<Int>) -> DateMention? {
    guard let month = pair(text, digits.upperBound) else { return nil }
    let end = digits.upperBound + 3
    if let day = pair(text, end) {
      guard let date = PartialDate(year: year, month: month, day: day), !isWord(text, end + 3) else { return nil }
      return DateMention(date: date, range: digits.lowerBound..<(end + 3))
    }
    guard !isWord(text, end), let date = PartialDate(year: year, month: month) else { return nil }
    return DateMention(date: date, range: digits.lowerBound..<end)
  }

  /// The number of `-10`.
  private static func pair(_ text: [UInt8], _ at: Int) -> Int? {
    guard at + 2 < text.count, text[at] == UInt8(ascii: "-"), isDigit(text, at + 1), isDigit(text, at + 2) else {
      return nil
    }
    return number(text, (at + 1)..<(at + 3))
  }

  private static func month(_ text: [UInt8], before end: Int) -> (month: Int, start: Int)? {
    guard let stop = beforeSpace(text, end) else { return nil }
    var start = stop
    while start > 0, isLetter(text[start - 1]) { start -= 1 }
    guard (3...9).contains(stop - start), !isWord(text, endingAt: start - 1) else { return nil }
    let word = String(decoding: text[start..<stop].map { $0 | 0x20 }, as: UTF8.self)
    return CalendarDay.monthNames.firstIndex(of: word).map { ($0 + 1, start) }
  }

  private static func day(_ text: [UInt8], before end: Int) -> (day: Int, start: Int)? {
    guard let stop = beforeSpace(text, end) else { return nil }
    var start = stop
    while start > 0, isDigit(text, start - 1) { start -= 1 }
    guard (1...2).contains(stop - start), isFree(text, before: start) else { return nil }
    return (number(text, start..<stop), start)
  }

  /// Where the word before a space ends; a no-break space is one, too.
  private static func beforeSpace(_ text: [UInt8], _ end: Int) -> Int? {
    if end > 1, text[end - 1] == 0xA0, text[end - 2] == 0xC2 { return end - 2 }
    return end > 1 && text[end - 1] == 0x20 ? end - 1 : nil
  }

  /// Whether a number may begin here: not inside a word, a number or a longer date.
  private static func isFree(_ text: [UInt8], before start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = text[start - 1]
    if [UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(before) { return false }
    if before == 0x20, start > 1, isDigit(text, start - 2) { return false }
    return !isWord(text, endingAt: start - 1)
  }

  /// Whether a number runs on into a law's number, a decimal or a page: `2003:1210`.
  private static func isJoined(_ text: [UInt8], _ end: Int) -> Bool {
    guard end + 1 < text.count else { return false }
    return [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-")].contains(text[end])
      && isDigit(text, end + 1)
  }

  private static func number(_ text: [UInt8], _ range: Range<Int>) -> Int {
    text[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDigit(_ text: [UInt8], _ at: Int) -> Bool {
    at >= 0 && at < text.count && (0x30...0x39).contains(text[at])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether the sign that ends at an offset belongs to a word. A no-break space is C2 A0; dashes and quotation marks are
  /// E2 80 and one more.
  private static func isWord(_ text: [UInt8], endingAt at: Int) -> Bool {
    guard at > 0, text[at] & 0xC0 == 0x80 else { return isWord(text, at) }
    return !(text[at - 1] == 0xC2 || at > 1 && text[at - 2] == 0xE2)
  }

  private static func isWord(_ text: [UInt8], _ at: Int) -> Bool {
    guard at >= 0, at < text.count else { return false }
    return isLetter(text[at]) || isDigit(text, at) || text[at] >= 0x80 && text[at] != 0xC2 && text[at] != 0xE2
  }
}

extension PartialDate {
  /// Whether two dates can be no day in common: `2024-09-30` and `oktober 2024`.
  package func excludes(_ other: PartialDate) -> Bool { latest < other.earliest || other.latest < earliest }
}
