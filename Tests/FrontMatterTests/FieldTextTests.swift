import Diagnostics
import FrontMatter
import TestSupport
import Testing

struct FieldTextTests {
  enum Level: String, CaseIterable { case person = "individ", society = "samhälle" }

  @Test func readsListsAndSingleTexts() throws {
    let fields = try #require(Reading("a: x\nb: [x, 'y']\nc:\n  - x\n  - y\nd: []\ne:\n").fields())
    #expect(
      ["a", "b", "c", "d", "e", "f"].map { fields.texts($0).map(\.value) } == [
        ["x"], ["x", "y"], ["x", "y"], [], [], [],
      ])
    #expect(["a", "b", "d", "f"].map { fields.items($0).count } == [1, 2, 0, 0])
    #expect(fields.problems.diagnostics == [])
  }

  @Test func refusesListsAndGroupsAsTexts() {
    #expect(Reading.told("[x]") { $0.text("värde") } == ["1:8 ⟨[x]⟩ ”värde” är en text, inte en lista [fel-typ]"])
    #expect(
      Reading.told("{b: x}") { $0.text("värde") }
        == ["1:8 ⟨{b: x}⟩ ”värde” är en text, inte en grupp av nycklar [fel-typ]"])
    #expect(
      Reading.told("[x, [y], {z: 1}, ~]") { $0.texts("värde").map(\.value) == ["x"] ? nil : true } == [
        "1:12 ⟨[y]⟩ ”värde” är en text, inte en lista [fel-typ]",
        "1:17 ⟨{z: 1}⟩ ”värde” är en text, inte en grupp av nycklar [fel-typ]",
        "1:25 ⟨~⟩ ”värde” är en text, inte tomt [fel-typ]",
      ])
  }

  @Test(arguments: [
    ("ja", true), ("nej", false), ("Ja", true), ("NEJ", false), ("true", true), ("false", false), ("'ja'", true),
  ])
  func readsFlags(text: String, value: Bool) {
    #expect(Reading.value(text) { $0.flag("värde")?.value } == value)
  }

  @Test(arguments: [("kanske", "kanske"), ("1", "1"), ("yes", "yes"), ("''", "")])
  func refusesOtherFlags(text: String, word: String) {
    #expect(
      Reading.told(text) { $0.flag("värde") }
        == ["1:8 ⟨\(text)⟩ ”värde” är ja eller nej, inte ”\(word)” [okänt-värde]"])
  }

  @Test(arguments: [("samhälle", Level.society), ("samha\u{308}lle", .society), ("individ", .person)])
  func readsChoices(text: String, level: Level) {
    #expect(Reading.value(text) { $0.choice("värde", Level.self)?.value } == level)
  }

  @Test(arguments: [
    ("Individ", "menade du ”individ”?"), ("samhalle", "menade du ”samhälle”?"),
    ("grupp", "välj något av: individ, samhälle"),
  ])
  func refusesOtherChoices(text: String, advice: String) {
    #expect(
      Reading.told(text) { $0.choice("värde", Level.self) }
        == ["1:8 ⟨\(text)⟩ ”värde” kan inte vara ”\(text)” [okänt-värde] = \(advice)"])
  }

  @Test(arguments: [
    ("0", 0), ("51", 51), ("007", 7), ("1 250", 1_250), ("12\u{A0}500", 12_500), ("1\u{2009}250\u{2009}000", 1_250_000),
    ("'51'", 51), ("999999999", 999_999_999),
  ])
  func readsCounts(text: String, value: Int) {
    #expect(Reading.value(text) { $0.count("värde")?.value } == value)
  }

  @Test(arguments: ["-1", "3,0", "3,5", "5 1", "1250 000", "51 st", "femtio", "1.250", "٣"])
  func refusesWhatIsNoCount(text: String) {
    #expect(
      Reading.told(text) { $0.count("värde") }
        == ["1:8 ⟨\(text)⟩ ”värde” är ett helt tal, inte ”\(text)” [oläsligt-tal]"])
  }

  @Test(arguments: ["1000000000", "1 000 000 000", "99999999999999999999"])
  func refusesCountsThatNobodyHas(text: String) {
    #expect(
      Reading.told(text) { $0.count("värde") } == ["1:8 ⟨\(text)⟩ ”värde” har för många siffror [oläsligt-tal]"])
  }

  @Test func readsGroupsAndPairs() throws {
    let fields = try #require(Reading("a: {x: 1}\nb: [{x: 1}, {x: 2}]\nc: {2011: 17, 2012: 29}\nd:\n").fields())
    #expect(fields.group("a")?.subject == BilingualText("”a”", en: "“a”"))
    #expect(fields.group("a", subject: "källan")?.text("x")?.value == "1")
    #expect(fields.groups("a", subject: "en").count == 1)
    #expect(fields.groups("b", subject: "en").map { $0.text("x")?.value } == ["1", "2"])
    #expect(fields.pairs("c").map(\.key.value) == ["2011", "2012"])
    #expect(fields.group("d") == nil)
    #expect(fields.pairs("d").isEmpty && fields.groups("d", subject: "en").isEmpty)
    #expect(fields.problems.diagnostics == [])
  }

  @Test func refusesTextsWhereGroupsAreMeant() {
    let advice = " = skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}"
    #expect(
      Reading.told("x") { $0.group("värde", subject: "källan") } == [
        "1:8 ⟨x⟩ källan skrivs som nycklar med värden, inte som en text [fel-typ]\(advice)"
      ])
    #expect(
      Reading.told("[{b: 1}, x]") { $0.groups("värde", subject: "ett mål").count == 1 ? nil : true } == [
        "1:17 ⟨x⟩ ett mål skrivs som nycklar med värden, inte som en text [fel-typ]\(advice)"
      ])
    #expect(
      Reading.told("[1, 2]") { $0.pairs("värde").first } == [
        "1:8 ⟨[1, 2]⟩ ”värde” skrivs som namn med värden, inte som en lista [fel-typ] = skriv {namn: värde, …}"
      ])
  }
}
