import Archive
import Diagnostics
import Markdown
import Quantities

/// Finds every figure that a source states, in front matter, blocks, tables and text.
struct FigureReading {
  let file: SourceFile
  let scalars: [WrittenScalar]
  let indicators: IndicatorNames
  var figures = StatedFigures()
  /// What the words beside a value say that it tells of, by its group of keys.
  var questions: [Place: StatedFigures.Said] = [:]
  /// The keys that were read last: those of one group follow on each other.
  var group: KeyGroup?
  /// The figures of `mått`, with their place in the list.
  var measures: [(index: Int, item: Int)] = []

  init(_ file: SourceFile, _ body: Body, indicators: IndicatorNames) {
    self.file = file
    scalars = body.scalars
    self.indicators = indicators
    figures.reserve(body.scalars.count + body.readable.tables.reduce(0) { $0 + $1.rows.count * $1.header.count })
    let written = body.scalars
    for index in written.indices where FigureKeys(written[index].keys.last).contains(.telling) { readQuestion(index) }
    for index in written.indices where written[index].marks.contains(.figure) { readScalar(index) }
    for paragraph in body.readable.paragraphs where paragraph.marks.contains(.figure) { read(paragraph) }
    for table in body.readable.tables { read(table) }
    tieNeighbours()
    for (_, numbered) in body.blocks.sorted(by: { $0.key < $1.key }) {
      if case .economy(let economy) = numbered.block { sum(economy) }
    }
  }

  /// Whether a part of a table has a figure: what has none is not read.
  func hasFigure(_ range: Range<Int>) -> Bool {
    let range = range.clamped(to: file.bytes.indices)
    for byte in file.bytes[range] {
      if (0x30...0x39).contains(byte) { return true }
      // The digits of a footnote's mark are no figure.
      if byte == UInt8(ascii: "[") { return TextMarks(file.bytes, range).contains(.figure) }
    }
    return false
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

  mutating func add(
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
