package import Archive
import Diagnostics

/// One question of an outline, and every report's answer to it.
package struct QuestionReading: Sendable {
  /// One report's answer.
  package struct Reply: Sendable {
    /// Place in the archive's list of reports.
    package var report: Int
    /// Place among the answers of the report's text.
    package var answer: Int
  }

  package var disposition: Int
  package var question: Int
  package var replies: [Reply] = []

  /// Every question of every outline, in order; answers in the order of the reports' titles.
  package static func all(in archive: Archive) -> [QuestionReading] {
    var readings: [QuestionReading] = []
    var places: [String: [String: Int]] = [:]
    for (disposition, outline) in archive.dispositions.enumerated() {
      for (question, item) in outline.questions.enumerated() {
        places[outline.id, default: [:]][item.id] = readings.count
        readings.append(QuestionReading(disposition: disposition, question: question))
      }
    }
    let order = archive.reports.indices.filter { archive.reports[$0].disposition != nil }
      .sortedInSwedish { archive.reports[$0].title.value }
    for place in order {
      let report = archive.reports[place]
      guard let outline = report.disposition.flatMap({ places[$0.value] }) else { continue }
      for (index, answer) in report.body.answers.enumerated() {
        guard let reading = outline[answer.question] else { continue }
        readings[reading].replies.append(Reply(report: place, answer: index))
      }
    }
    return readings
  }
}
