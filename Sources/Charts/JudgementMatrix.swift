/// What was judged, row by row, and by whom or where, column by column: a word in each cell, with a mark whose form is the
/// judgement where the word is one of those that are known.
package struct JudgementMatrix: Chart {
  /// One judgement; an empty one is no judgement.
  package struct Cell: Sendable, Equatable {
    package var text: String
    /// Nil for a word that no form stands for.
    package var mark: VerdictRows.Mark?

    package init(_ text: String, mark: VerdictRows.Mark? = nil) {
      self.text = text
      self.mark = mark
    }
  }

  /// What was judged.
  package struct Row: Sendable, Equatable {
    package var name: String
    /// One for each column.
    package var cells: [Cell]

    package init(_ name: String, cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  package let columns: [String]
  package let rows: [Row]

  package init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// From the edge of a column to its text, in pixels: room for the mark.
  private static let indent = 18
  private static let gap = 6

  /// What a column has on the narrowest chart, in pixels.
  private var room: Int { Measure.narrowest / max(columns.count, 1) - Self.gap }

  /// Whether every word has room in its column on the narrowest screen; else the table is the better picture.
  package var fits: Bool {
    !rows.isEmpty && !columns.isEmpty && columns.allSatisfy { Measure.width(of: $0) <= room }
      && rows.allSatisfy { $0.cells.allSatisfy { Measure.width(of: $0.text) + Self.indent <= room } }
  }

  /// Where a column begins, in percent of the width.
  package func place(_ column: Int) -> Double { Double(column) * 100 / Double(columns.count) }

  /// Where each row begins and where the last ends, in pixels.
  package var tops: [Int] {
    var y = Measure.line + 8
    return [y]
      + rows.map { row in
        y += Measure.wrapped(row.name).count * Measure.line + Measure.line + 10
        return y
      }
  }

  package var height: Int { tops[rows.count] }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    for (index, column) in columns.enumerated() {
      pen.text("skala", column, at: place(index), y: Measure.ascent)
    }
    for (row, top) in zip(rows, tops) {
      pen.line("axel", 0, 100, y: top)
      let y = pen.lines("namn", Measure.wrapped(row.name), y: top + 3)
      for (index, cell) in row.cells.enumerated() where !cell.text.isEmpty {
        if let mark = cell.mark { draw(mark, at: place(index), y: y + 9, &pen) }
        pen.text("tal", cell.text, at: place(index), y: y + Measure.ascent, shift: cell.mark == nil ? 0 : Self.indent)
      }
    }
  }

  /// A mark whose middle is 7 pixels to the right of a place.
  private func draw(_ mark: VerdictRows.Mark, at place: Double, y: Int, _ pen: inout Pen) {
    switch mark {
    case .met: pen.path("tecken uppfyllt", "M13 0A6 6 0 1 1 13-.01Z", at: place, y: y)
    case .partly:
      pen.path("tecken delvis tom", "M13 0A6 6 0 1 1 13-.01Z", at: place, y: y)
      pen.path("tecken delvis", "M7-6A6 6 0 0 0 7 6Z", at: place, y: y)
    case .notMet: pen.path("tecken ej tom", "M13 0A6 6 0 1 1 13-.01Z", at: place, y: y)
    case .open: pen.path("tecken oviss", "M1-1H13V1H1Z", at: place, y: y)
    }
  }
}
