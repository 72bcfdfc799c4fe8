import Testing

@testable import Checks

struct ProseShareCheckTests {
  private func told(_ text: String) -> [String] { Checked(text: "\(text)\n").told(ProseShareCheck.self) }

  @Test(
    arguments: [
      ("I dag arbetar 39 av 61 deltagare (1️⃣54 procent).", "«54 procent»", "39 av 61 är 64 %, men 54"),
      ("Det var 14 av 34, 1️⃣45 %, som fick arbete.", "«45 %»", "14 av 34 är 41 %, men 45"),
      ("Av dem fick 14 av de 34 arbete, det vill säga 1️⃣42 procent.", "«42 procent»", "14 av 34 är 41 %, men 42"),
      (
        "Det är 14 av 34, vilket motsvarar **1️⃣41,1 procent** av alla.", "«41,1 procent»", "14 av 34 är 41,2 %, men 41,1"
      ),
      ("1️⃣45 procent (14 av 34) fick arbete.", "«45 procent»", "14 av 34 är 41 %, men 45"),
      ("- Arbete: 14 av 34 – 1️⃣45 %", "«45 %»", "14 av 34 är 41 %, men 45"),
      ("Se 14 av 34 (ca 1️⃣50 %).", "«50 %»", "14 av 34 är 41 %, men 50"),
    ])
  func catchesAPercentageThatTheCountsDoNotGive(text: String, place: String, message: String) {
    #expect(
      told(text) == [
        "1️⃣\(place) fel: \(message) procent står i texten [andel-i-text-stämmer-inte]"
          + " = rätta det ena eller det andra; skriv ca om källan avrundar"
      ])
  }

  @Test(
    arguments: [
      "I dag arbetar 39 av 61 deltagare (64 procent).", "Det är 14 av 34, ca 40 %.", "Det är 14 av 34 (drygt 40 %).",
      "Det är 14 av 34 mot målets 60 procent.", "Det är 14 av 34, men 60 procent av männen.",
      "Det är 14 av 34, jämfört med 60 procent i riket.", "Det är 14 av 34. Nöjda är 60 procent.",
      "Målet var 60 procent. Nu är 14 av 34 i arbete.", "Av 34 fick 14 arbete (60 procent).",
      "Det är 14 av 34, varav 60 procent kvinnor.", "Det är 14 av 34, 60 procent av dem kvinnor.",
      "Det är 14 av 34 i arbete, 60 procent av deltagarna är nöjda.", "`14 av 34` kostar (60 kr).",
      "Se 14 av 34 (2016).",
    ])
  func letsOtherPercentagesStand(text: String) {
    #expect(told(text) == [])
  }
}
