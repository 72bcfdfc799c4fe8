import Archive
import Comparisons
import Testing

struct JourneySummaryTests {
  /// The summary of a journey with such events, each a line of YAML without its braces.
  private func summary(_ events: String...) throws -> JourneySummary {
    let list = events.map { "  - {\($0)}\n" }.joined()
    let small = SmallArchive([
      "insatser/bron/insats.md": SmallArchive.insats("Bron"),
      "insatser/bron/klientresor/a.md": "titel: A\nkonstruerad: ja\nhändelser:\n\(list)",
    ])
    #expect(small.told == [])
    return JourneySummary(try #require(small.archive.klientresor.first).events)
  }

  @Test func countsActorsAndHandovers() throws {
    let summary = try summary(
      "när: månad 0, aktör: A, vad: x", "när: månad 1, aktör: B, vad: x", "när: månad 2, vad: utan aktör",
      "när: månad 3, aktör: B, vad: x", "när: månad 4, aktör: A, vad: x")
    #expect(summary.actors == ["A", "B"])
    #expect(summary.handovers == 2)
  }

  @Test func measuresWaitingOnce() throws {
    let summary = try summary(
      "när: månad 0, vad: x", "när: månad 2/månad 6, vad: x, slag: väntan",
      "när: månad 4/månad 7, vad: x, slag: väntan",
      "när: månad 10, vad: x")
    #expect(summary.waiting == 50)
    #expect(try self.summary("när: månad 0, vad: x", "när: månad 4, vad: x").waiting == nil)
  }

  @Test func findsTimesWithoutContact() throws {
    let summary = try summary(
      "när: månad 0/månad 10, vad: x", "när: månad 3, vad: under tiden", "när: månad 12, vad: för kort",
      "när: månad 15, vad: precis tre", "när: månad 22, vad: sju")
    #expect(summary.gaps.map(\.months) == [3, 7])
    #expect(summary.gaps.map(\.before) == [3, 4])
  }

  @Test func measuresNothingWhereTimesAreMixedOrOpen() throws {
    let mixed = try summary("när: månad 0, aktör: A, vad: x", "när: 2014-03, aktör: B, vad: x")
    #expect(mixed.span == nil && mixed.gaps.isEmpty && mixed.handovers == 1)
    #expect(try summary("när: 2014/, vad: x", "när: 2019, vad: x").span == nil)
    #expect(JourneySummary([]).span == nil)
  }

  @Test func measuresDatesToo() throws {
    let summary = try summary("när: 2014-01-01, vad: x", "när: 2014-08-01, vad: x")
    #expect(summary.gaps.map(\.months) == [7])
  }
}
