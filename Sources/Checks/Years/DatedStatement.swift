import Diagnostics
import Quantities

/// A year that a source gives, with its month, day or season, and what is said to have happened then.
struct DatedStatement {
  /// What a date is to the time that it stands in.
  enum Role: Sendable { case start, end, publication }

  /// A date of a place, without its day.
  struct Date {
    var year: Int
    var month: Int?
    var season: Season?
  }

  /// What a date stands among when it stands in a front matter or block.
  struct Owner {
    var group: Int?
    /// The numbers of the value that is told together with it, by their stems.
    var values: [UInt64] = []
    var isRemark = false
  }

  var span: SourceSpan
  var year: Int
  var month: Int?
  var day: Int?
  var season: Season?
  /// The sentence, the value or the row that it stands in, by its offset.
  var place: Int
  /// The paragraph, block or table around it; what stands in one tells of several things.
  var text: Int
  /// Whether it stands in running text and not as a value, an event or a cell.
  var isInText: Bool { group == nil && isInSentence }
  /// The values of a front matter or block that are told together; nil in a text.
  var group: Int? { owner.group }
  /// Whether its sentence speaks of several times: `ett år senare`, `skulle`, `en ny utbildning`.
  var isOfSeveral: Bool
  /// Whether its sentence speaks of what is to come: `ska`, `planeras`, `senast`.
  var isOfPlans: Bool
  /// Whether it stands in a sentence and not as a value by itself.
  var isInSentence: Bool
  /// Every date of that place.
  var dates: [Date]
  /// The stems of the words that it is said with, in order and once each.
  var stems: [UInt64]
  var role: Role?
  /// Whose it is among the keys and blocks.
  var owner: Owner

  /// Whether two dates may be the same but for the year.
  func mayBeSame(as other: DatedStatement) -> Bool {
    if let month, let theirs = other.month, month != theirs { return false }
    if let day, let theirs = other.day, day != theirs { return false }
    if let season, let theirs = other.season, season != theirs { return false }
    if let season, let month = other.month { return Self.may(season, month) }
    if let month, let season = other.season { return Self.may(season, month) }
    return true
  }

  /// The date, as exact as it is given.
  var date: PartialDate? {
    guard month == nil, let season else { return PartialDate(year: year, month: month, day: day) }
    return PartialDate(season: season, year: year)
  }

  /// Whether its place gives another year, too, for the same month or season where it names one: who writes both knows
  /// of both.
  func tells(of year: Int) -> Bool {
    dates.contains { date in
      guard date.year == year else { return false }
      if let month { return date.month == month }
      if let season { return date.season == season }
      return true
    }
  }

  /// The stems that both are said with: both lists are in order.
  func stems(sharedWith other: DatedStatement) -> [UInt64] {
    var shared: [UInt64] = []
    forEachStem(sharedWith: other) { shared.append($0) }
    return shared
  }

  @inline(__always)
  func forEachStem(sharedWith other: DatedStatement, _ visit: (UInt64) -> Void) {
    var (left, right) = (0, 0)
    while left < stems.count, right < other.stems.count {
      let (mine, theirs) = (stems[left], other.stems[right])
      if mine == theirs { visit(mine) }
      if mine <= theirs { left += 1 }
      if mine >= theirs { right += 1 }
    }
  }

  /// Whether both give the same month or season, and the same day where this one gives a day.
  func isOnSameDate(as other: DatedStatement) -> Bool {
    if let month { return month == other.month && (day == nil || day == other.day) }
    return season != nil && season == other.season
  }

  /// Whether a month may lie in a season, as reports use the word.
  static func may(_ season: Season, _ month: Int) -> Bool {
    switch season {
    case .winter: [11, 12, 1, 2, 3].contains(month)
    case .spring: (1...6).contains(month)
    case .summer: (5...8).contains(month)
    case .autumn: (8...12).contains(month)
    }
  }

  /// Whether two years differ by one digit: a slip of the pen.
  static func isSlip(_ left: Int, _ right: Int) -> Bool {
    guard left != right, left / 1000 == right / 1000 else { return false }
    let digits = [(left / 100 % 10, right / 100 % 10), (left / 10 % 10, right / 10 % 10), (left % 10, right % 10)]
    return digits.count { $0 != $1 } == 1
  }
}

/// The words of a text as numbers that are the same for the forms of one word.
enum WordStems {
  /// The first six bytes of every word that is long enough to say something, of short words in capitals (`ACT`), and of
  /// every number of two digits or more that is no year.
  static func all(_ text: String) -> [UInt64] { all(Array(text.utf8)[...]) }

  static func all(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
    var stems: [UInt64] = []
    var start = bytes.startIndex
    for index in bytes.indices where !isPart(bytes[index]) {
      take(bytes[start..<index], &stems)
      start = index + 1
    }
    take(bytes[start...], &stems)
    return stems
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0xC3 || (0x80...0xBF).contains(byte)
  }

  private static func take(_ word: ArraySlice<UInt8>, _ stems: inout [UInt64]) {
    guard let first = word.first, word.count > 1 else { return }
    let isNumber = (0x30...0x39).contains(first)
    guard isNumber ? word.count != 4 : word.count > 4 || word.count > 2 && word.allSatisfy(isCapital) else { return }
    let stem = word.prefix(6).reduce(UInt64(0)) { $0 << 8 | UInt64(isNumber ? $1 : $1 | 0x20) }
    // A word much longer than an empty one is another word: `Mellansverige`.
    if isNumber || word.count > empty[stem] ?? 0 { stems.append(stem) }
  }

  /// A to Z, and the bytes of Å, Ä and Ö.
  private static func isCapital(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte == 0xC3 || byte == 0x84 || byte == 0x85 || byte == 0x96
  }

  /// Stems of words that most statements of a report use.
  static let common = Set(
    all(
      "insatsen förbundet deltagare projektet arbete verksamhet samverkan parterna personer kommunen stödet samordnare")
  )

  /// Whether a stem is a number.
  static func isNumber(_ stem: UInt64) -> Bool {
    var first = stem
    while first > 0xFF { first >>= 8 }
    return (0x30...0x39).contains(first)
  }

  /// Whether a stem is a short word in capitals.
  static func isCapitals(_ stem: UInt64) -> Bool { stem < 1 << 40 && !isNumber(stem) }

  /// Words that say nothing of what happened, by their stems, and how many bytes a word with the stem may have at most
  /// to be one of them.
  private static let empty: [UInt64: Int] = Dictionary(
    """
    under efter sedan andra första sista enligt också skulle mellan finns fanns blivit varit deras dessa denna detta
    genom samma hösten våren sommaren vintern januari februari mars april juni juli augusti september oktober november
    december åren årets tiden rapporten artikeln arkivet kommentar motivering titel
    """.split { $0 == " " || $0 == "\n" }.map { word in
      (Array(word.utf8).prefix(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) }, word.utf8.count + 4)
    }, uniquingKeysWith: max)
}
