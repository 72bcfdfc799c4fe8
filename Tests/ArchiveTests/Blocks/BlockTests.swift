import Diagnostics
import Markdown
import Quantities
import TestSupport
import Testing

@testable import Archive

struct BlockTests {
  /// The only block of a report whose text is one fence, and its number.
  private func block(_ kind: String, _ yaml: String) throws -> (block: Block, label: String?) {
    let reading = Reading(text: "```\(kind)\n\(yaml)\n```\n")
    #expect(reading.told == [])
    let numbered = try #require(reading.report?.body.blocks[0])
    return (numbered.block, numbered.item?.label)
  }

  @Test func readsATimeline() throws {
    let (block, label) = try block(
      "tidslinje",
      """
      rubrik: Vad som hände
      id: handelser
      källa: Dagboken
      kommentar: Ungefärligt
      händelser:
        - {när: 2019-10, vad: Start, slag: start, spår: Organisation}
        - {när: våren 2020/hösten 2020, vad: Pandemin}
      """)
    guard case .timeline(let timeline) = block else { throw Surprise() }
    #expect(timeline.header.caption == "Vad som hände" && timeline.header.id?.value == "handelser")
    #expect(timeline.header.source == "Dagboken" && timeline.header.comment == "Ungefärligt")
    #expect(timeline.events.map(\.what) == ["Start", "Pandemin"] && label == "Figur\u{A0}1")
    #expect(timeline.events.map { $0.time.value.formatted() } == ["oktober 2019", "våren 2020–hösten 2020"])
    #expect(timeline.events.map(\.lane) == ["Organisation", nil] && timeline.events.map(\.kind) == ["start", nil])
  }

  @Test func readsBeforeAndAfter() throws {
    let (block, label) = try block(
      "före-efter",
      """
      rubrik: R
      skala: 1–10
      rader:
        - {vad: Kunskap, före: "4,3", efter: "6,0", antal-före: 66, antal-efter: 45, kommentar: K}
        - {vad: Stöd, före: 20 %, efter: 5 av 10, skala: 0–4, antal: 10}
      """)
    guard case .beforeAfter(let figure) = block else { throw Surprise() }
    #expect(figure.scale == ScaleRange(from: 1, to: 10) && label == "Figur\u{A0}1")
    #expect(figure.rows.map(\.what) == ["Kunskap", "Stöd"] && figure.rows.map(\.comment) == ["K", nil])
    #expect(figure.rows.map { $0.before?.value.formatted() } == ["4,3", "20\u{A0}%"])
    #expect(figure.rows.map { $0.after?.value.formatted() } == ["6,0", "5 av 10 (50\u{A0}%)"])
    #expect(figure.rows.map(\.scale) == [ScaleRange(from: 1, to: 10), ScaleRange(from: 0, to: 4)])
    #expect(figure.rows.map(\.countBefore) == [66, 10] && figure.rows.map(\.countAfter) == [45, 10])
  }

  @Test func readsATheory() throws {
    let (block, label) = try block(
      "förändringsteori",
      "rubrik: R\nnivå: individ\nkolumner: [{namn: Aktiviteter, punkter: [a, b]}, {namn: Effekter, punkter: c}]")
    guard case .theory(let theory) = block else { throw Surprise() }
    #expect(theory.level == "individ" && theory.columns.map(\.name) == ["Aktiviteter", "Effekter"])
    #expect(theory.columns.map { $0.points.map(\.text) } == [["a", "b"], ["c"]] && label == "Figur\u{A0}1")
    #expect(theory.columns.allSatisfy { $0.support == nil && $0.points.allSatisfy { $0.support == nil } })
  }

  @Test func readsHowFarATheoryIsBorneOut() throws {
    let (block, _) = try block(
      "förändringsteori",
      """
      rubrik: R
      kolumner:
        - {namn: Aktiviteter, punkter: [a, {text: b, läge: stöds inte}]}
        - {namn: Effekter, läge: stöds delvis, punkter: {text: c}}
      """)
    guard case .theory(let theory) = block else { throw Surprise() }
    #expect(theory.columns.map(\.support) == [nil, .partly])
    #expect(theory.columns.map { $0.points.map(\.support) } == [[nil, .unsupported], [nil]])
    #expect(theory.columns.map { $0.points.map(\.text) } == [["a", "b"], ["c"]])
  }

  @Test func readsStaffing() throws {
    let (block, label) = try block(
      "bemanning",
      """
      rubrik: R
      rader:
        - {part: Kommunen, roll: Samcoach, period: 2019-10/2020-02, omfattning: 50 %, kommentar: K}
        - {roll: Läkare, perioder: [2019, 2021/]}
      """)
    guard case .staffing(let staffing) = block else { throw Surprise() }
    #expect(staffing.rows.map(\.party) == ["Kommunen", nil] && staffing.rows.map(\.role) == ["Samcoach", "Läkare"])
    #expect(staffing.rows.map { $0.periods.map(\.value.isoText) } == [["2019-10/2020-02"], ["2019", "2021/"]])
    #expect(staffing.rows.map(\.extent) == ["50 %", nil] && staffing.rows.map(\.comment) == ["K", nil])
    #expect(label == "Tabell\u{A0}1")
  }

  @Test func readsAValueStream() throws {
    let (block, label) = try block(
      "värdeflöde",
      "rubrik: R\nsteg: [{vad: Möte, aktör: FK, tid: 14 dagar, värde: ja, väntan: nej, kommentar: K}, {vad: Kö}]")
    guard case .valueStream(let stream) = block else { throw Surprise() }
    #expect(stream.steps.map(\.what) == ["Möte", "Kö"] && stream.steps.map(\.actor) == ["FK", nil])
    #expect(stream.steps.map(\.time) == ["14 dagar", nil] && stream.steps.map(\.isOfValue) == [true, nil])
    #expect(stream.steps.map(\.isWaiting) == [false, nil] && stream.steps.map(\.comment) == ["K", nil])
    #expect(label == "Figur\u{A0}1")
  }

  @Test func readsTheGoalTable() throws {
    let reading = Reading(text: "```mål\n```\n")
    #expect(reading.told == [])
    let body = try #require(reading.report).body
    guard case .goals = body.blocks[0]?.block else { throw Surprise() }
    #expect(body.placesGoals && body.blocks[0]?.item == nil)
    #expect(try #require(Reading(text: "```\nmål\n```\n").report).body.placesGoals == false)
  }

  @Test(arguments: ["resa: p", "resa p", "resa:p", "resa:  p  "])
  func readsAKlientresa(info: String) throws {
    let reading = Reading(
      text: "```\(info)\n```\n", ["insatser/a/klientresor/p.md": "---\ntitel: T\nkonstruerad: nej\n---\n"])
    #expect(reading.told == [])
    let numbered = try #require(reading.report?.body.blocks[0])
    guard case .klientresa(let id) = numbered.block else { throw Surprise() }
    #expect(id.value == "p" && numbered.item == nil)
  }
}

/// A block turned out to be another than it was written as.
struct Surprise: Error {}
