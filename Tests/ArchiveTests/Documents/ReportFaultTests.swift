import Testing

@testable import Archive

struct ReportFaultTests {
  @Test(
    arguments: [
      (
        "författare: [1️⃣{roll: x}]", "1️⃣«{roll: x}» fel: en person saknar ”namn” [saknat-fält] = lägg till namn: …"
      ),
      ("källa: 1️⃣{sidor: 3}", "1️⃣«{sidor: 3}» fel: källan saknar ”titel” [saknat-fält] = lägg till titel: …"),
      (
        "återgivning: 1️⃣omskriv",
        "1️⃣«omskriv» fel: ”återgivning” kan inte vara ”omskriv” [okänt-värde] = menade du ”omskriven”?"
      ),
      (
        "utvärderare: 1️⃣vi själva",
        "1️⃣«vi själva» fel: ”utvärderare” kan inte vara ”vi själva” [okänt-värde]"
          + " = välj något av: intern, extern, framgår inte"
      ),
      ("deltagare: {totalt: 1️⃣tre}", "1️⃣«tre» fel: ”totalt” är ett helt tal, inte ”tre” [oläsligt-tal]"),
      ("deltagare: {totalt: 1️⃣−3}", "1️⃣«−3» fel: ”totalt” är ett helt tal, inte ”−3” [oläsligt-tal]"),
      ("avslut: {arbete: 1️⃣\"3,5\"}", "1️⃣«\"3,5\"» fel: ”arbete” är ett helt tal, inte ”3,5” [oläsligt-tal]"),
      (
        "avslut: {arbete: {1️⃣pojkar: 3}}",
        "1️⃣«pojkar» fel: ”arbete” har ingen nyckel ”pojkar” [okänd-nyckel] = nycklar som finns: kvinnor, män, totalt"
      ),
      (
        "avslut: 1️⃣nio",
        "1️⃣«nio» fel: ”avslut” skrivs som namn med värden, inte som en text [fel-typ] = skriv {namn: värde, …}"
      ),
      (
        "underlag: [1️⃣{grupp: alla}]",
        "1️⃣«{grupp: alla}» fel: ett underlag saknar ”slag” [saknat-fält] = lägg till slag: …"
      ),
      (
        "rekommendationer: [1️⃣{svar: x}]",
        "1️⃣«{svar: x}» fel: en rekommendation saknar ”text” [saknat-fält] = lägg till text: …"
      ),
      (
        "avser: 1️⃣2019-10 – 2020-01",
        "1️⃣«2019-10 – 2020-01» fel: ”2019-10 – 2020-01” är en period och skrivs med snedstreck: 2019-10/2020-01 "
          + "[ogiltigt-datum]"
      ),
      (
        "1️⃣insatser: [a]",
        "1️⃣«insatser» fel: rapporten har ingen nyckel ”insatser” [okänd-nyckel] = nycklar som finns: anmärkningar, "
          + "avser, avslut, datum, deltagare, disposition, författare, ingress, kriterier, källa, mått, "
          + "rekommendationer, samverkan, språk, titel, typ, underlag, undertitel, utelämnat, utfall, "
          + "utvärderare, återgivning"
      ),
    ])
  func tellsOfAFault(yaml: String, told: String) {
    #expect(Reading(report: yaml).told == [told])
  }

  @Test func needsATitleAKindAndADate() {
    #expect(
      Reading(["rapporter/r.md": "---\n1️⃣ingress: Kort\n---\n"]).told == [
        "1️⃣«ingress: Kort» fel: rapporten saknar ”datum” [saknat-fält] = lägg till datum: …",
        "1️⃣«ingress: Kort» fel: rapporten saknar ”titel” [saknat-fält] = lägg till titel: …",
        "1️⃣«ingress: Kort» fel: rapporten saknar ”typ” [saknat-fält] = lägg till typ: …",
      ])
  }

  @Test func tellsOfAKindThatThereIsNot() {
    #expect(
      Reading(["rapporter/r.md": "---\ntitel: R\ntyp: 1️⃣rapport\ndatum: 2024-2️⃣13\n---\n"]).told == [
        "1️⃣«rapport» fel: ”typ” kan inte vara ”rapport” [okänt-värde] = menade du ”delrapport”?",
        "2️⃣«13» fel: månaden ”13” finns inte [ogiltigt-datum]",
      ])
  }

  @Test func keepsOutcomesToReportsThatLieWithTheirInsats() {
    let told = Reading(["rapporter/r.md": "---\ntitel: R\ntyp: pm\ndatum: 2020\n1️⃣utfall: {a: {värde: 3}}\n---\n"]).told
    #expect(told.count == 1)
    #expect(told[0].hasPrefix("1️⃣«utfall» fel: rapporten har ingen nyckel ”utfall” [okänd-nyckel]"))
  }
}
