import Diagnostics
import Testing

@testable import Archive

/// A mistake in one file is told there, and not once more in every file that leans on it.
struct FollowOnTests {
  /// How many problems each file has.
  private func counts(_ reading: Reading) -> [String: Int] {
    Dictionary(grouping: reading.diagnostics) { String(reading.archive.paths[Int($0.span.file.index)].dropFirst(8)) }
      .mapValues(\.count)
  }

  @Test(
    arguments: [
      "x: {namn: N, definition: D}\n", "x: {namn: N, definition: D, enhet: mil}\n", "x: Arbete\n", "x: {namn: [\n",
      "- x\n", "x: {namn: N, definition: D, enhet: antal, enhet: antal}\n",
    ])
  func tellsOnlyOfTheIndicatorThatIsBroken(yaml: String) {
    let reading = Reading(
      insats: "mål: [{id: m, text: T, krav: ja, indikator: x}]", report: "mått: [{indikator: x, värde: 3}]",
      text: "```diagram\nrubrik: R\ntyp: linje\nindikator: x\n```\n", ["indikatorer.yml": yaml])
    #expect(counts(reading) == ["indikatorer.yml": 1])
  }

  @Test(arguments: ["x: {namn: N}\n", "x: {rubriker: []}\n", "x: [a]\n", "x: {\n"])
  func tellsOnlyOfTheOutlineThatIsBroken(yaml: String) {
    let reading = Reading(report: "disposition: x", ["dispositioner.yml": yaml])
    #expect(counts(reading) == ["dispositioner.yml": 1])
  }

  @Test(arguments: ["metoder: {IPS: {även: [B]}}\n", "metoder: {IPS: Stöd}\n", "metoder: [IPS]\n", "metoder: {\n"])
  func tellsOnlyOfTheConceptThatIsBroken(yaml: String) {
    #expect(counts(Reading(insats: "metoder: [IPS]", ["begrepp.yml": yaml])) == ["begrepp.yml": 1])
  }

  @Test(
    arguments: [
      "mål: [{id: m, text: T, krav: bra}, {id: n, text: T, krav: ja}]",
      "mål: [{id: m, text: T}, {id: n, text: T, krav: ja, ersätter: m, del-av: m}]",
      "mål: [{text: T, krav: ja}]", "mål: m", "mål: [",
    ])
  func tellsOnlyOfTheGoalThatIsBroken(yaml: String) {
    let reading = Reading(insats: yaml, report: "utfall: {m: {värde: 3}}")
    #expect(counts(reading) == ["insatser/a/insats.md": 1])
  }

  @Test(arguments: ["Ingen YAML-del.\n", "---\nnamn: A\n", "---\nnamn: [\n---\n", "---\nförbund: f\n---\n"])
  func tellsOnlyOfTheInsatsThatIsBroken(text: String) {
    let reading = Reading(
      insats: "", report: "utfall: {m: {värde: 3}}", text: "[x](insats.md#inget) [y](insats.md)",
      [
        "insatser/a/insats.md": text, "rapporter/r.md": "---\ntitel: R\ntyp: pm\ndatum: 2020\ninsatser: [a]\n---\n",
        "insatser/a/klientresor/p.md": "---\ntitel: T\nkonstruerad: nej\n---\n",
      ])
    #expect(counts(reading) == ["insatser/a/insats.md": 1])
  }

  @Test func tellsOnlyOfTheReportThatIsBroken() {
    let reading = Reading([
      "rapporter/r.md": "---\ntitel: R\ntyp: artikel\n---\n", "rapportserier/n/serie.yml": "namn: N\n",
      "rapportserier/n/1.md": "---\ntitel: T\nartiklar: [rapporter/r.md]\n---\n[x](../../rapporter/r.md#inget)\n",
    ])
    #expect(counts(reading) == ["rapporter/r.md": 1])
  }

  @Test func tellsOnlyOfTheForbundAndTheKlientresaThatAreBroken() {
    let reading = Reading(
      text: "```resa: p\n```\n",
      ["forbund/f.md": "---\nkommuner: [A]\n---\n", "insatser/a/klientresor/p.md": "---\ntitel: T\n---\n"])
    #expect(counts(reading) == ["forbund/f.md": 1, "insatser/a/klientresor/p.md": 1])
  }

  /// The disk tells of a file that it could not read; what it was meant to hold is not known.
  @Test(arguments: ["indikatorer.yml", "insatser/a/insats.md", "forbund/f.md", "insatser/a/klientresor/p.md"])
  func saysNothingOfAFileThatCouldNotBeRead(path: String) {
    let sources = [
      "forbund/f.md": "---\nnamn: F\n---\n", "insatser/a/klientresor/p.md": "---\ntitel: T\nkonstruerad: nej\n---\n",
      "insatser/a/insats.md": "---\nnamn: A\nförbund: f\nmål: [{id: m, text: T, krav: ja}]\n---\n",
      "insatser/a/rapport.md": "---\ntitel: R\ntyp: pm\ndatum: 2020\nutfall: {m: {bedömning: uppfyllt}}\n"
        + "mått: [{indikator: x, värde: 3}]\n---\n[a](insats.md#inget) [b](../../forbund/f.md)\n\n```resa: p\n```\n",
      "indikatorer.yml": "x: {namn: N, definition: D, enhet: antal}\n",
    ]
    let broken = sources.merging([path: "---\nhalv"]) { $1 }
    let told = Reading(broken, unread: [path]).told
    let anchor =
      "insatser/a/rapport.md:8:5«insats.md#inget» fel: content/insatser/a/insats.md har inget ankare ”inget” "
      + "[okänt-ankare]"
    #expect(told == (path == "insatser/a/insats.md" ? [] : [anchor]))
  }

  @Test func tellsOfAnUnreadableSettingsFileOnce() {
    let reading = Reading(["site.yml": "titel: [\n"])
    #expect(counts(reading) == ["site.yml": 1])
    #expect(reading.archive.site.title == "" && reading.archive.site.language == "sv")
  }
}
