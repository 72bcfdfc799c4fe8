import Testing

@testable import Checks

/// The dates of keys, held against the sentences: `TypedDates`.
struct TypedDatesTests {
  private func told(_ text: String, insats: String = "", remark: String = "", ofInsats: String = "") -> [String] {
    Checked([
      "forbund/f.md": "---\nnamn: F\n---\n",
      "insatser/a/insats.md":
        "---\nnamn: A\nförbund: f\nperiod: 2018-09-01/2020-08-14\nplanerad-period: 2018-09-01/2021-09-01\n---\n\(ofInsats)\n",
      "insatser/a/rapport.md": """
      ---
      titel: R
      typ: delrapport
      datum: 2020-08-09
      anmärkningar: [{text: "\(remark.isEmpty ? "Inget." : remark)"}]
      ---
      \(text)

      """,
    ]).told(SameEventCheck.self).filter { $0.contains("händelse") }
  }

  @Test(
    arguments: [
      ("Rapporten är daterad den 9 augusti 2021, strax före slutet.", "", "", 2021, "2020", "rad 4"),
      ("", "Rapporten är daterad 2019-08-09, några dagar före slutet.", "", 2019, "2020", "rad 4"),
      ("De sista deltagarna skrevs ut den 14 augusti 2019.", "", "", 2019, "2020", "rad 4 i insatser"),
      ("", "Det planerade slutet anges på två sätt, och här till den 1 september 2022.", "", 2022, "2021", "rad 5"),
      ("Tio personer har deltagit sedan starten 2019.", "", "", 2019, "2018", "rad 4 i insatser"),
      ("Utvärderarna följde arbetet från starten, som var hösten 2019.", "", "", 2019, "2018", "rad 4 i insatser"),
      ("", "", "Parterna driver teamet tillsammans sedan september 2019.", 2019, "2018", "rad 4"),
    ])
  func catchesAnotherYear(text: String, remark: String, ofInsats: String, year: Int, other: String, place: String) {
    let told = told(text, remark: remark, ofInsats: ofInsats)
    #expect(
      told.count == 1 && told[0].contains("\(year) står här, men \(other) om samma händelse på \(place)"), "\(told)")
  }

  @Test(
    arguments: [
      "Rapporten är daterad den 9 augusti 2020.", "De sista skrevs ut den 14 augusti 2020.",
      // The first of a month is the day of many things.
      "En ny samordnare började den 1 september 2019.", "Pengarna drogs in den 1 september 2020.",
      // Another beginning, and another month.
      "Starten för SKAPA var hösten 2019.", "Sedan september 2019 finns en ny coach.",
      "Insatsen har vuxit sedan starten 2018.", "Vid starten 2016 av en annan insats var de tre.",
      "Den 14 augusti 2017 träffades parterna.",
    ])
  func letsOtherDatesBe(text: String) {
    #expect(told(text) == [])
  }

  @Test func letsRemarksOnOtherThingsBe() {
    #expect(told("", remark: "Styrgruppen beslutade den 1 september 2019 om pengarna.") == [])
    #expect(told("", remark: "Slutet anges till den 1 september 2021.") == [])
    #expect(told("", ofInsats: "Teamet finns sedan april 2019 i nya lokaler.") == [])
  }
}
