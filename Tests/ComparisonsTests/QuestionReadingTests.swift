import Archive
import Comparisons
import Diagnostics
import Testing

struct QuestionReadingTests {
  private static let outlines = """
    fem:
      namn: Fem frågor
      rubriker:
        - {id: nojda, text: Vad är ni nöjda med?, även: [Nöjda]}
        - {id: rad, text: Vad råder ni andra?}
    en:
      namn: En fråga
      rubriker: [{id: nojda, text: Nöjda}]
    """

  private func report(_ title: String, _ outline: String, _ body: String) -> String {
    "---\n\(SmallArchive.report(title, "2020", "disposition: \(outline)\nåtergivning: original"))\n---\n\(body)"
  }

  @Test func gathersTheAnswersToEveryQuestionInTheOrderOfTitles() {
    let small = SmallArchive([
      "dispositioner.yml": Self.outlines, "insatser/a/insats.md": SmallArchive.insats("A"),
      "insatser/a/r1.md": report("Östra", "fem", "## Vad råder ni andra?\n\nBörja.\n\n## Nöjda\n\nAllt.\n"),
      "insatser/a/r2.md": report("Ändå", "fem", "## Vad är ni nöjda med?\n\nMycket.\n\n## Annat\n\nMer.\n"),
      "insatser/a/r3.md": report("Zeta", "en", "## Nöjda\n\nJa.\n"),
      "insatser/a/r4.md": SmallArchive.report("Utan", "2020"),
    ])
    #expect(small.told == [])
    let readings = QuestionReading.all(in: small.archive)
    let lines = readings.map { reading in
      let outline = small.archive.dispositions[reading.disposition]
      let replies = reading.replies.map { reply in
        let report = small.archive.reports[reply.report]
        return
          "\(report.title.value) \(report.body.answers[reply.answer].question) \(report.body.answers[reply.answer].heading)"
      }
      return "\(outline.id)/\(outline.questions[reading.question].id): \(replies.joined(separator: ", "))"
    }
    #expect(
      lines == [
        "fem/nojda: Ändå nojda vad-ar-ni-nojda-med, Östra nojda nojda", "fem/rad: Östra rad vad-rader-ni-andra",
        "en/nojda: Zeta nojda nojda",
      ])
  }

  @Test func listsQuestionsThatNobodyAnswers() {
    let small = SmallArchive(["dispositioner.yml": Self.outlines])
    #expect(QuestionReading.all(in: small.archive).map(\.replies.count) == [0, 0, 0])
  }
}
