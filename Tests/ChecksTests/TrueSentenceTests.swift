import Testing

@testable import Checks

/// True sentences with figures of every kind: none of them is a breach of `ProseShareCheck`.
struct TrueSentenceTests {
  private func told(_ text: String) -> [String] { Checked(text: "\(text)\n").told(ProseShareCheck.self) }

  @Test(
    arguments: [
      // Shares that are right, in all the ways of saying so.
      "Av deltagarna gick 14 av 34 (41 %) till arbete eller studier.",
      "På 65 av 68 frågor, 96 procent, var svaren bättre efteråt.",
      "Vid avslutet arbetade 27 av 54, det vill säga 50 procent.",
      "Av 61 inskrivna svarade 39 av 61, dvs. 64 procent, på enkäten.",
      "I dag arbetar 64 procent (39 av 61).", "Nöjda är 41,2 procent, 14 av 34.",
      "Det blev 14 av de totalt 34 avslutade. Det är 41 procent.", "Vi nådde 1 250 av 5 000 hushåll (25 %).",
      // Rounded, with a word that says so.
      "Drygt 40 procent (14 av 34) arbetar.", "Det är 14 av 36, knappt 40 procent.", "Det är 14 av 34 (ca 40 %).",
      "Det är 14 av 34 (c:a 40 %).", "Det är 14 av 34 (circa 40 %).", "Det är 14 av 34 (≈ 40 %).",
      "Det är 14 av 34 (~40 %).", "Det är 14 av 36 (mindre än 40 procent).", "Över 50 procent (39 av 61) är nöjda.",
      "Mer än 50 procent (39 av 61) är nöjda.", "Det är 14 av 34 (40–45 procent).",
      // The same in two ways.
      "Vi skriver ”14 av 34” och inte bara ”41 procent”.", "Artikeln anger 57 procent som resultat. Det är 31 av 54.",
      "Räknas de med gick 31 av 54 vidare, vilket är de 57 procent som nämns.",
      "Nöjda var 87 procent. Arbete fick 14 av 34.", "Arbete fick 14 av 34, de 60 procent som målet gav nåddes inte.",
      // Goals and comparisons.
      "Det är 14 av 34 mot målets 60 procent.", "Målet på 60 procent (14 av 34 nådde dit) var högt satt.",
      "Insatsen nådde inte målet 60 procent (14 av 34).", "Det är 14 av 34 (målnivån var 60 procent).",
      "I riket var det 33 procent, i insatsen 14 av 34.", "Det är 14 av 34 (2023: 60 procent).",
      "Arbete fick 14 av 34, att jämföra med rikets 33 procent.",
      // Other groups and other wholes.
      "Av kvinnorna fick 6 av 15 arbete, bland männen var det 42 procent.", "Det är 14 av 34 (varav 60 % kvinnor).",
      "Det är 14 av 34 (60 % kvinnor).",
      "I arbete är 14 av 34, och 50 procent av dem som sökte.",
      "Arbete fick 14 av 34 (se nedan). Nöjda var 87 procent.", "Nöjda var 87 procent, 14 av 34 gick till arbete.",
      "Av dem har 14 av 34 arbete som motsvarar 50 procent av heltid.",
      "Hos oss arbetar 14 av 34 halvtid eller 75 procent.", "Arbete fick 14 av 34 – i länet 33 procent.",
      // Several in one sentence.
      "Det var 6 av 15 kvinnor och 8 av 19 män (40 respektive 42 procent).",
      "Det var 6 av 15 kvinnor och 8 av 19 män (40 procent respektive 42 procent).",
      "Av dem fick 40 respektive 42 procent (6 av 15 och 8 av 19) arbete.",
      "Arbete fick 41 procent (6 av 15 kvinnor och 8 av 19 män).",
      "Arbete 9 av 34 (26 %), studier 5 av 34 (15 %), annat 20 av 34 (59 %).",
      "- Arbete: 9 av 34 (26 %)\n- Studier: 5 av 34 (15 %)\n- Nöjda: 87 %",
      // Years and money.
      "År 2023 gick 14 av 34 till arbete; kostnaden ökade med 5 procent till 3 040 000 kr.",
      "Budgeten var 4,8 mnkr, 12 procent mer än 2022, då 14 av 34 fick arbete.",
      "Av pengarna användes 2 500 av 10 000 kr (25 procent) 2019–2021.",
      "Under 14 av 34 månader var handläggaren anställd på 60 procent.",
    ])
  func areLeftAlone(text: String) {
    #expect(told(text) == [])
  }

  @Test(
    arguments: [
      ("Av 61 svarade 39 av 61, dvs. 1️⃣54 procent.", "«54 procent»", "39 av 61 är 64 %, men 54"),
      ("Vi skriver ”14 av 34” och inte bara ”1️⃣45 procent”.", "«45 procent»", "14 av 34 är 41 %, men 45"),
      ("Artikeln anger 1️⃣58 procent som resultat. Det är 31 av 54.", "«58 procent»", "31 av 54 är 57 %, men 58"),
      ("Vidare gick 31 av 54, vilket är de 1️⃣58 procent som nämns.", "«58 procent»", "31 av 54 är 57 %, men 58"),
      ("Arbete fick 14 av 34. Det är 1️⃣45 procent.", "«45 procent»", "14 av 34 är 41 %, men 45"),
      ("Arbete fick 14 av 34 deltagare, eller 1️⃣45 procent.", "«45 procent»", "14 av 34 är 41 %, men 45"),
      ("Knappt 1️⃣40 procent (14 av 34) arbetar.", "«40 procent»", "14 av 34 är 41 %, men 40"),
      ("Arbete 9 av 34 (26 %), studier 5 av 34 (1️⃣25 %).", "«25 %»", "5 av 34 är 15 %, men 25"),
      ("Det är 14 av 34 (1️⃣45 procent av deltagarna).", "«45 procent»", "14 av 34 är 41 %, men 45"),
    ])
  func areToldFromFalseOnes(text: String, place: String, message: String) {
    #expect(
      told(text) == [
        "1️⃣\(place) fel: \(message) procent står i texten [andel-i-text-stämmer-inte]"
          + " = rätta det ena eller det andra; skriv ca om källan avrundar"
      ])
  }
}
