/// How the goals of an insats turned out: one mark a goal, in the order of the goals, whose form is the verdict. The name
/// and the count in words stand beside it as text on the page.
package struct VerdictRows: Chart {
  /// How one goal turned out.
  package enum Mark: Sendable, Equatable, CaseIterable {
    case met, partly, notMet, open
  }

  package let marks: [Mark]

  package init(_ marks: [Mark]) { self.marks = marks }

  private static let step = 19
  /// As many as stand on a line of the narrowest chart.
  package static let perLine = 13

  package var height: Int { max(1, (marks.count + Self.perLine - 1) / Self.perLine) * Self.step }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    for (index, mark) in marks.enumerated() {
      let x = index % Self.perLine * Self.step + 8
      draw(mark, x: x, y: index / Self.perLine * Self.step + 9, &pen)
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
