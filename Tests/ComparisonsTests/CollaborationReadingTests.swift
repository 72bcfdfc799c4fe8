import Archive
import Comparisons
import Diagnostics
import Testing

struct CollaborationReadingTests {
  @Test func setsEveryConditionBesideTheReportsThatJudgeIt() {
    let small = SmallArchive([
      "insatser/a/insats.md": SmallArchive.insats("A"), "insatser/b/insats.md": SmallArchive.insats("B"),
      "insatser/a/sen.md": SmallArchive.report(
        "Sen", "2021",
        "samverkan: {samsyn: {språk: finns}, styrning: {gemensamt mål: {bedömning: delvis, text: Sent.}}}"),
      "insatser/a/tyst.md": SmallArchive.report("Tyst", "2020"),
      "insatser/b/tidig.md": SmallArchive.report(
        "Tidig", "2019", "samverkan: {struktur: {tid: saknas}, styrning: {styrgrupp: finns, gemensamt mål: saknas}}"),
    ])
    #expect(small.told == [])
    let reading = CollaborationReading(small.archive)
    #expect(reading.reports.map { small.archive.reports[$0].title.value } == ["Tidig", "Sen"])
    let lines = reading.conditions.map { condition in
      let judgements = condition.judgements.map {
        $0.map { "\($0.presence.rawValue)\($0.text.map { " \($0)" } ?? "")" } ?? "–"
      }
      return "\(condition.aspect.rawValue), \(condition.name): \(judgements.joined(separator: " | "))"
    }
    #expect(
      lines == [
        "styrning, styrgrupp: finns | –", "styrning, gemensamt mål: saknas | delvis Sent.", "struktur, tid: saknas | –",
        "samsyn, språk: – | finns",
      ])
  }

  @Test func isEmptyWhereNoReportJudges() {
    let small = SmallArchive([
      "insatser/a/insats.md": SmallArchive.insats("A"),
      "insatser/a/r.md": SmallArchive.report("R", "2020", "samverkan: {}"),
    ])
    let reading = CollaborationReading(small.archive)
    #expect(reading.reports.isEmpty && reading.conditions.isEmpty)
  }
}
