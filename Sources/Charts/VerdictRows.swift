/// How the goals of several insatser turned out: one mark a goal, whose form is the verdict, and the count in words.
package struct VerdictRows: Chart {
  /// How one goal turned out.
  package enum Mark: Sendable, Equatable, CaseIterable {
    case met, partly, notMet, open
  }

  /// One insats.
  package struct Row: Sendable, Equatable {
    /// The name with the count of each verdict.
    package var text: String
    /// In the order of the goals.
    package var marks: [Mark]

    package init(_ text: String, marks: [Mark]) {
      self.text = text
      self.marks = marks
    }
  }

  package let rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  private static let step = 19
  /// As many as stand on a line of the narrowest chart.
  package static let perLine = 13

  private func lines(_ row: Row) -> [String] { Measure.wrapped(row.text) }
  private func height(_ row: Row) -> Int {
    lines(row).count * Measure.line + (row.marks.count + Self.perLine - 1) / Self.perLine * Self.step + 12
  }

  package var height: Int { rows.reduce(0) { $0 + height($1) } }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    var y = 0
    for row in rows {
      let next = y + height(row)
      y = pen.lines("namn", lines(row), y: y)
      for (index, mark) in row.marks.enumerated() {
        let x = index % Self.perLine * Self.step + 8
        draw(mark, x: x, y: y + index / Self.perLine * Self.step + 9, &pen)
      }
      y = next
    }
  }

  private func draw(_ mark: Mark, x: Int, y: Int, _ pen: inout Pen) {
    switch mark {
    case .met: pen.path("tecken uppfyllt", "M6 0A6 6 0 1 1 6-.01Z", x: x, y: y)
    case .partly:
      pen.path("tecken delvis tom", "M6 0A6 6 0 1 1 6-.01Z", x: x, y: y)
      pen.path("tecken delvis", "M0-6A6 6 0 0 0 0 6Z", x: x, y: y)
    case .notMet: pen.path("tecken ej tom", "M6 0A6 6 0 1 1 6-.01Z", x: x, y: y)
    case .open: pen.path("tecken oviss", "M-6-1H6V1H-6Z", x: x, y: y)
    }
  }
}
