import Diagnostics
import Markdown
import Quantities
import Testing

@testable import Archive

struct KlientresaTests {
  private func reading(_ yaml: String) -> Reading {
    Reading(["insatser/a/klientresor/p.md": "---\ntitel: En kvinna\nkonstruerad: nej\n\(yaml)\n---\nText.\n"])
  }

  @Test func readsEveryKey() throws {
    let reading = Reading(
      insats: "",
      [
        "insatser/a/klientresor/profil-1.md": """
        ---
        titel: Kvinna, född på 1970-talet
        konstruerad: ja
        granskad-av: redaktionen
        person: {kön: kvinna, född: 1970-talet, ålder: 40–49, livssituation: [språk, sorg], försörjning: aktivitetsstöd}
        händelser:
          - när: månad 0/månad 10
            aktör: Försäkringskassan
            vad: Väntade på beslut
            slag: väntan
            försörjning: sjukpenning
            kommentar: Lång tid
          - {när: 2019-10, vad: Började arbeta}
        händelser-saknas: Källan berättar inte mer.
        ---
        Text.
        """
      ])
    #expect(reading.told == [])
    let journey = try #require(reading.archive.klientresor(of: "a").first)
    #expect(journey.id == "profil-1" && journey.insats == "a")
    #expect(journey.address.path == "insatser/a/klientresor/profil-1.html")
    #expect(journey.title == "Kvinna, född på 1970-talet" && journey.isConstructed)
    #expect(journey.reviewer == "redaktionen" && journey.missingEvents == "Källan berättar inte mer.")
    let subject = try #require(journey.subject)
    #expect(subject.sex == "kvinna" && subject.born?.value == "1970-talet" && subject.age == "40–49")
    #expect(subject.situation == ["språk", "sorg"] && subject.income == ["aktivitetsstöd"])
    #expect(journey.events.map { $0.time.value.formatted() } == ["månad 0–10", "oktober 2019"])
    #expect(journey.events.map(\.what) == ["Väntade på beslut", "Började arbeta"])
    #expect(
      journey.events.map(\.actor) == ["Försäkringskassan", nil] && journey.events.map(\.kind) == [.waiting, nil])
    #expect(journey.events[0].income == "sjukpenning" && journey.events[0].comment == "Lång tid")
    #expect(!journey.body.text.isEmpty)
  }

  @Test(
    arguments: [
      ("ansökan", .application), ("beslut", .decision), ("avslag", .refusal), ("utredning", .inquiry),
      ("insats", .insats), ("praktik", .placement), ("arbete", .work), ("studier", .studies), ("väntan", .waiting),
      ("avbrott", .interruption), ("steg framåt", .forward), ("steg bakåt", .backward),
    ] as [(String, Klientresa.Event.Kind)])
  func readsTheKindOfAnEvent(word: String, kind: Klientresa.Event.Kind) {
    let reading = reading("händelser: [{när: månad 1, vad: V, slag: \(word)}]")
    #expect(reading.archive.klientresor.first?.events.map(\.kind) == [kind])
  }

  @Test(arguments: [("ja", true), ("nej", false), ("Ja", true), ("true", true), ("false", false)])
  func readsWhetherTheJourneyIsInvented(word: String, isConstructed: Bool) {
    let reading = Reading(["insatser/a/klientresor/p.md": "---\ntitel: T\nkonstruerad: \(word)\n---\n"])
    #expect(reading.archive.klientresor.map(\.isConstructed) == [isConstructed])
  }

  @Test(
    arguments: [
      (
        "händelser: [1️⃣{vad: V}]",
        "1️⃣«{vad: V}» fel: en händelse saknar ”när” [saknat-fält] = lägg till när: …"
      ),
      (
        "händelser: [1️⃣{när: månad 1}]",
        "1️⃣«{när: månad 1}» fel: en händelse saknar ”vad” [saknat-fält] = lägg till vad: …"
      ),
      (
        "händelser: [{när: månad 1, vad: V, slag: 1️⃣avslut}]",
        "1️⃣«avslut» fel: ”slag” kan inte vara ”avslut” [okänt-värde] = menade du ”avslag”?"
      ),
      (
        "händelser: [{när: 1️⃣månen 14, vad: V}]",
        "1️⃣«månen 14» fel: ”månen 14” är varken ett datum, en period eller en tid som månad 14 [ogiltigt-datum]"
      ),
      (
        "person: 1️⃣kvinna",
        "1️⃣«kvinna» fel: personen skrivs som nycklar med värden, inte som en text [fel-typ]"
          + " = skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}"
      ),
      (
        "person: {1️⃣namn: Eva}",
        "1️⃣«namn» fel: personen har ingen nyckel ”namn” [okänd-nyckel]"
          + " = nycklar som finns: född, försörjning, kön, livssituation, ålder"
      ),
      (
        "1️⃣zzz: 1",
        "1️⃣«zzz» fel: klientresan har ingen nyckel ”zzz” [okänd-nyckel]"
          + " = nycklar som finns: granskad-av, händelser, händelser-saknas, konstruerad, person, titel"
      ),
    ])
  func tellsOfAFault(yaml: String, told: String) {
    #expect(reading(yaml).told.filter { !$0.contains("saknad-insats") } == [told])
  }

  @Test func needsToKnowWhetherTheJourneyIsInvented() {
    let told = Reading(["insatser/a/klientresor/p.md": "---\ntitel: T\nkonstruerad: 1️⃣kanske\n---\n"]).told
    #expect(told.last == "1️⃣«kanske» fel: ”konstruerad” är ja eller nej, inte ”kanske” [okänt-värde]")
  }
}
