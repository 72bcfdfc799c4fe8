/// Answers on a scale of numbers: one dot an answer, stacked over its step. Many answers become bars with their number.
package struct DotHistogram: Chart {
  /// One question.
  package struct Question: Sendable, Equatable {
    package var text: String
    /// How many chose each step that anybody chose.
    package var counts: [(step: Int, count: Int)]
    /// What the lowest and the highest step mean, if that is known.
    package var low: String?
    package var high: String?

    package init(_ text: String, counts: [(step: Int, count: Int)], low: String? = nil, high: String? = nil) {
      self.text = text
      self.counts = counts
      self.low = low
      self.high = high
    }

    package static func == (left: Question, right: Question) -> Bool {
      left.text == right.text && left.low == right.low && left.high == right.high
        && left.counts.elementsEqual(right.counts, by: ==)
    }
  }

  package let scale: ClosedRange<Int>
  package let questions: [Question]

  package init(scale: ClosedRange<Int>, questions: [Question]) {
    self.scale = scale
    self.questions = questions
  }

  /// The most dots that are stacked; more become a bar.
  package static let mostDots = 8
  private static let dot = 12

  /// Where a step stands, in percent of the width, with room for half a column at both ends.
  package func place(_ step: Int) -> Double {
    let steps = Double(scale.upperBound - scale.lowerBound + 1)
    return (Double(step - scale.lowerBound) + 0.5) / steps * 100
  }

  private func most(_ question: Question) -> Int { question.counts.map(\.count).max() ?? 0 }
  private func field(_ question: Question) -> Int {
    most(question) > Self.mostDots ? Self.mostDots * Self.dot + Measure.line : max(2, most(question)) * Self.dot + 4
  }
  private func anchors(_ question: Question) -> Bool { question.low != nil || question.high != nil }
  private func height(_ question: Question) -> Int {
    Measure.wrapped(question.text).count * Measure.line + field(question) + Axis.height
      + (anchors(question) ? Measure.line : 0) + 14
  }

  package var height: Int { questions.reduce(0) { $0 + height($1) } }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    var y = 0
    for question in questions {
      let next = y + height(question)
      y = pen.lines("namn", Measure.wrapped(question.text), y: y)
      let ground = y + field(question)
      for (step, count) in question.counts where count > 0 {
        column(at: place(step), count, of: most(question), ground, &pen)
      }
      scaleLine(ground + 2, &pen)
      if anchors(question) {
        let y = ground + Axis.height + Measure.ascent
        if let low = question.low { pen.text("skala", "\(scale.lowerBound) = \(low)", at: 0, y: y) }
        if let high = question.high {
          pen.text("skala", "\(scale.upperBound) = \(high)", at: 100, y: y, anchor: .end)
        }
      }
      y = next
    }
  }

  private func column(at place: Double, _ count: Int, of most: Int, _ ground: Int, _ pen: inout Pen) {
    guard most > Self.mostDots else {
      for index in 0..<count {
        pen.circle("punkt", at: place, y: ground - Self.dot / 2 - index * Self.dot, radius: 5)
      }
      return
    }
    let half = 35 / Double(scale.upperBound - scale.lowerBound + 1)
    let height = max(1, count * Self.mostDots * Self.dot / most)
    pen.rect("stapel", place - half, place + half, y: ground - height, height: height)
    pen.text("tal", String(count), at: place, y: ground - height - 4, anchor: .middle)
  }

  private func scaleLine(_ y: Int, _ pen: inout Pen) {
    pen.line("axel", 0, 100, y: y)
    let steps = scale.upperBound - scale.lowerBound + 1
    let every = max(1, (steps + 10) / 11)
    let marked = stride(from: scale.lowerBound, through: scale.upperBound, by: every)
    for step in marked { pen.rule("axel", at: place(step), y, y + 4) }
    pen.labels("skala", marked.map { (String($0), place($0), .middle) }, y: y + 18)
  }
}
