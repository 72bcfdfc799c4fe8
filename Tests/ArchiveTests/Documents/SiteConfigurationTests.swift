import Diagnostics
import Quantities
import Testing

@testable import Archive

struct SiteConfigurationTests {
  @Test func readsEveryKey() throws {
    let reading = Reading([
      "site.yml": """
      titel: Insatsarkivet
      beskrivning: Slutrapporter om insatser.
      adress: https://exempel.se/arkiv/
      språk: sv
      utgivare: {namn: Förbundet, webb: "https://f.se", e-post: a@f.se, organisationsnummer: 222000-1}
      tillgänglighet:
        status: delvis förenlig
        granskad: 2026-11-01
        uppdaterad: 2026-12
        metod: självskattning
        brister: [Diagram saknar text, En karta]
        kontakt: a@f.se
      integritet: {minsta-grupp: 7, små-celler: skydda}
      granskning: {andel-stämmer-inte: varning, mål-utan-utfall: av, rubrik-saknas: fel}
      """
    ])
    #expect(reading.told == [])
    let site = reading.archive.site
    #expect(site.title == "Insatsarkivet" && site.language == "sv" && site.summary == "Slutrapporter om insatser.")
    #expect(site.address?.value == "https://exempel.se/arkiv/")
    #expect(site.publisher?.name == "Förbundet" && site.publisher?.web == "https://f.se")
    #expect(site.publisher?.email == "a@f.se" && site.publisher?.organisationNumber == "222000-1")
    let statement = try #require(site.accessibility)
    #expect(statement.status == .partial && statement.assessed == PartialDate(year: 2026, month: 11, day: 1))
    #expect(statement.updated == PartialDate(year: 2026, month: 12) && statement.method == "självskattning")
    #expect(statement.shortcomings == ["Diagram saknar text", "En karta"] && statement.contact == "a@f.se")
    #expect(site.privacy.smallestGroup == 7 && site.privacy.smallCells == .protect)
    #expect(Set(site.severities.keys) == ["andel-stämmer-inte", "mål-utan-utfall", "rubrik-saknas"])
    #expect(site.severities["andel-stämmer-inte"]?.severity == .warning)
    #expect(site.severities["mål-utan-utfall"]?.severity == nil)
    #expect(site.severities["rubrik-saknas"]?.severity == .error)
  }

  @Test func fillsInWhatIsNotSaid() {
    let site = Reading([:]).archive.site
    #expect(site.title == "Arkivet" && site.summary == nil && site.address == nil && site.publisher == nil)
    #expect(site.accessibility == nil && site.privacy.smallestGroup == 5 && site.privacy.smallCells == .warn)
    #expect(site.severities.isEmpty)
  }

  @Test(
    arguments: [
      ("helt förenlig", .full), ("delvis förenlig", .partial), ("inte förenlig", .none),
    ] as [(String, AccessibilityStatement.Status)])
  func readsHowAccessibleTheSiteIs(word: String, status: AccessibilityStatement.Status) {
    let site = Reading(["site.yml": "titel: T\nspråk: sv\ntillgänglighet: {status: \(word)}\n"]).archive.site
    #expect(site.accessibility.map { $0.status == status } == true)
  }

  @Test(
    arguments: [
      (
        "språk: sv\nadress: 1️⃣exempel.se",
        "1️⃣«exempel.se» fel: adressen börjar med https:// [ogiltig-länk] = skriv hela adressen: https://…/"
      ),
      ("språk: 1️⃣en", "1️⃣«en» fel: språket kan bara vara sv [okänt-värde] = sidornas egna ord är på svenska"),
      (
        "språk: sv\nutgivare: 1️⃣{e-post: x}",
        "1️⃣«{e-post: x}» fel: utgivaren saknar ”namn” [saknat-fält] = lägg till namn: …"
      ),
      (
        "språk: sv\ntillgänglighet: {status: 1️⃣förenlig}",
        "1️⃣«förenlig» fel: ”status” kan inte vara ”förenlig” [okänt-värde]"
          + " = välj något av: helt förenlig, delvis förenlig, inte förenlig"
      ),
      (
        "språk: sv\nintegritet: {minsta-grupp: 1️⃣fem}",
        "1️⃣«fem» fel: ”minsta-grupp” är ett helt tal, inte ”fem” [oläsligt-tal]"
      ),
      (
        "språk: sv\nintegritet: {små-celler: 1️⃣skyddas}",
        "1️⃣«skyddas» fel: ”små-celler” kan inte vara ”skyddas” [okänt-värde] = menade du ”skydda”?"
      ),
      (
        "språk: sv\ngranskning: {rubrik-saknas: 1️⃣varningar}",
        "1️⃣«varningar» fel: en regel är fel, varning eller av, inte ”varningar” [okänt-värde] = menade du ”varning”?"
      ),
      (
        "språk: sv\ngranskning: {rubrik-saknas: 1️⃣[av]}",
        "1️⃣«[av]» fel: ”rubrik-saknas” är en text, inte en lista [fel-typ]"
      ),
      (
        "språk: sv\n1️⃣zzz: 1",
        "1️⃣«zzz» fel: site.yml har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: adress, beskrivning, "
          + "granskning, integritet, språk, tillgänglighet, titel, utgivare"
      ),
      (
        "språk: sv\nutgivare: {namn: N, webb: 1️⃣www.n.se}",
        "1️⃣«www.n.se» fel: en webbadress börjar med https:// [ogiltig-länk]"
          + " = skriv hela adressen, som webbläsaren visar den"
      ),
      (
        "språk: sv\nutgivare: {namn: N, 1️⃣zzz: 1}",
        "1️⃣«zzz» fel: utgivaren har ingen nyckel ”zzz” [okänd-nyckel]"
          + " = nycklar som finns: e-post, namn, organisationsnummer, webb"
      ),
    ])
  func tellsOfAFault(yaml: String, told: String) {
    #expect(Reading(["site.yml": "titel: T\n\(yaml)\n"]).told == [told])
  }

  @Test func keepsWhatIsSaidWhenTheTitleIsMissing() {
    let reading = Reading(["site.yml": "1️⃣språk: sv\ngranskning: {rubrik-saknas: av}\n"])
    #expect(reading.told.count == 1 && reading.told[0].contains("site.yml saknar ”titel” [saknat-fält]"))
    #expect(reading.archive.site.severities.keys.sorted() == ["rubrik-saknas"])
  }
}
