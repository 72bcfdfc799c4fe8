import Diagnostics
import Testing

@testable import Archive

struct SharedListTests {
  @Test func readsAnOutline() throws {
    let reading = Reading([
      "dispositioner.yml": """
      sta:
        namn: STA:s disposition
        beskrivning: Så skrevs den.
        rubriker:
          - {id: resultat, text: "Fantastiska resultat – vad är det för oss?", även: [Fantastiska resultat, Resultat]}
          - {id: nojda, text: Vad är ni mest nöjda med?}
      """
    ])
    #expect(reading.told == [])
    let outline = try #require(reading.archive.disposition("sta"))
    #expect(outline.name == "STA:s disposition" && outline.summary == "Så skrevs den.")
    #expect(outline.questions.map(\.id) == ["resultat", "nojda"])
    #expect(outline.questions[0].text == "Fantastiska resultat – vad är det för oss?")
    #expect(outline.questions[0].alternatives == ["Fantastiska resultat", "Resultat"])
    #expect(outline.questions[1].alternatives == [])
  }

  @Test func readsTheGlossaryInSwedishOrder() {
    let reading = Reading([
      "ordlista.yml": """
      ÖT: {betyder: Östra teamet}
      SUS: {betyder: Sektorsövergripande system, text: Används av alla.}
      bas: {text: Det tal som en andel räknas av.}
      """
    ])
    #expect(reading.told == [])
    let terms = reading.archive.glossary
    #expect(terms.map(\.word) == ["bas", "SUS", "ÖT"] && terms.map(\.anchor) == ["bas", "sus", "ot"])
    #expect(terms.map(\.meaning) == [nil, "Sektorsövergripande system", "Östra teamet"])
    #expect(terms.map(\.text) == ["Det tal som en andel räknas av.", "Används av alla.", nil])
  }

  @Test func readsTheConcepts() {
    let reading = Reading([
      "begrepp.yml": """
      målgruppsteman: {sorg: {namn: Sorg}}
      metoder: {IPS: {namn: Individanpassat stöd, även: [Individual Placement], text: T}, bip: {namn: BIP}}
      parter: {fk: {namn: Försäkringskassan}}
      faktorer: {tid: {namn: Tid}}
      """
    ])
    #expect(reading.told == [])
    let concepts = reading.archive.concepts
    #expect(ConceptLists.List.allCases.allSatisfy(concepts.controls))
    #expect(concepts.all(.methods).map(\.id) == ["IPS", "bip"] && concepts.all(.methods).map(\.text) == ["T", nil])
    for word in ["IPS", "Individanpassat stöd", "Individual Placement"] {
      #expect(concepts.concept(word, in: .methods)?.name == "Individanpassat stöd")
    }
    #expect(concepts.name("fk", in: .parties) == "Försäkringskassan" && concepts.name("x", in: .parties) == "x")
    #expect(concepts.words(.themes).sorted() == ["Sorg", "sorg"])
    #expect(concepts.concept("fk", in: .methods) == nil)
  }

  @Test func controlsOnlyTheListsThatAreThere() {
    let concepts = Reading(["begrepp.yml": "metoder: {}\nparter:\n"]).archive.concepts
    #expect(concepts.controls(.methods) && !concepts.controls(.parties) && !concepts.controls(.factors))
  }

  @Test(
    arguments: [
      (
        "dispositioner.yml", "x: 1️⃣{namn: N}",
        "1️⃣«{namn: N}» fel: ”x” saknar ”rubriker” [saknat-fält] = lägg till rubriker: …"
      ),
      (
        "dispositioner.yml", "x: {namn: N, rubriker: [{id: a, text: A}, {id: 1️⃣a, text: B}]}",
        "1️⃣«a» fel: rubriken ”a” finns redan [dubbelt-id] = ge rubriken ett eget id"
      ),
      (
        "dispositioner.yml", "x: {namn: N, rubriker: [{id: 1️⃣Nöjda, text: A}]}",
        "1️⃣«Nöjda» fel: ”Nöjda” kan inte bli en adress [ogiltigt-namn]"
          + " = använd små bokstäver a–z, siffror och bindestreck"
      ),
      (
        "dispositioner.yml", "x: {namn: N, rubriker: [{id: a, text: A, 1️⃣zzz: 1}]}",
        "1️⃣«zzz» fel: en rubrik har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: id, text, även"
      ),
      (
        "dispositioner.yml", "x: {namn: N, rubriker: [{id: a, text: A}], 1️⃣zzz: 1}",
        "1️⃣«zzz» fel: ”x” har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: beskrivning, namn, rubriker"
      ),
      ("ordlista.yml", "SUS: 1️⃣{}", "1️⃣«{}» fel: ”SUS” saknar ”text” [saknat-fält] = lägg till text: …"),
      ("ordlista.yml", "SUS: {betyder: 1️⃣[a]}", "1️⃣«[a]» fel: ”betyder” är en text, inte en lista [fel-typ]"),
      (
        "ordlista.yml", "SUS: {betyder: S}\n1️⃣Sus: {text: T}",
        "1️⃣«Sus» fel: ”Sus” får samma ankare som ”SUS”: sus [dubbelt-id] = skriv dem under ett och samma ord"
      ),
      (
        "ordlista.yml", "1️⃣§: {text: T}",
        "1️⃣«§» fel: ”§” kan inte bli ett ankare [ogiltigt-namn] = använd minst en bokstav eller siffra"
      ),
      (
        "ordlista.yml", "SUS: {betyder: S, 1️⃣även: T}",
        "1️⃣«även» fel: ”SUS” har ingen nyckel ”även” [okänd-nyckel] = nycklar som finns: betyder, text"
      ),
      (
        "begrepp.yml", "1️⃣metodr: {}",
        "1️⃣«metodr» fel: begrepp.yml har ingen nyckel ”metodr” [okänd-nyckel] = menade du ”metoder”?"
      ),
      (
        "begrepp.yml", "metoder: {a: {namn: X}, b: {namn: B, även: [1️⃣X]}}",
        "1️⃣«X» fel: ”X” används redan för ”X” [tvetydigt-begrepp] = varje ord får bara höra till ett begrepp"
      ),
      (
        "begrepp.yml", "metoder: {a: {namn: X, 1️⃣zzz: 1}}",
        "1️⃣«zzz» fel: ”a” har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: namn, text, även"
      ),
      (
        "begrepp.yml", "metoder: 1️⃣[IPS]",
        "1️⃣«[IPS]» fel: ”metoder” skrivs som namn med nycklar under, inte som en lista [fel-typ]"
          + " = skriv namn: på en egen rad och nycklarna indragna under"
      ),
    ])
  func tellsOfAFault(file: String, yaml: String, told: String) {
    let lines = Reading([file: "\(yaml)\n"]).told
    #expect(lines == [told])
  }
}
