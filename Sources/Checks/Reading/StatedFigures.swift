import Quantities

/// Figures that may be held against each other, with the words, years and neighbours of each.
struct StatedFigures: Sendable {
  private(set) var all: [StatedFigure] = []
  /// What labels and texts say, and of each figure what they say together: in order, and each word once.
  private(set) var words: [Stem] = []
  private var years: [Int] = []
  private var neighbours: [StatedFigure.Neighbour] = []

  subscript(index: Int) -> StatedFigure { all[index] }
  var indices: Range<Int> { all.indices }
  func words(_ figure: StatedFigure) -> ArraySlice<Stem> { words[figure.words] }
  func years(_ figure: StatedFigure) -> ArraySlice<Int> { years[figure.years] }
  func neighbours(_ figure: StatedFigure) -> ArraySlice<StatedFigure.Neighbour> { neighbours[figure.neighbours] }

  /// Adds a figure with the words and years that its labels and the text around it give it.
  mutating func append(_ figure: StatedFigure, _ labels: Said, _ around: Said) {
    var figure = figure
    let start = words.count
    for index in labels.words { insert(words[index], from: start) }
    for index in around.words { insert(words[index], from: start) }
    figure.words = start..<words.count
    for index in figure.words {
      figure.weightOfWords += words[index].weight
      figure.wordSigns |= words[index].word.sign
    }
    let firstYear = years.count
    for index in labels.years { years.append(years[index]) }
    for index in around.years { years.append(years[index]) }
    figure.years = firstYear..<years.count
    figure.sexes = labels.sexes.union(around.sexes)
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
    for neighbour in all[index].neighbours { neighbours.append(neighbours[neighbour]) }
    var signs = all[index].neighbourSigns
    for other in others where other != index {
      let (kind, value) = (all[other].kind, all[other].value)
      if kind == .count, value < Self.small { continue }
      neighbours.append(StatedFigure.Neighbour(value: value, kind: kind))
      signs |= value.sign
    }
    all[index].neighbourSigns = signs
    all[index].neighbours = start..<neighbours.count
  }

  private static let small = DecimalNumber(10)

  /// Adds a word to those from `start` on, which stand in order, if it is not among them; there are few.
  private mutating func insert(_ stem: Stem, from start: Int) {
    var place = words.count
    while place > start, stem < words[place - 1] { place -= 1 }
    if place > start, words[place - 1] == stem { return }
    words.append(stem)
    var moved = words.count - 1
    while moved > place {
      words[moved] = words[moved - 1]
      moved -= 1
    }
    words[place] = stem
  }
}

extension StatedFigures {
  /// What a label or the text around a figure says of it: words and years, where they stand among all.
  struct Said {
    fileprivate(set) var words = 0..<0
    var years = 0..<0
    fileprivate(set) var sexes: StatedFigure.Sexes = []
  }

  /// Nothing yet: what is kept next may belong to it.
  var nothingSaid: Said {
    Said(words: words.count..<words.count, years: years.count..<years.count)
  }

  /// Keeps a word, right after those that were kept with it.
  mutating func keep(_ stem: Stem, in said: inout Said) {
    words.append(stem)
    said.words = said.words.lowerBound..<words.count
    said.sexes.formUnion(stem.sexes)
  }

  /// Keeps a year, right after those that were kept with it.
  mutating func keep(year: Int, in said: inout Said) {
    years.append(year)
    said.years = said.years.lowerBound..<years.count
  }

  /// Keeps what was said elsewhere, too.
  mutating func keep(_ other: Said, in said: inout Said) {
    for index in other.words { keep(words[index], in: &said) }
    for index in other.years { keep(year: years[index], in: &said) }
  }

  /// Keeps the words of a text that carry meaning.
  ///
  mutating func keep(_ text: String, in said: inout Said) {
    if text.utf8.withContiguousStorageIfAvailable({ keep($0, in: &said) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { keep($0, in: &said) }
    }
  }

  /// Keeps the words of a text that carry meaning.
  ///
  /// - Parameter bytes: UTF-8.
  mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>, in said: inout Said) {
    Word.forEach(in: bytes) { word, _ in
      if let stem = FigureWords.stem(word) { keep(stem, in: &said) }
    }
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
