import Archive
import Diagnostics
import Markdown
import Quantities

/// Finds every figure that a source states, in front matter, blocks, tables and text.
struct FigureReading {
  let file: SourceFile
  private let scalars: [WrittenScalar]
  private let indicators: IndicatorNames
  var figures = StatedFigures()
  /// What the words beside a value say that it tells of, by its group of keys.
  private var questions: [Place: StatedFigures.Said] = [:]
  /// The keys that were read last: those of one group follow on each other.
  private var group: KeyGroup?
  /// The figures of `mått`, with their place in the list.
  private var measures: [(index: Int, item: Int)] = []

  init(_ file: SourceFile, _ body: Body, indicators: IndicatorNames) {
    self.file = file
    scalars = body.scalars
    self.indicators = indicators
    figures.reserve(body.scalars.count + body.readable.tables.reduce(0) { $0 + $1.rows.count * $1.header.count })
    for index in scalars.indices where FigureKeys(scalars[index].keys.last).contains(.telling) { readQuestion(index) }
    for index in scalars.indices where scalars[index].marks.contains(.figure) { readScalar(index) }
    for paragraph in body.readable.paragraphs where paragraph.marks.contains(.figure) { read(paragraph) }
    for table in body.readable.tables { read(table) }
    tieNeighbours()
    for (_, numbered) in body.blocks.sorted(by: { $0.key < $1.key }) {
      if case .economy(let economy) = numbered.block { sum(economy) }
    }
  }

  /// Most texts have no figure, and are not read.
  func hasFigure(_ range: Range<Int>) -> Bool { TextMarks(file.bytes, range).contains(.figure) }

  private mutating func readQuestion(_ index: Int) {
    let place = KeyGroup.place(of: scalars[index], file.id)
    var said = figures.nothingSaid
    if let question = questions[place] { figures.keep(question, in: &said) }
    figures.keep(PlainText(file, range: scalars[index].range).bytes, in: &said)
    questions[place] = said
  }

  /// What the keys around a value and the names beside it say of it.
  private mutating func group(of scalar: WrittenScalar, at index: Int) -> KeyGroup {
    if let group, KeyGroup.holds(scalar, scalars[group.member]) { return group }
    let place = KeyGroup.place(of: scalar, file.id)
    let labels = labels(of: scalar)
    var said = figures.nothingSaid
    if !questions.isEmpty, let question = questions[place] { figures.keep(question, in: &said) }
    for key in scalar.keys.indices.suffix(3).dropLast() { keep(scalar.keys[key], in: &said) }
    figures.keep(labels, in: &said)
    let group = KeyGroup(place: place, member: index, labels: labels, said: said)
    self.group = group
    return group
  }

  /// What the names beside a value say; groups that follow on each other often have the same.
  private mutating func labels(of scalar: WrittenScalar) -> StatedFigures.Said {
    if let group, scalars[group.member].labels == scalar.labels { return group.labels }
    var said = figures.nothingSaid
    for label in scalar.labels { keep(label, in: &said) }
    return said
  }

  private mutating func keep(_ label: String, in said: inout StatedFigures.Said) {
    figures.keep(Array((indicators[label] ?? label).utf8), in: &said)
    if let year = FigureKeys.year(label) { figures.keep(year: year, in: &said) }
  }

