import Diagnostics
import FrontMatter
import TestSupport
import Testing

struct FieldReaderTests {
  @Test func readsWhatIsAskedForAndNothingElse() throws {
    let reading = Reading("titel: \"Å\"\ntyp:\nmål: [{id: a}, {id: b}]\n")
    let fields = try #require(reading.fields())
    #expect(fields.text("titel")?.value == "Å")
    #expect(fields.text("typ") == nil)
    #expect(fields.text("datum") == nil)
    #expect(fields.groups("mål", subject: "ett mål").map { $0.text("id")?.value } == ["a", "b"])
    #expect(fields.keySpan("typ") == reading.file.span(12..<15))
    #expect(fields.keySpan("datum") == nil)
    fields.finish()
    #expect(reading.told == [])
  }

  @Test func findsAKeyHoweverItsLettersAreComposed() throws {
    let reading = Reading("va\u{308}rde: 5\n")
    let fields = try #require(reading.fields())
    #expect(fields.text("värde")?.value == "5")
    fields.finish()
    #expect(reading.told == [])
  }

  @Test func tellsOfMissingAndEmptyKeys() throws {
    let reading = Reading("- {text: x}\n- {id: , text: ~}\n")
    guard case .sequence(let items)? = reading.node?.content else { return }
    for item in items {
      let goal = try #require(FieldReader(item, subject: "ett mål", problems: reading.problems))
      _ = (goal.text("id", required: true), goal.text("text", required: true), goal.text("nivå"))
      goal.finish()
    }
    #expect(
      reading.told == [
        "1:3 ⟨{text: x}⟩ ett mål saknar ”id” [saknat-fält] = lägg till id: …",
        "2:4 ⟨id⟩ ”id” har inget värde [saknat-fält] = skriv värdet efter kolonet",
        "2:10 ⟨text⟩ ”text” har inget värde [saknat-fält] = skriv värdet efter kolonet",
      ])
  }

  @Test func tellsOfAnEmptyFrontMatter() throws {
    let reading = Reading("\n# bara en kommentar\n")
    let fields = try #require(reading.fields())
    #expect(fields.text("titel", required: true) == nil)
    fields.finish()
    #expect(reading.told == ["1:1 ⟨⟩ rapporten saknar ”titel” [saknat-fält] = lägg till titel: …"])
  }

  @Test func tellsOfAMisspelledRequiredKeyOnce() throws {
    let reading = Reading("titl: x\ntitlar: [y]\nmals: z\n")
    let fields = try #require(reading.fields())
    _ = (fields.text("titel", required: true), fields.text("mål", required: true), fields.texts("titlar"))
    fields.finish()
    #expect(
      reading.told == [
        "1:1 ⟨titl⟩ rapporten har ingen nyckel ”titl” [okänd-nyckel] = menade du ”titel”?",
        "3:1 ⟨mals⟩ rapporten har ingen nyckel ”mals” [okänd-nyckel] = menade du ”mål”?",
      ])
  }

  @Test func takesOneMisspelledKeyForOneMissing() throws {
    let reading = Reading("värdt: 1\n")
    let fields = try #require(reading.fields("ett mått"))
    _ = (fields.text("värde", required: true), fields.text("värden", required: true))
    fields.finish()
    #expect(
      reading.told == [
        "1:1 ⟨värdt⟩ ett mått har ingen nyckel ”värdt” [okänd-nyckel] = menade du ”värde”?",
        "1:1 ⟨värdt: 1⟩ ett mått saknar ”värden” [saknat-fält] = lägg till värden: …",
      ])
  }

  @Test func tellsOfUnknownKeysWithWhatWasMeantOrWhatThereIs() throws {
    let reading = Reading("forbund: a\nbudget: b\n\"namn \": c\n")
    let fields = try #require(reading.fields("insatsen"))
    _ = (fields.text("namn"), fields.text("förbund"), fields.text("period"))
    fields.finish()
    #expect(
      reading.told == [
        "1:1 ⟨forbund⟩ insatsen har ingen nyckel ”forbund” [okänd-nyckel] = menade du ”förbund”?",
        "2:1 ⟨budget⟩ insatsen har ingen nyckel ”budget” [okänd-nyckel] = nycklar som finns: förbund, namn, period",
        "3:1 ⟨\"namn \"⟩ insatsen har ingen nyckel ”namn ” [okänd-nyckel] = menade du ”namn”?",
      ])
  }

  @Test(arguments: [("bara text", "en text"), ("[a, b]", "en lista")])
  func refusesWhatIsNoGroup(text: String, kind: String) {
    let reading = Reading(text)
    #expect(reading.fields() == nil)
    #expect(
      reading.told == [
        "1:1 ⟨\(text)⟩ rapporten skrivs som nycklar med värden, inte som \(kind) [fel-typ]"
          + " = skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}"
      ])
  }

  @Test func readsManyUnknownKeysInTime() throws {
    let reading = Reading((0..<1_000).map { "nyckel\($0): x\n" }.joined())
    let fields = try #require(reading.fields())
    for key in ["titel", "datum", "författare", "källa", "avser", "utfall", "mått"] {
      _ = fields.text(key, required: true)
    }
    let time = ContinuousClock().measure { fields.finish() }
    #expect(reading.problems.diagnostics.count == 1_007)
    #expect(time < .seconds(5))
  }
}
