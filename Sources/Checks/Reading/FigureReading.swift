import Archive
import Diagnostics
import Markdown
import Quantities

/// Finds every figure that a source states, in front matter, blocks, tables and text.
struct FigureReading {
  let file: SourceFile
  private let indicators: [String: String]
  private(set) var figures = StatedFigures()
  /// What the words beside a value say that it tells of, by its group of keys.
  private var questions: [Place: [Stem]] = [:]
  private var labels: [String: [Stem]] = [:]
  /// The keys that were read last: those of one group follow on each other.
  private var group = KeyGroup()
  /// The figures of `mått`, with their place in the list.
  private var measures: [(index: Int, item: Int)] = []

  /// - Parameter indicators: the name of each indicator by its id.
  init(_ file: SourceFile, _ body: Body, indicators: [String: String]) {
    self.file = file
    self.indicators = indicators
    for index in body.scalars.indices where FigureKeys.isTelling(body.scalars[index].keys.last) {
      let scalar = body.scalars[index]
      let text = PlainText(file, range: scalar.range)
      questions[KeyGroup(scalar, file.id).place, default: []] += FigureWords.stems(text.bytes, text.bytes.indices)
    }
    figures.reserve(body.scalars.count + body.readable.tables.reduce(0) { $0 + $1.rows.count * $1.header.count })
    for index in body.scalars.indices where body.scalars[index].marks.contains(.figure) {
      if !FigureKeys.isOther(body.scalars[index]) { read(body.scalars[index]) }
    }
    for paragraph in body.readable.paragraphs where paragraph.marks.contains(.figure) { read(paragraph) }
    for table in body.readable.tables { read(table) }
    tieNeighbours()
    for (_, numbered) in body.blocks.sorted(by: { $0.key < $1.key }) {
      if case .economy(let economy) = numbered.block { sum(economy) }
    }
  }

  /// Most texts have no figure, and are not read.
  private func hasFigure(_ range: Range<Int>) -> Bool { TextMarks(file.bytes, range).contains(.figure) }

  /// What the keys around a value and the names beside it say of it.
  private mutating func readGroup(of scalar: WrittenScalar) {
    guard !group.holds(scalar) else { return }
    group = KeyGroup(scalar, file.id)
    group.words = questions[group.place] ?? []
    for label in scalar.keys.suffix(3).dropLast() + scalar.labels {
      group.words += stems(label)
      if let year = FigureKeys.year(label) { group.years.append(year) }
    }
  }

  private mutating func stems(_ label: String) -> [Stem] {
    if let stems = labels[label] { return stems }
    let stems = FigureWords.stems(indicators[label] ?? label)
    labels[label] = stems
    return stems
  }

  private mutating func read(_ scalar: WrittenScalar) {
    let last = scalar.keys.last ?? ""
    let text = PlainText(file, range: scalar.range)
    let isSentence = FigureKeys.sentences.contains(last) && text.bytes.count > 24
    var found = SentenceFigures(text).figures
    if FigureKeys.isSourceOfBlock(scalar) { found.removeAll { $0.noun != StatedFigure.person } }
    guard !found.isEmpty else { return }
    readGroup(of: scalar)
    let words = group.words + stems(last)
    let years = group.years + (FigureKeys.year(last).map { [$0] } ?? [])
    let head = scalar.keys.first ?? ""
    // The items of one list of records are told apart by their labels.
    let isRecord = scalar.block == nil && FigureKeys.records.contains(head) && (!isSentence || head == "mål")
    let place = place(scalar, head, isSentence: isSentence, isRecord: isRecord)
    let isGoal = head == "mål" || last == "planerat" || last == "budget"
    let first = figures.indices.upperBound
    add(found, text, place: place, row: isSentence ? nil : group.place, words: words, isGoal: isGoal, years: years)
    let list = list(scalar)
    for index in first..<figures.indices.upperBound {
      figures.update(index) { figure in
        figure.key = StatedFigure.Key(rawValue: last) ?? .other
        figure.isEither = last == "budget" || scalar.keys.contains("baslinje")
        if head == "mått" { figure.record = scalar.items.first }
        if !isSentence, figure.noun == StatedFigure.person { figure.noun = nil }
        figure.isOfParticipants = head == "deltagare" && scalar.keys.count == 2
        if head == "deltagare", last == "totalt" {
          figure.noun = StatedFigure.person
          figure.isOfAll = true
        }
        if isRecord { figure.item = scalar.items.first }
        if !isSentence, index == first { figure.list = list }
      }
      if !isSentence, isRecord, head == "mått", scalar.keys.count == 2 {
        measures.append((index, scalar.items.first ?? 0))
      }
    }
  }

  private func place(_ scalar: WrittenScalar, _ head: String, isSentence: Bool, isRecord: Bool) -> Place {
    if let block = scalar.block, !isSentence { return Place(.block, file.id.index, block) }
    if isRecord {
      var place = Place(head == "mål" ? .goals : head == "avslut" ? .exits : .keys, file.id.index)
      place.add(head.utf8.lazy.map { Int($0) })
      return place
    }
    var place = Place(.keys, file.id.index, isSentence ? scalar.range.lowerBound : -1)
    for key in scalar.keys { place.add(key.utf8.lazy.map { Int($0) }) }
    place.add(scalar.items)
    return place
  }

