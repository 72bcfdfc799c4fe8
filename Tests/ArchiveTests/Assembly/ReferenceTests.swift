import Testing

@testable import Archive

struct ReferenceTests {
  private static let shared = [
    "begrepp.yml": """
    målgruppsteman: {sorg: {namn: Sorg}}
    metoder: {IPS: {namn: Individanpassat stöd, även: [Placering]}}
    parter: {fk: {namn: Försäkringskassan}}
    faktorer: {tid: {namn: Tid}}
    """,
    "dispositioner.yml": "nns: {namn: N, rubriker: [{id: a, text: A}]}\n",
    "indikatorer.yml": "arbete: {namn: N, definition: D, enhet: antal}\n",
    "insatser/a/klientresor/p.md": "---\ntitel: T\nkonstruerad: nej\n---\n",
  ]

  @Test func takesEveryReferenceThatLeadsSomewhere() {
    let reading = Reading(
      insats: """
        parter: [fk, Försäkringskassan]
        metoder: [IPS, Individanpassat stöd, Placering]
        målgrupp: {teman: [Sorg]}
        faktorer: {framgång: [tid], hinder: [Tid]}
        föregångare: [b, En okänd insats]
        mål:
          - {id: m, text: T, krav: ja, indikator: arbete, ersätter: n, del-av: n}
          - {id: n, text: T, krav: ja}
        """,
      report: """
        disposition: nns
        utfall: {m: {bedömning: uppfyllt}}
        mått: [{indikator: arbete, värde: 1}]
        """,
      text: "## A\n\n```resa: p\n```\n\n```diagram\nrubrik: R\ntyp: linje\nindikator: arbete\n```\n", Self.shared)
    #expect(reading.told == [])
  }

  @Test(
    arguments: [
      ("parter: [1️⃣FK]", "1️⃣«FK» fel: ”FK” finns inte bland parter i begrepp.yml [okänt-begrepp] = menade du ”fk”?"),
      (
        "metoder: [1️⃣ips]", "1️⃣«ips» fel: ”ips” finns inte bland metoder i begrepp.yml [okänt-begrepp] = menade du ”IPS”?"
      ),
      (
        "målgrupp: {teman: [1️⃣ensamhet]}",
        "1️⃣«ensamhet» fel: ”ensamhet” finns inte bland målgruppsteman i begrepp.yml [okänt-begrepp]"
          + " = lägg till ordet i begrepp.yml"
      ),
      (
        "faktorer: {framgång: [1️⃣pengar]}",
        "1️⃣«pengar» fel: ”pengar” finns inte bland faktorer i begrepp.yml [okänt-begrepp]"
          + " = lägg till ordet i begrepp.yml"
      ),
      (
        "faktorer: {hinder: [1️⃣pengar]}",
        "1️⃣«pengar» fel: ”pengar” finns inte bland faktorer i begrepp.yml [okänt-begrepp]"
          + " = lägg till ordet i begrepp.yml"
      ),
      (
        "mål: [{id: m, text: T, krav: ja, indikator: 1️⃣arbeten}]",
        "1️⃣«arbeten» fel: det finns ingen indikator ”arbeten” [okänt-id] = menade du ”arbete”?"
      ),
      (
        "mål: [{id: m, text: T, krav: ja}, {id: 1️⃣m, text: U, krav: ja}]",
        "1️⃣«m» fel: målet ”m” finns redan [dubbelt-id] = ge målet ett eget id"
      ),
      (
        "mål: [{id: mal-ett, text: T, krav: ja}, {id: b, text: U, krav: ja, ersätter: 1️⃣mal-et}]",
        "1️⃣«mal-et» fel: insatsen har inget annat mål ”mal-et” [okänt-id] = menade du ”mal-ett”?"
      ),
      (
        "mål: [{id: m, text: T, krav: ja, del-av: 1️⃣m}]",
        "1️⃣«m» fel: insatsen har inget annat mål ”m” [okänt-id]"
      ),
      (
        "mål: [{id: m, text: T, krav: ja, ersätter: 1️⃣hela}, {id: n, text: T, krav: ja}]",
        "1️⃣«hela» fel: insatsen har inget annat mål ”hela” [okänt-id] = det finns: n"
      ),
    ])
  func followsTheReferencesOfAnInsats(yaml: String, told: String) {
    #expect(Reading(insats: yaml, Self.shared).told == [told])
  }

