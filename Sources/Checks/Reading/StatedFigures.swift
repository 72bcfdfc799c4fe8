import Quantities

/// Figures that may be held against each other, with the words, years and neighbours of each.
struct StatedFigures: Sendable {
  private(set) var all: [StatedFigure] = []
  private var words: [Stem] = []
  private var years: [Int] = []
  private var neighbours: [StatedFigure.Neighbour] = []

  subscript(index: Int) -> StatedFigure { all[index] }
  var indices: Range<Int> { all.indices }
  func words(_ figure: StatedFigure) -> ArraySlice<Stem> { words[figure.words] }
  func years(_ figure: StatedFigure) -> ArraySlice<Int> { years[figure.years] }
  func neighbours(_ figure: StatedFigure) -> ArraySlice<StatedFigure.Neighbour> { neighbours[figure.neighbours] }

  /// Adds a figure with the words and years that its labels and the text around it give it.
  mutating func append(_ figure: StatedFigure, words: [Stem], _ around: [Stem], years: [Int], _ said: [Int]) {
    var figure = figure
    let start = self.words.count
    self.words += words
    self.words += around
    Self.sort(&self.words, from: start)
    figure.words = start..<self.words.count
    for stem in self.words[start...] {
      figure.weightOfWords += stem.weight
      figure.wordSigns |= stem.word.sign
    }
    figure.years = self.years.count..<(self.years.count + years.count + said.count)
    self.years += years
    self.years += said
    all.append(figure)
  }

  /// Adds a figure of others.
  mutating func append(_ figure: StatedFigure, of others: StatedFigures) {
    var figure = figure
    let start = (words.count, years.count, neighbours.count)
    words += others.words(figure)
    years += others.years(figure)
    neighbours += others.neighbours(figure)
    figure.words = start.0..<words.count
    figure.years = start.1..<years.count
    figure.neighbours = start.2..<neighbours.count
    all.append(figure)
  }

  /// Adds all figures of others, in their order.
  mutating func append(_ others: StatedFigures) {
    let (words, years, neighbours) = (words.count, years.count, neighbours.count)
    self.words += others.words
    self.years += others.years
    self.neighbours += others.neighbours
    all.reserveCapacity(all.count + others.all.count)
    for var figure in others.all {
      figure.words = figure.words.moved(by: words)
      figure.years = figure.years.moved(by: years)
      figure.neighbours = figure.neighbours.moved(by: neighbours)
      all.append(figure)
    }
  }

  /// Makes room for so many more figures.
  mutating func reserve(_ more: Int) { all.reserveCapacity(all.count + more) }

  /// Changes a figure in what it says of itself.
  mutating func update(_ index: Int, _ change: (inout StatedFigure) -> Void) { change(&all[index]) }

  /// Sets which figures are told together with one, beside those that it has. Small counts stand beside everything.
  mutating func setNeighbours(of index: Int, among others: some Sequence<Int>) {
    let start = neighbours.count
    if !all[index].neighbours.isEmpty { neighbours += Array(neighbours[all[index].neighbours]) }
    for other in others where other != index {
      let figure = all[other]
      if figure.kind == .count, figure.value < Self.small { continue }
      neighbours.append(StatedFigure.Neighbour(value: figure.value, kind: figure.kind))
      all[index].neighbourSigns |= figure.value.sign
    }
    all[index].neighbours = start..<neighbours.count
  }

  private static let small = DecimalNumber(10)

  /// Sorts what stands from `start` on, each once; there are few.
  private static func sort(_ words: inout [Stem], from start: Int) {
    var end = start
    for index in start..<words.count {
      let stem = words[index]
      var place = end
      while place > start, stem < words[place - 1] { place -= 1 }
      if place > start, words[place - 1] == stem { continue }
      var moved = end
      while moved > place {
        words[moved] = words[moved - 1]
        moved -= 1
      }
      words[place] = stem
      end += 1
    }
    words.removeSubrange(end...)
  }
}

extension StatedFigures {
  /// How much two figures are said with the same words, beside the same figures and of the same years; and which part
  /// that is of the words of the one that has fewer.
  func likeness(_ figure: StatedFigure, _ other: StatedFigure) -> (weight: Double, part: Double) {
    var weight = sharedWords(figure, other)
    let fewer = min(figure.weightOfWords, other.weightOfWords)
    let part = fewer > 0 ? weight / fewer : 0
    weight += Self.nounWeight(figure, other)
    weight += 4 * Double(sharedNeighbours(figure, other))
    let years = years(other)
    weight += 1.5 * Double(self.years(figure).count { years.contains($0) })
    return (weight, part)
  }

  /// Whether no year says that two figures are two things.
  func mayBeOfSameYear(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    let others = years(other)
    return figure.years.isEmpty || others.isEmpty || years(figure).contains(where: others.contains)
  }

  /// Whether two figures are said with a word in common.
  func shareWord(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    guard figure.wordSigns & other.wordSigns != 0 else { return false }
    var (left, right) = (figure.words.lowerBound, other.words.lowerBound)
    while left < figure.words.upperBound, right < other.words.upperBound {
      if words[left] == words[right] { return true }
      if words[left] < words[right] { left += 1 } else { right += 1 }
    }
    return false
  }

  /// How many figures are told together with both.
  func sharedNeighbours(_ figure: StatedFigure, _ other: StatedFigure) -> Int {
    guard figure.neighbourSigns & other.neighbourSigns != 0 else { return 0 }
    let others = neighbours(other)
    return neighbours(figure).count { others.contains($0) }
  }

  /// Whether a figure is told together with one of the value and kind of another.
  func isNeighbour(_ other: StatedFigure, of figure: StatedFigure) -> Bool {
    figure.neighbourSigns & other.value.sign != 0
      && neighbours(figure).contains { $0.value == other.value && $0.kind == other.kind }
  }

  /// The weight of the words in common. A long word and its compound are nearly the same: återbetalning,
  /// återbetalningstid.
  private func sharedWords(_ figure: StatedFigure, _ other: StatedFigure) -> Double {
    var weight = 0.0
    let others = words(other)
    for stem in words(figure) {
      if others.contains(stem) {
        weight += stem.weight
      } else if stem.word.count >= 6,
        others.contains(where: {
          $0.word.count >= 6 && ($0.word.hasPrefix(stem.word) || stem.word.hasPrefix($0.word))
        })
      {
        weight += stem.weight * 0.8
      }
    }
    return weight
  }

  /// Persons are deltagare, medarbetare or whoever else is counted; two other nouns are two things.
  private static func nounWeight(_ figure: StatedFigure, _ other: StatedFigure) -> Double {
    guard let noun = figure.noun, let otherNoun = other.noun else { return 0 }
    if noun == otherNoun { return noun != StatedFigure.person ? 2 : figure.isOfAll || other.isOfAll ? 3 : 1.5 }
    return noun == StatedFigure.person || otherNoun == StatedFigure.person ? 0 : -3
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}

extension DecimalNumber {
  /// One bit of 64, by the value: numbers with different bits are different.
  var sign: UInt64 {
    var digits = mantissa
    while digits != 0, digits % 10 == 0 { digits /= 10 }
    return 1 << ((UInt64(bitPattern: digits) &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }
}
