import Diagnostics
import Markdown
import Quantities
import Testing

@testable import Archive

struct SeriesTests {
  @Test func readsAForbund() throws {
    let reading = Reading([
      "forbund/jamtland.md": """
      ---
      namn: Samordningsförbundet i Jämtlands län
      alternativa-namn: [Finsam Jämtland]
      kommuner: [Åre, Krokom]
      medlemmar: [Region Jämtland Härjedalen]
      webb: https://exempel.se
      organisationsnummer: 222000-2
      ---
      Text.
      """
    ])
    #expect(reading.told == [])
    let forbund = try #require(reading.archive.forbund("jamtland"))
    #expect(forbund.name == "Samordningsförbundet i Jämtlands län" && forbund.alternativeNames == ["Finsam Jämtland"])
    #expect(forbund.municipalities == ["Åre", "Krokom"] && forbund.members == ["Region Jämtland Härjedalen"])
    #expect(forbund.web == "https://exempel.se" && forbund.organisationNumber == "222000-2")
    #expect(forbund.address.path == "forbund/jamtland.html" && !forbund.body.text.isEmpty)
  }

  @Test func readsASeriesAndItsIssues() throws {
    let report = "---\ntitel: R\ntyp: artikel\ndatum: 2016\n---\n"
    let reading = Reading([
      "rapporter/ett.md": report, "rapporter/tva.md": report,
      "rapportserier/nns/serie.yml": "namn: NNS rapportserie\nutgivare: NNS\nbeskrivning: B\nissn: 1234-5678\n",
      "rapportserier/nns/2016.md": """
      ---
      titel: Fantastiska resultat
      undertitel: Tretton insatser
      nummer: 2016:1
      datum: 2016-03
      isbn: 978-91
      redaktörer: [{namn: Annica Nilsson, organisation: Skåne}, Jonas Wells]
      ansvariga: [{namn: A}]
      redaktionellt-råd: B
      form: Byrån
      tryck: Tryckeriet
      källa: {titel: Källan}
      artiklar: [rapporter/tva.md, rapporter/ett.md]
      ---
      Förord.
      """,
    ])
    #expect(reading.told == [])
    let series = try #require(reading.archive.series.first)
    #expect(series.id == "nns" && series.name == "NNS rapportserie" && series.publisher == "NNS")
    #expect(series.summary == "B" && series.issn == "1234-5678" && series.address.path == "rapportserier/nns.html")
    let issue = try #require(reading.archive.issues(of: "nns").first)
    #expect(issue.title == "Fantastiska resultat" && issue.subtitle == "Tretton insatser" && issue.number == "2016:1")
    #expect(issue.date == PartialDate(year: 2016, month: 3) && issue.isbn == "978-91")
    #expect(
      issue.editors == [Person(name: "Annica Nilsson", organisation: "Skåne"), Person(name: "Jonas Wells")])
    #expect(issue.responsible == [Person(name: "A")] && issue.council == [Person(name: "B")])
    #expect(issue.design == "Byrån" && issue.print == "Tryckeriet" && issue.source?.title == "Källan")
    #expect(issue.articles.map(\.value) == ["rapporter/tva.md", "rapporter/ett.md"])
    #expect(issue.address.path == "rapportserier/nns/2016.html" && !issue.body.text.isEmpty)
    let article = try #require(reading.archive.article("rapporter/ett.md"))
    #expect(article.address.path == "rapporter/ett.html")
    #expect(reading.archive.issues(containing: article).map(\.place) == [1])
    #expect(reading.archive.issues(containing: article).map(\.issue.id) == ["2016"])
  }

  @Test func readsAFreePage() {
    let reading = Reading([
      "sidor/a.md": "---\ntitel: Om\nmeny: ja\n---\n", "sidor/b.md": "---\ntitel: Kontakt\n---\n",
      "sidor/c.md": "---\ntitel: Tack\nmeny: nej\n---\n",
    ])
    #expect(reading.told == [])
    #expect(reading.archive.pages.map(\.title) == ["Kontakt", "Om", "Tack"])
    #expect(reading.archive.pages.map(\.isInMenu) == [false, true, false])
    #expect(reading.archive.pages.map(\.address.path) == ["b.html", "a.html", "c.html"])
  }

  @Test(
    arguments: [
      (
        "forbund/x.md", "---\nnamn: N\n1️⃣zzz: 1\n---\n",
        "1️⃣«zzz» fel: förbundet har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: alternativa-namn, kommuner, "
          + "medlemmar, namn, organisationsnummer, webb"
      ),
      (
        "rapportserier/n/serie.yml", "namn: N\n1️⃣zzz: 1\n",
        "1️⃣«zzz» fel: serien har ingen nyckel ”zzz” [okänd-nyckel]"
          + " = nycklar som finns: beskrivning, issn, namn, utgivare"
      ),
      (
        "rapportserier/n/1.md", "---\ntitel: T\n1️⃣zzz: 1\n---\n",
        "1️⃣«zzz» fel: numret har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: ansvariga, artiklar, datum, "
          + "form, isbn, källa, nummer, redaktionellt-råd, redaktörer, titel, tryck, undertitel"
      ),
      (
        "sidor/x.md", "---\ntitel: T\n1️⃣zzz: 1\n---\n",
        "1️⃣«zzz» fel: sidan har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: meny, titel"
      ),
      (
        "sidor/x.md", "---\ntitel: T\nmeny: 1️⃣kanske\n---\n",
        "1️⃣«kanske» fel: ”meny” är ja eller nej, inte ”kanske” [okänt-värde]"
      ),
      (
        "sidor/x.md", "1️⃣## Om\n",
        "1️⃣«## Om» fel: filen börjar inte med en YAML-del [saknad-yaml]"
          + " = lägg uppgifterna överst mellan två rader med ---"
      ),
      (
        "sidor/x.md", "1️⃣---\ntitel: T\n\nText.\n",
        "1️⃣«---» fel: YAML-delen avslutas aldrig [saknad-yaml] = lägg en rad med --- mellan uppgifterna och texten"
      ),
    ])
  func tellsOfAFault(path: String, text: String, told: String) {
    #expect(Reading([path: text]).told.filter { !$0.contains("saknad-insats") } == [told])
  }
}
