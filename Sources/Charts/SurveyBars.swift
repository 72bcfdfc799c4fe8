/// Answers in the order of their scale, as parts of a bar of 100 %, one bar a question.
package struct SurveyBars: Chart {
  /// One question.
  package struct Question: Sendable, Equatable {
    /// The question, with how many answered.
    package var text: String
    /// The share of each answer, in percent, in the order of the scale; what is missing up to 100 is left open.
    package var shares: [Double]
    /// The shares as they are written.
    package var labels: [String]

    package init(_ text: String, shares: [Double], labels: [String]) {
      self.text = text
      self.shares = shares
      self.labels = labels
    }
  }

  /// The answers that could be given, in their order.
  package let answers: [String]
  package let questions: [Question]

  package init(answers: [String], questions: [Question]) {
    self.answers = answers
    self.questions = questions
  }

  /// A stretch of a bar, in percent of the width.
  package struct Segment: Sendable, Equatable {
    package var from: Double
    package var to: Double
    /// Which of the tones it has: 0 the darkest.
    package var tone: Int
  }

  /// How many tones the stylesheet has.
  package static let tones = 5

  /// The stretches of a question's bar, side by side. A bar whose parts are rounded to more than 100 ends at 100.
  package func segments(_ question: Question) -> [Segment] {
    var from = 0.0
    return question.shares.enumerated().map { index, share in
      let to = min(100, from + share)
      defer { from = to }
      return Segment(from: from, to: to, tone: tone(index))
    }
  }

  /// The tone of an answer: the last of the scale is the darkest, and the tones are spread over the scale.
  func tone(_ answer: Int) -> Int {
    guard answers.count > 1 else { return 0 }
    let fromEnd = answers.count - 1 - answer
    return fromEnd * (Self.tones - 1) / (answers.count - 1)
  }

  private var keyLines: [[String]] { answers.map { Measure.wrapped($0, width: Measure.narrowest - 24) } }
  private var keyHeight: Int { keyLines.reduce(0) { $0 + $1.count } * Measure.line + 8 }
  private func lines(_ question: Question) -> [String] { Measure.wrapped(question.text) }

  package var height: Int {
    keyHeight + questions.reduce(0) { $0 + lines($1).count * Measure.line + Self.band } + Axis.height
  }

  private static let thickness = 26
  private static let band = thickness + 16

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    var y = 0
    for (index, lines) in keyLines.enumerated() {
      pen.path(Self.fill(tone(index)), "M.5 3.5H14.5V17.5H.5Z", at: 0, y: y - 1)
      if Self.isStriped(index, tone(index)) { pen.path("randmonster", "M4 4V17M8 4V17M12 4V17", at: 0, y: y - 1) }
      y = pen.lines("skala", lines, y: y, shift: 22)
    }
    y += 8
    for question in questions {
      y = pen.lines("namn", lines(question), y: y)
      pen.rect("tomt", 0, 100, y: y + 2, height: Self.thickness)
      for (index, segment) in segments(question).enumerated() where segment.to > segment.from {
        draw(segment, index, question.labels[index], y + 2, &pen)
      }
      y += Self.band
    }
    pen.axis(.share, y: y - 6)
  }

  private func draw(_ segment: Segment, _ index: Int, _ label: String, _ y: Int, _ pen: inout Pen) {
    pen.rect(Self.fill(segment.tone), segment.from, segment.to, y: y, height: Self.thickness)
    let isStriped = Self.isStriped(index, segment.tone)
    if isStriped { pen.line("randig", segment.from, segment.to, y: y + Self.thickness - 4) }
    let width = (segment.to - segment.from) / 100 * Double(Measure.narrowest)
    guard width >= Double(Measure.width(of: label) + 6) else { return }
    pen.text(
      segment.tone < 2 ? "pamork" : "paljus", label, at: (segment.from + segment.to) / 2, y: y + (isStriped ? 16 : 18),
      anchor: .middle)
  }

  /// Every second part has a striped edge, so that neighbours are told apart without colour.
  private static func isStriped(_ index: Int, _ tone: Int) -> Bool { index % 2 == 1 && tone > 0 }

  private static func fill(_ tone: Int) -> StaticString {
    switch tone {
    case 0: "ton1"
    case 1: "ton2"
    case 2: "ton3"
    case 3: "ton4"
    default: "ton5"
    }
  }
}
