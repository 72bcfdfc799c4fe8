import Diagnostics
import Quantities

/// The years that stand alone: the places around them that speak of the same have the year before or after.
///
/// `SameEvents` asks for two places that say the same with nearly the same words. Here it takes fewer words where more
/// speaks against a year: that it stands nowhere else, that the month is the same, or that the words go with the other
/// year wherever they stand. A slip of the pen is then one year off; the limits are house rules, tried on the archive of
/// this project.
struct OddYears {
  private let statements: [DatedStatement]
  private let frequency: [UInt64: Int]
  /// In how many places a year stands.
  private var places: [Int: Int] = [:]
  /// In how many places a stem goes with a year, in all texts and in one.
  private var uses: [Use: Int] = [:]

  private struct Use: Hashable {
    var stem: UInt64
    var year: Int
    /// A text with its file; nil for all.
    var text: Int?
  }

  /// How many years before and after it a year is held against.
  private static let reach = 200

  /// - Parameter frequency: in how many places each stem stands.
  init(_ statements: [DatedStatement], frequency: [UInt64: Int]) {
    self.statements = statements
    self.frequency = frequency
    var seen: Set<[Int]> = []
    for statement in statements
    where seen.insert([Int(statement.span.file.index), statement.place, statement.year]).inserted {
      places[statement.year, default: 0] += 1
      // Of few places, no words go together.
      guard statements.count > 3 else { continue }
      for stem in statement.stems {
        uses[Use(stem: stem, year: statement.year), default: 0] += 1
        uses[Use(stem: stem, year: statement.year, text: Self.text(statement)), default: 0] += 1
      }
    }
  }

  private static func text(_ statement: DatedStatement) -> Int {
    statement.text | Int(statement.span.file.index) << 40
  }

  /// Each year that stands alone, with the place that contradicts it best, by their places in the list.
  func pairs() -> [(odd: Int, other: Int)] {
    guard places.count > 1 else { return [] }
    return statements.indices.compactMap { index in
      let year = statements[index].year
      return [year - 1, year + 1].lazy.compactMap { rival(index, of: $0) }.first.map { (index, $0) }
    }
  }

  /// How much two places share, in how many words, and in how many that not every report is full of.
  private struct Likeness {
    var weight = 0.0
    var words = 0
    var rare = 0
  }

  /// What speaks for a year at one place.
  private struct Voices {
    var best = 0.0
    var words = 0
    var index: Int?
    /// Of those with the same month or season: the best, and in how many places.
    var dated = 0.0
    var datedIndex: Int?
    var datedPlaces: Set<Int> = []
    /// One that is said with the very same words, which few others use.
    var alike: Int?

    mutating func add(_ like: Likeness, isDated: Bool, _ index: Int, place: Int) {
      let weight = like.weight
      // A number alone may be that of anything.
      if weight > best, like.rare > 0 { (best, words, self.index) = (weight, like.words, index) }
      guard isDated else { return }
      if weight > dated { (dated, datedIndex) = (weight, index) }
      if weight >= 0.3 { datedPlaces.insert(place) }
    }
  }

  private func rival(_ index: Int, of year: Int) -> Int? {
    let statement = statements[index]
    guard places[year] != nil, !statement.tells(of: year) else { return nil }
    var (rivals, support) = (Voices(), Voices())
    for other in max(0, index - Self.reach)..<min(statements.count, index + Self.reach) where other != index {
      guard statements[other].year == year || statements[other].year == statement.year,
        statement.mayBeSame(as: statements[other])
      else { continue }
      let candidate = statements[other]
      let isSameFile = candidate.span.file == statement.span.file
      if candidate.year == year {
        guard isRival(candidate, of: statement, isSameFile: isSameFile) else { continue }
      } else if isSameFile, candidate.place == statement.place {
        continue
      }
      let like = likeness(statement, candidate)
      // A sentence on several times may speak of another one, but not with nearly all the words.
      let isOfSeveral = candidate.isOfSeveral || statement.isOfSeveral
      let isAlike = like.rare > 0 && candidate.stems == statement.stems
      guard candidate.year != year || !isOfSeveral || isAlike || like.weight >= 4 && like.rare > 1 else { continue }
      let isDated =
        like.rare > 0 && !areInOneText(statement, candidate) && statement.isOnSameDate(as: candidate)
      if candidate.year == year {
        // What two sentences of one text tell of may come back every year.
        guard !areInOneText(statement, candidate) else { continue }
        rivals.add(like, isDated: isDated, other, place: candidate.place)
        if isAlike, like.weight >= 2 { rivals.alike = other }
      } else {
        support.add(like, isDated: isDated, other, place: candidate.place)
      }
    }
    return verdict(statement, rivals, support, year).flatMap { isOfAnother($0, than: statement) ? nil : $0 }
  }

