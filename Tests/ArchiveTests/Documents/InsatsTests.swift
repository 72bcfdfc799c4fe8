import Diagnostics
import Markdown
import Quantities
import Testing

@testable import Archive

struct InsatsTests {
  private static let full = """
    ---
    namn: STA – Samverkan till arbete
    alternativa-namn: [STA, Samcoacherna]
    förbund: [f, g]
    kommuner: [Krokom, Åre]
    parter: [Krokoms kommun, Arbetsförmedlingen]
    ägare: Krokoms kommun, Arbete & integration
    inriktning: individ och struktur
    målgrupp: {beskrivning: Unga vuxna, ålder: 16–64, teman: [psykisk ohälsa]}
    metoder: [IPS, BIP]
    period: 2019-10-01/2024-09-30
    planerad-period: 2019-10/
    status: avslutad i förtid
    orsak-till-avslut: Pengarna tog slut.
    insatsord: projekt
    budget: 3 040 000 kr
    finansiering:
      - {källa: Förbundet, belopp: 2 mnkr, period: 2019/2021, kommentar: Två år}
      - {källa: Kommunen}
    mål:
      - {id: egen-forsorjning, text: Sex av tio, krav: minst 60 %}
    föregångare: [oppen-arena, Projektet Ineo]
    efterföljare: sta-2
    faktorer: {framgång: [samlokalisering, kontinuitet], hinder: personalomsättning}
    ---
    En kort beskrivning.
    """

  @Test func readsEveryKey() throws {
    let reading = Reading([
      "forbund/f.md": "---\nnamn: F\n---\n", "forbund/g.md": "---\nnamn: G\n---\n", "insatser/a/insats.md": Self.full,
    ])
    #expect(reading.told == [])
    let insats = try #require(reading.insats)
    #expect(insats.id == "a" && insats.address.path == "insatser/a.html")
    #expect(insats.name.value == "STA – Samverkan till arbete")
    #expect(insats.alternativeNames == ["STA", "Samcoacherna"])
    #expect(insats.forbund.map(\.value) == ["f", "g"])
    #expect(insats.municipalities == ["Krokom", "Åre"])
    #expect(insats.parties.map(\.value) == ["Krokoms kommun", "Arbetsförmedlingen"])
    #expect(insats.owner == "Krokoms kommun, Arbete & integration")
    #expect(insats.orientation == .both)
    #expect(insats.targetGroup?.text == "Unga vuxna" && insats.targetGroup?.age == "16–64")
    #expect(insats.targetGroup?.themes.map(\.value) == ["psykisk ohälsa"])
    #expect(insats.methods.map(\.value) == ["IPS", "BIP"])
    #expect(insats.period?.value.isoText == "2019-10-01/2024-09-30")
    #expect(insats.plannedPeriod?.isoText == "2019-10/")
    #expect(insats.status == .endedEarly && insats.reasonForEnding == "Pengarna tog slut.")
    #expect(insats.ownWord == "projekt")
    #expect(insats.budget?.value == (try Quantity.parse("3 040 000 kr").get()))
    #expect(insats.funding.map(\.source) == ["Förbundet", "Kommunen"])
    #expect(insats.funding.map { $0.amount?.formatted() } == ["2\u{A0}mnkr", nil])
    #expect(insats.funding.map { $0.period?.isoText } == ["2019/2021", nil])
    #expect(insats.funding.map(\.comment) == ["Två år", nil])
    #expect(insats.goals.map(\.id.value) == ["egen-forsorjning"] && !insats.hasUnreadGoals)
    #expect(insats.predecessors.map(\.value) == ["oppen-arena", "Projektet Ineo"])
    #expect(insats.successors.map(\.value) == ["sta-2"])
    #expect(insats.successFactors.map(\.value) == ["samlokalisering", "kontinuitet"])
    #expect(insats.obstacles.map(\.value) == ["personalomsättning"])
    #expect(!insats.body.text.isEmpty)
  }

  @Test(
    arguments: [
      ("individ", .individual), ("struktur", .structure), ("individ och struktur", .both),
    ] as [(String, Insats.Orientation)])
  func readsTheOrientation(word: String, orientation: Insats.Orientation) {
    let reading = Reading(insats: "inriktning: \(word)")
    #expect(reading.told == [])
    #expect(reading.insats?.orientation == orientation)
  }

  @Test(
    arguments: [
      ("pågående", .ongoing), ("avslutad", .ended), ("avslutad i förtid", .endedEarly),
      ("implementerad", .implemented),
    ] as [(String, Insats.Status)])
  func readsTheStatus(word: String, status: Insats.Status) {
    let reading = Reading(insats: "status: \(word)")
    #expect(reading.told == [])
    #expect(reading.insats?.status == status)
  }

  @Test func readsATargetGroupThatIsOnlyAText() {
    let group = Reading(insats: "målgrupp: Unga vuxna").insats?.targetGroup
    #expect(group?.text == "Unga vuxna" && group?.age == nil && group?.themes.isEmpty == true)
  }

  @Test(
    arguments: [
      (
        "1️⃣statuss: avslutad",
        "1️⃣«statuss» fel: insatsen har ingen nyckel ”statuss” [okänd-nyckel] = menade du ”status”?"
      ),
      (
        "status: 1️⃣avslutat",
        "1️⃣«avslutat» fel: ”status” kan inte vara ”avslutat” [okänt-värde] = menade du ”avslutad”?"
      ),
      (
        "inriktning: 1️⃣samhälle",
        "1️⃣«samhälle» fel: ”inriktning” kan inte vara ”samhälle” [okänt-värde]"
          + " = välj något av: individ, struktur, individ och struktur"
      ),
      ("budget: 3 1️⃣mnrk", "1️⃣«mnrk» fel: ”mnrk” är ingen känd enhet [oläsligt-tal] = menade du ”mnkr”?"),
      (
        "period: 1️⃣2024/2019",
        "1️⃣«2024/2019» fel: slutet ligger före början i ”2024/2019” [ogiltigt-datum]"
      ),
      ("kommuner: 1️⃣{Åre: 1}", "1️⃣«{Åre: 1}» fel: ”kommuner” är en text, inte en grupp av nycklar [fel-typ]"),
      ("ägare: 1️⃣[a, b]", "1️⃣«[a, b]» fel: ”ägare” är en text, inte en lista [fel-typ]"),
      (
        "målgrupp: 1️⃣[unga]",
        "1️⃣«[unga]» fel: målgruppen skrivs som nycklar med värden, inte som en lista [fel-typ]"
          + " = skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}"
      ),
      (
        "finansiering: [1️⃣{belopp: 2 mnkr}]",
        "1️⃣«{belopp: 2 mnkr}» fel: en finansiering saknar ”källa” [saknat-fält] = lägg till källa: …"
      ),
      (
        "faktorer: {1️⃣framgangar: a}",
        "1️⃣«framgangar» fel: faktorer har ingen nyckel ”framgangar” [okänd-nyckel] = menade du ”framgång”?"
      ),
    ])
  func tellsOfAFault(yaml: String, told: String) {
    #expect(Reading(insats: yaml).told == [told])
  }

  @Test func tellsWhichKeysThereAre() {
    #expect(
      Reading(insats: "1️⃣zzz: 1").told == [
        "1️⃣«zzz» fel: insatsen har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: alternativa-namn, budget, "
          + "efterföljare, faktorer, finansiering, förbund, föregångare, inriktning, insatsord, kommuner, metoder, "
          + "mål, målgrupp, namn, orsak-till-avslut, parter, period, planerad-period, status, ägare"
      ])
  }
}