  /// The list that a value belongs to: its keys, without those that are labels of the list.
  private func list(_ scalar: WrittenScalar) -> Place {
    let last = scalar.keys.last ?? ""
    let isSeries = scalar.keys.contains("serie") || scalar.keys.contains("svar")
    var list = Place(.group, file.id.index, scalar.block ?? -1, isSeries ? scalar.items.first ?? -2 : -1)
    list.add((scalar.keys.first ?? "").utf8.lazy.map { Int($0) })
    if FigureKeys.columns.contains(last) { list.add(last.utf8.lazy.map { Int($0) }) }
    return list
  }

  private mutating func read(_ paragraph: ReadableText.Paragraph) {
    let text = PlainText(file, range: paragraph.range)
    add(
      SentenceFigures(text).figures, text, place: Place(.paragraph, file.id.index, paragraph.range.lowerBound),
      row: nil,
      words: [], isGoal: false, years: [])
  }

  private mutating func read(_ table: ReadableText.Table) {
    let place = Place(.table, file.id.index, table.span.start)
    let columns = table.header.map { FigureColumn(PlainText(file, range: $0)) }
    let none = FigureColumn()
    for (index, row) in table.rows.enumerated() {
      guard let start = row.first?.lowerBound, hasFigure(start..<(row.last?.upperBound ?? start)) else { continue }
      let label = FigureColumn(PlainText(file, range: row[0]))
      let line = Place(.tableRow, file.id.index, table.span.start, index)
      for (number, range) in row.enumerated() {
        let before = number == 0 ? none : label
        let column = columns.indices.contains(number) ? columns[number] : none
        let list = Place(.group, file.id.index, table.span.start, number)
        let isGoal = label.isGoal || column.isGoal
        // Most cells are a few digits and nothing else, and need no reading.
        if let count = file.bytes[range].plainCount {
          if range.count == 4, SentenceFigures.years.contains(count) { continue }
          var figure = StatedFigure(
            kind: column.kind(.count), value: DecimalNumber(count), precision: .exact,
            digits: Digits(file.bytes[range]),
            span: file.span(range), sentence: range.lowerBound, place: place, row: line)
          figure.list = list
          (figure.isGoal, figure.isWanted) = (isGoal, isGoal)
          figure.sexes = before.sexes.union(column.sexes)
          figure.isOfRow = before.isOther
          figures.append(figure, words: before.stems, column.stems, years: before.years, column.years)
        } else if hasFigure(range) {
          let text = PlainText(file, range: range)
          let first = figures.indices.upperBound
          add(
            SentenceFigures(text).figures, text, place: place, row: line, words: before.stems + column.stems,
            isGoal: isGoal || column.isOfGoals, years: before.years + column.years)
          for index in first..<figures.indices.upperBound {
            figures.update(index) { figure in
              figure.kind = column.kind(figure.kind)
              figure.isOfRow = before.isOther
              if index == first { figure.list = list }
            }
          }
        }
      }
    }
  }

  private mutating func add(
    _ found: [SentenceFigures.Figure], _ text: PlainText, place: Place, row: Place?, words: [Stem], isGoal: Bool,
    years: [Int]
  ) {
    for figure in found {
      let here = text.range(of: figure.sentence..<(figure.sentence + 1)).lowerBound
      let sexes = FigureColumn.sexes(words).union(FigureColumn.sexes(figure.words))
      for part in figure.parts {
        var stated = StatedFigure(
          kind: part.kind, value: part.value, precision: figure.precision,
          digits: Self.digits(part.kind, part.value, text.bytes[part.range]),
          span: file.span(text.range(of: part.range)), sentence: here, place: place,
          row: row ?? Place(.sentence, file.id.index, here))
        stated.noun = figure.noun
        stated.isOfAll = figure.isOfAll
        stated.sexes = sexes
        stated.isGoal = isGoal || figure.isGoal
        stated.isWanted = stated.isGoal || figure.isWanted
        stated.isDerived = figure.isDerived
        stated.isDefinite = figure.isDefinite
        figures.append(stated, words: words, figure.words, years: years, figure.years)
      }
    }
  }

  /// The digits as written; of an amount those of whole kronor, so that `3,6 mnkr` is held against `3 600 000 kr`.
  static func digits(_ kind: StatedFigure.Kind, _ value: DecimalNumber, _ written: ArraySlice<UInt8>) -> Digits {
    if kind == .kronor, let whole = value.wholeValue { return Digits(of: whole) }
    return Digits(written)
  }

  /// Figures told together know each other; so do measures that stand next to each other.
  private mutating func tieNeighbours() {
    figures.tieRows()
    for (index, item) in measures {
      figures.setNeighbours(
        of: index, among: measures.lazy.filter { $0.item != item && abs($0.item - item) <= 2 }.map(\.index))
    }
  }

  /// Adds a figure that the source does not state, but gives.
  mutating func append(computed figure: StatedFigure) { figures.append(figure, words: [], [], years: [], []) }
}
