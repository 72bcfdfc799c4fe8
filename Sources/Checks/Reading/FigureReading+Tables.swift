import Diagnostics
import Markdown
import Quantities

extension FigureReading {
  /// Reads the figures of a table, each with what its row and its column say of it.
  mutating func read(_ table: ReadableText.Table) {
    let place = Place(.table, file.id.index, table.span.start)
    let columns = table.header.map { FigureColumn(PlainText(file, range: $0), in: &figures) }
    let none = FigureColumn(in: figures)
    let bytes = file.bytes
    for index in table.rows.indices {
      let row = table.rows[index]
      guard let start = row.first?.lowerBound, hasFigure(start..<(row.last?.upperBound ?? start)) else { continue }
      let label = FigureColumn(PlainText(file, range: row[0]), in: &figures)
      let line = Place(.tableRow, file.id.index, table.span.start, index)
      for number in row.indices {
        let range = row[number]
        let before = number == 0 ? none : label
        let column = number < columns.count ? columns[number] : none
        let list = Place(.group, file.id.index, table.span.start, number)
        let isGoal = label.isGoal || column.isGoal
        // Most cells are a few digits and nothing else, and need no reading.
        if let count = bytes.plainCount(in: range) {
          if SentenceFigures.years.contains(count) { continue }
          var figure = StatedFigure(
            kind: column.kind(.count), value: DecimalNumber(count), precision: .exact, digits: Digits(of: count),
            span: file.span(range), sentence: range.lowerBound, place: place, row: line)
          figure.list = list
          (figure.isGoal, figure.isWanted) = (isGoal, isGoal)
          figure.isOfRow = before.isOther
          figures.append(figure, before.said, column.said)
        } else if hasFigure(range) {
          var said = figures.nothingSaid
          figures.keep(before.said, in: &said)
          figures.keep(column.said, in: &said)
          let text = PlainText(file, range: range)
          let first = figures.indices.upperBound
          add(SentenceFigures(text), text, place: place, row: line, said, isGoal: isGoal || column.isOfGoals)
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
}
