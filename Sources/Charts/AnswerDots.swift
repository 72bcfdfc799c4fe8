/// Few answers: one dot an answer and the number in words, never a percentage.
package struct AnswerDots: Chart {
  /// One answer that could be given.
  package struct Answer: Sendable, Equatable {
    package var text: String
    package var count: Int

    package init(_ text: String, count: Int) {
      self.text = text
      self.count = count
    }
  }

  /// One question.
  package struct Question: Sendable, Equatable {
    package var text: String
    package var answers: [Answer]

    package init(_ text: String, answers: [Answer]) {
      self.text = text
      self.answers = answers
    }
  }

  package let questions: [Question]

  package init(questions: [Question]) { self.questions = questions }

  private static let step = 14

  private func lines(_ answer: Answer) -> [String] { Measure.wrapped("\(answer.text): \(answer.count)") }

  package var height: Int {
    questions.reduce(0) { height, question in
      height + Measure.wrapped(question.text).count * Measure.line + 8
        + question.answers.reduce(0) { $0 + lines($1).count * Measure.line + (Self.step + 4) }
    }
  }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    var y = 0
    for question in questions {
      y = pen.lines("namn", Measure.wrapped(question.text), y: y)
      for answer in question.answers {
        y = pen.lines("skala", lines(answer), y: y)
        for index in 0..<answer.count { pen.dot("punkt", x: index * Self.step + 6, y: y + 6) }
        if answer.count == 0 { pen.line("spar", 0, 20, y: y + 6) }
        y += Self.step + 4
      }
      y += 8
    }
  }
}