  @Test(
    arguments: [
      (
        "disposition: 1️⃣nnss", "", "1️⃣«nnss» fel: det finns ingen disposition ”nnss” [okänt-id] = menade du ”nns”?"
      ),
      (
        "disposition: 1️⃣helt-annan", "",
        "1️⃣«helt-annan» fel: det finns ingen disposition ”helt-annan” [okänt-id] = det finns: nns"
      ),
      (
        "mått: [{indikator: 1️⃣arbetet, värde: 1}]", "",
        "1️⃣«arbetet» fel: det finns ingen indikator ”arbetet” [okänt-id] = menade du ”arbete”?"
      ),
      (
        "utfall: {1️⃣m: {värde: 3}}", "", "1️⃣«m» fel: insatsen har inget mål ”m” [okänt-id]"
      ),
      (
        "", "```1️⃣resa: profil\n```\n",
        "1️⃣«resa: profil» fel: insatsen har ingen klientresa ”profil” [okänt-id] = det finns: p"
      ),
      (
        "", "```diagram\nrubrik: R\ntyp: linje\nindikator: 1️⃣arbte\n```\n",
        "1️⃣«arbte» fel: det finns ingen indikator ”arbte” [okänt-id] = menade du ”arbete”?"
      ),
      (
        "", "[x](1️⃣insats.md#mall)\n",
        "1️⃣«insats.md#mall» fel: content/insatser/a/insats.md har inget ankare ”mall” [okänt-ankare]"
          + " = menade du ”mal”?"
      ),
    ])
  func followsTheReferencesOfAReport(yaml: String, text: String, told: String) {
    var shared = Self.shared
    if text.isEmpty { shared["insatser/a/klientresor/p.md"] = nil }
    #expect(Reading(report: yaml, text: text, shared).told == [told])
  }

  @Test func followsTheReferenceToAForbund() {
    let insats = "---\nnamn: A\nförbund: [jamtland, 1️⃣jämtland]\n---\n"
    let reading = Reading(["forbund/jamtland.md": "---\nnamn: J\n---\n", "insatser/a/insats.md": insats])
    #expect(reading.told == ["1️⃣«jämtland» fel: det finns inget förbund ”jämtland” [okänt-id] = menade du ”jamtland”?"])
  }

  @Test func followsTheReferencesOfAnIndicator() {
    let yaml =
      "x: {namn: N, definition: D, enhet: antal, besläktade: {1️⃣yy: Annan bas.}}\n"
      + "yyy: {namn: N, definition: D, enhet: antal}\n"
    #expect(
      Reading(["indikatorer.yml": yaml]).told == [
        "1️⃣«yy» fel: det finns ingen indikator ”yy” [okänt-id] = menade du ”yyy”?"
      ])
  }

  @Test func followsTheReferencesOfAnIssue() {
    let reading = Reading([
      "rapporter/payoff.md": "---\ntitel: P\ntyp: artikel\ndatum: 2016\n---\n",
      "rapportserier/n/1.md": "---\ntitel: T\nartiklar: [rapporter/payoff.md, 1️⃣rapporter/payof.md]\n---\n",
      "rapportserier/n/serie.yml": "namn: N\n",
    ])
    #expect(
      reading.told == [
        "1️⃣«rapporter/payof.md» fel: det finns ingen rapport ”rapporter/payof.md” [okänt-id]"
          + " = menade du ”rapporter/payoff.md”?"
      ])
  }

  @Test func followsTheReferencesOfAReportOnSeveralInsatser() {
    let report = "---\ntitel: R\ntyp: artikel\ndatum: 2016\ninsatser: [a, 1️⃣balder]\n---\n"
    #expect(
      Reading(["rapporter/r.md": report]).told.last
        == "1️⃣«balder» fel: det finns ingen insats ”balder” [okänt-id]")
    #expect(
      Reading(insats: "", ["rapporter/r.md": report]).told == [
        "1️⃣«balder» fel: det finns ingen insats ”balder” [okänt-id] = det finns: a"
      ])
  }

  @Test func listsWhatThereIsOnlyWhenTheListIsShort() {
    let goals = (1...13).map { "{id: mal-\($0), text: T, krav: ja}" }.joined(separator: ", ")
    #expect(
      Reading(insats: "mål: [\(goals)]", report: "utfall: {1️⃣zebra: {värde: 3}}").told == [
        "1️⃣«zebra» fel: insatsen har inget mål ”zebra” [okänt-id]"
      ])
  }
}