  private mutating func readScalar(_ index: Int) {
    let keys = FigureKeys.Path(scalars[index].keys, isInBlock: scalars[index].block != nil)
    guard !keys.isOther else { return }
    let scalar = scalars[index]
    let text = PlainText(file, range: scalar.range)
    let isSentence = keys.last.contains(.sentence) && text.bytes.count > 24
    let sentences = SentenceFigures(text)
    var found = sentences.figures
    if keys.isSourceOfBlock { found.removeAll { $0.noun != StatedFigure.person } }
    guard !found.isEmpty else { return }
    let group = group(of: scalar, at: index)
    let last = scalar.keys.last ?? ""
    var said = figures.nothingSaid
    figures.keep(group.said, in: &said)
    keep(last, in: &said)
    // The items of one list of records are told apart by their labels.
    let isRecord =
      scalar.block == nil && keys.head.contains(.record) && (!isSentence || keys.head.contains(.goals))
    let place = place(scalar, keys.head, isSentence: isSentence, isRecord: isRecord)
    let isGoal = keys.head.contains(.goals) || !keys.last.isDisjoint(with: [.plan, .budget])
    let first = figures.indices.upperBound
    add(found, of: sentences, text, place: place, row: isSentence ? nil : group.place, said, isGoal: isGoal)
    let list = list(scalar, keys)
    let key = StatedFigure.Key(rawValue: last) ?? .other
    let (item, isRightUnderHead) = (scalar.items.first, scalar.keys.count == 2)
    for index in first..<figures.indices.upperBound {
      figures.update(index) { figure in
        figure.key = key
        figure.isEither = keys.last.contains(.budget) || keys.all.contains(.baseline)
        if keys.head.contains(.measures) { figure.record = item }
        if !isSentence, figure.noun == StatedFigure.person { figure.noun = nil }
        if keys.head.contains(.participants) {
          figure.isOfParticipants = isRightUnderHead
          if keys.last.contains(.total) {
            figure.noun = StatedFigure.person
            figure.isOfAll = true
          }
        }
        if isRecord { figure.item = item }
        if !isSentence, index == first { figure.list = list }
      }
      if !isSentence, isRecord, keys.head.contains(.measures), isRightUnderHead {
        measures.append((index, item ?? 0))
      }
    }
  }

  private func place(_ scalar: WrittenScalar, _ head: FigureKeys, isSentence: Bool, isRecord: Bool) -> Place {
    if let block = scalar.block, !isSentence { return Place(.block, file.id.index, block) }
    if isRecord {
      var place = Place(head.contains(.goals) ? .goals : head.contains(.exits) ? .exits : .keys, file.id.index)
      place.add(scalar.keys[0])
      return place
    }
    var place = Place(.keys, file.id.index, isSentence ? scalar.range.lowerBound : -1)
    for index in scalar.keys.indices { place.add(scalar.keys[index]) }
    place.add(scalar.items)
    return place
  }

  /// The list that a value belongs to: its keys, without those that are labels of the list.
  private func list(_ scalar: WrittenScalar, _ keys: FigureKeys.Path) -> Place {
    let isSeries = keys.all.contains(.series)
    var list = Place(.group, file.id.index, scalar.block ?? -1, isSeries ? scalar.items.first ?? -2 : -1)
    if let head = scalar.keys.first { list.add(head) }
    if let last = scalar.keys.last, keys.last.contains(.column) { list.add(last) }
    return list
  }

  private mutating func read(_ paragraph: ReadableText.Paragraph) {
    let text = PlainText(file, range: paragraph.range)
    add(
      SentenceFigures(text), text, place: Place(.paragraph, file.id.index, paragraph.range.lowerBound), row: nil,
      figures.nothingSaid, isGoal: false)
  }

  /// - Parameter said: what the labels around the text say of its figures.
  mutating func add(
    _ sentences: SentenceFigures, _ text: PlainText, place: Place, row: Place?, _ said: StatedFigures.Said,
    isGoal: Bool
  ) {
    add(sentences.figures, of: sentences, text, place: place, row: row, said, isGoal: isGoal)
  }

  private mutating func add(
    _ found: [SentenceFigures.Figure], of sentences: SentenceFigures, _ text: PlainText, place: Place, row: Place?,
    _ said: StatedFigures.Said, isGoal: Bool
  ) {
    // The sentence that was read last, by its first mention, and its years.
    var (first, years) = (-1, 0..<0)
    for figure in found {
      if figure.first != first { (first, years) = (figure.first, sentences.years(figure, in: &figures)) }
      let around = sentences.said(figure, years: years, in: &figures)
      let here = text.range(of: figure.sentence.lowerBound..<(figure.sentence.lowerBound + 1)).lowerBound
      sentences.forEachPart(of: figure) { part in
        var stated = StatedFigure(
          kind: part.kind, value: part.value, precision: figure.precision,
          digits: Self.digits(part.kind, part.value, text.bytes[part.range]),
          span: file.span(text.range(of: part.range)), sentence: here, place: place,
          row: row ?? Place(.sentence, file.id.index, here))
        stated.noun = figure.noun
        stated.isOfAll = figure.isOfAll
        stated.isGoal = isGoal || figure.isGoal
        stated.isWanted = stated.isGoal || figure.isWanted
        stated.isDerived = figure.isDerived
        stated.isDefinite = figure.isDefinite
        figures.append(stated, said, around)
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
  mutating func append(computed figure: StatedFigure) {
    figures.append(figure, figures.nothingSaid, figures.nothingSaid)
  }
}
