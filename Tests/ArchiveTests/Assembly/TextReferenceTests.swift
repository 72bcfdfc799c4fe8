import Testing

@testable import Archive

/// References in the texts of sources that are neither insatser nor reports.
struct TextReferenceTests {
  private static let paths = [
    "forbund/g.md": "namn: G", "insatser/a/klientresor/q.md": "titel: T\nkonstruerad: nej", "sidor/om.md": "titel: Om",
    "rapportserier/n/1.md": "titel: T", "insatser/a/insats.md": "namn: A\nförbund: f",
    "rapporter/r.md": "titel: R\ntyp: artikel\ndatum: 2020", "insatser/a/rapport.md": "titel: R\ntyp: pm\ndatum: 2020",
  ]

  private func told(_ path: String, _ text: String) -> [String] {
    Reading(
      [
        "forbund/f.md": "---\nnamn: F\n---\n", "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n---\n",
        "rapportserier/n/serie.yml": "namn: N\n",
        "insatser/a/klientresor/p.md": "---\ntitel: T\nkonstruerad: nej\n---\n",
      ].merging([path: "---\n\(Self.paths[path] ?? "")\n---\n\(text)\n"]) { $1 }
    ).told
  }

  @Test(arguments: paths.keys.sorted())
  func followsTheIndicatorOfAChart(path: String) {
    #expect(
      told(path, "```diagram\nrubrik: R\ntyp: linje\nindikator: 1️⃣x\n```\n") == [
        "1️⃣«x» fel: det finns ingen indikator ”x” [okänt-id]"
      ])
  }

  @Test(arguments: paths.keys.sorted())
  func followsLinksToPlacesOnOtherPages(path: String) {
    let link =
      path.hasPrefix("insatser/a/klientresor") ? "../insats.md" : path.hasPrefix("insatser") ? "insats.md" : nil
    let target = link ?? (path.hasPrefix("rapportserier") ? "../../insatser/a/insats.md" : "../insatser/a/insats.md")
    #expect(
      told(path, "[x](1️⃣\(target)#finns-inte) [y](\(target)#mal)") == [
        "1️⃣«\(target)#finns-inte» fel: content/insatser/a/insats.md har inget ankare ”finns-inte” [okänt-ankare]"
      ])
  }

  @Test(arguments: ["insatser/a/insats.md", "insatser/a/klientresor/q.md", "insatser/a/rapport.md"])
  func followsTheReferenceToAKlientresa(path: String) {
    #expect(told(path, "```resa: p\n```\n") == [])
    let line = told(path, "```1️⃣resa: pp\n```\n").first
    #expect(line == "1️⃣«resa: pp» fel: insatsen har ingen klientresa ”pp” [okänt-id] = menade du ”p”?")
  }

  @Test(arguments: ["forbund/g.md", "rapporter/r.md", "rapportserier/n/1.md", "sidor/om.md"])
  func showsAKlientresaOnlyInATextAboutItsInsats(path: String) {
    #expect(
      told(path, "```1️⃣resa: p\n```\n") == [
        "1️⃣«resa: p» fel: blocket resa hör hemma i en text om en insats [okänt-block] = länka till klientresan i stället"
      ])
  }

  @Test(arguments: paths.keys.sorted())
  func showsTheGoalsOnlyInAReportOnOneInsats(path: String) {
    let expected =
      path == "insatser/a/rapport.md"
      ? []
      : [
        "1️⃣«mål» fel: blocket mål hör hemma i en rapport om en insats [okänt-block]"
          + " = ta bort blocket; insatsens egen sida visar målen ändå"
      ]
    #expect(told(path, "```1️⃣mål\n```\n") == expected)
  }

  @Test func knowsTheHeadingsAndTheItemsOfOtherPages() {
    let told = Reading([
      "sidor/a.md": "---\ntitel: A\n---\n[h](b.md#lang-vag) [i](b.md#folket) [j](b.md#tabell-2) [k](1️⃣b.md#lång-väg)\n",
      "sidor/b.md": "---\ntitel: B\n---\n## Lång väg\n\n```bemanning\nrubrik: R\nid: folket\nrader: []\n```\n\n"
        + "```bemanning\nrubrik: R\nrader: []\n```\n",
    ]).told
    #expect(
      told == [
        "1️⃣«b.md#lång-väg» fel: content/sidor/b.md har inget ankare ”lång-väg” [okänt-ankare] = menade du ”lang-vag”?"
      ])
  }
}