  /// Whether a rival tells of an event of its own year: one with another month or season than this one, or one of the
  /// same tidslinje or table that it is more like.
  private func isOfAnother(_ index: Int, than statement: DatedStatement) -> Bool {
    let rival = statements[index]
    let weight = likeness(statement, rival).weight
    let isUndated = rival.month == nil && rival.season == nil
    return statements[max(0, index - Self.reach)..<min(statements.count, index + Self.reach)].contains { other in
      guard other.year == rival.year else { return false }
      if isUndated, !statement.mayBeSame(as: other) { return likeness(rival, other).weight >= 0.8 * weight }
      let isBeside = statement.group != nil && other.text == statement.text && other.span.file == statement.span.file
      return isBeside && other.place != rival.place && likeness(rival, other).weight > weight
    }
  }

  private func isRival(_ candidate: DatedStatement, of statement: DatedStatement, isSameFile: Bool) -> Bool {
    // Two periods may have years of their own, and so may the rows of a block or table.
    guard candidate.role == nil || statement.role == nil,
      !candidate.tells(of: statement.year)
    else { return false }
    guard isSameFile else { return true }
    guard candidate.text != statement.text else { return false }
    return candidate.group == nil || candidate.group != statement.group
      || candidate.month != nil && candidate.month == statement.month
  }

  private func verdict(_ statement: DatedStatement, _ rivals: Voices, _ support: Voices, _ year: Int) -> Int? {
    guard let index = rivals.index else { return nil }
    if let alike = rivals.alike, support.best < 0.5 * rivals.best { return alike }
    let other = statements[index]
    if !areInOneText(statement, other) {
      if rivals.best >= 2.6, rivals.words > 1, support.best < 0.5 * rivals.best { return index }
      if places[statement.year] == 1, places[year] ?? 0 > 1, rivals.best >= 1.2 { return index }
    }
    if let index = rivals.datedIndex {
      let needed = rivals.datedPlaces.count > 1 ? 0.5 : 1.6
      if rivals.dated >= needed, support.dated < 0.5 * rivals.dated { return index }
    }
    return goTogether(statement, year) && !areInOneText(statement, other) ? index : nil
  }

  /// Whether two sentences stand in the running text of one file.
  private func areInOneText(_ left: DatedStatement, _ right: DatedStatement) -> Bool {
    left.isInText && right.isInText && left.span.file == right.span.file
  }

  /// Whether several of the words go with another year in other texts, and never with this one.
  private func goTogether(_ statement: DatedStatement, _ year: Int) -> Bool {
    guard statement.role == nil else { return false }
    var (words, evidence) = (0, 0)
    for stem in statement.stems where !WordStems.isNumber(stem) && !WordStems.common.contains(stem) {
      guard uses[Use(stem: stem, year: statement.year)] == 1, let all = uses[Use(stem: stem, year: year)] else {
        continue
      }
      let others = all - (uses[Use(stem: stem, year: year, text: Self.text(statement))] ?? 0)
      guard others > 1 else { continue }
      words += 1
      evidence += min(others, 3)
    }
    return statement.isInText ? words > 2 && evidence > 5 : words > 1 && evidence > 3
  }

  /// Words that few places use weigh most.
  private func likeness(_ left: DatedStatement, _ right: DatedStatement) -> Likeness {
    var like = Likeness()
    var (at, there) = (0, 0)
    while at < left.stems.count, there < right.stems.count {
      let (mine, theirs) = (left.stems[at], right.stems[there])
      if mine == theirs {
        let isCommon = WordStems.common.contains(mine)
        like.weight += min(isCommon ? 0.8 : 2.5, 5 / Double(frequency[mine] ?? 2))
        if !WordStems.isNumber(mine) { (like.words, like.rare) = (like.words + 1, like.rare + (isCommon ? 0 : 1)) }
      }
      if mine <= theirs { at += 1 }
      if mine >= theirs { there += 1 }
    }
    return like
  }
}
