import Diagnostics
import TestSupport
import Testing

/// Every mistake that the parser stumbles on is told in a writer's words, at the place where the writer has to look.
struct YAMLFaultTests {
  private static let colon =
    "ett kolon mitt i en text läses som en ny nyckel [yaml-fel] = sätt hela texten inom citattecken: \"…: …\""
  private static let missing = "efter nyckeln ska det stå kolon och mellanslag [yaml-fel] = "
  private static let under =
    "en nyckel med ett värde kan inte ha nycklar under sig [yaml-fel]"
    + " = hör raden till texten ovanför? sätt hela texten inom citattecken"
    + " = är den en egen nyckel? låt den börja i samma kolumn som de andra"
  private static let misfit =
    "raden passar inte in i det som står ovanför [yaml-fel]"
    + " = kontrollera indraget: nycklar på samma nivå börjar i samma kolumn"
  private static let group = "gruppen { … } är inte avslutad [yaml-fel] = skriv komma mellan delarna och } sist"
  private static let list = "listan [ … ] är inte avslutad [yaml-fel] = skriv komma mellan delarna och ] sist"
  private static let between = "; text med komma eller kolon sätts inom citattecken"
  private static let quote =
    "citattecknet är inte avslutat [yaml-fel]"
    + " = avsluta texten med samma tecken som den börjar med; en apostrof inom ' ' skrivs dubbelt"
  private static let afterQuote =
    "efter det avslutande citattecknet kan texten inte fortsätta [yaml-fel]"
    + " = sätt hela texten inom den andra sortens citattecken: '\"…\" …' eller \"'…' …\""
  private static let afterBracket =
    "efter den avslutande parentesen kan texten inte fortsätta [yaml-fel]"
    + " = sätt hela texten inom citattecken: \"[…] …\""
  private static let tab = "ett indrag görs med mellanslag, inte med tabb [yaml-fel] = byt tabben mot mellanslag"
  private static let dash =
    "en lista med bindestreck måste börja på en egen rad [yaml-fel] = lägg - på raden under nyckeln"
  private static let folded =
    "först i ett värde inleder en text på flera rader [yaml-fel]"
    + " = sätt texten inom citattecken; i ett krav skrivs minst eller högst"
  private static let start = "kan inte inleda ett värde [yaml-fel] = sätt texten inom citattecken om den ska börja så"
  private static let escape =
    "omvänt snedstreck betyder något särskilt inom \" \" [yaml-fel] = använd enkla citattecken ' ' eller skriv \\\\"
  private static let second = "filen får bara ha en YAML-del [yaml-fel] = ta bort raden med --- eller ..."
  private static let hidden =
    "texten innehåller ett osynligt styrtecken [yaml-fel]"
    + " = skriv om raden; tecknet har ofta följt med när text klistrats in"

  @Test(arguments: [
    ("titel: Rapport: del två\n", "1:15 ⟨:⟩ \(colon)"), ("å: {text: Rapport: del två}\n", "1:18 ⟨:⟩ \(colon)"),
    ("- å: del: två\n", "1:9 ⟨:⟩ \(colon)"),
    ("titel: X\nbara text\ndatum: Y\n", "2:1 ⟨bara text⟩ \(missing)skriv nyckel: värde"),
    ("datum: Y\ntitel:X\n", "2:1 ⟨titel:⟩ \(missing)skriv nyckel: värde"),
    ("titel:X\n# not\ndatum: Y\n", "1:1 ⟨titel:⟩ \(missing)skriv nyckel: värde"),
    ("a:\n  bara text\n  b: 1\n", "2:3 ⟨bara text⟩ \(missing)skriv nyckel: värde"),
    ("- namn\n  roll: x\n", "1:3 ⟨namn⟩ \(missing)skriv nyckel: värde"),
    ("å:\u{A0}x\nb: y\n", "1:1 ⟨å:⟩ \(missing)efter kolonet står ett hårt mellanslag; byt det mot ett vanligt"),
    ("b: y\nå:\u{A0}x\n", "2:1 ⟨å:⟩ \(missing)efter kolonet står ett hårt mellanslag; byt det mot ett vanligt"),
    ("a: b\n  ö: d\n", "2:3 ⟨ö⟩ \(under)"), ("text: Detta är\n  en text\n  den: går\nb: x\n", "3:3 ⟨den⟩ \(under)"),
    ("  a: 1\nb: 2\n", "2:1 ⟨b⟩ \(misfit)"), ("a:\n    b: 1\n  c: 2\n", "3:3 ⟨c⟩ \(misfit)"),
    ("a:\n  - x\n - y\n", "3:2 ⟨-⟩ \(misfit)"),
    ("a:\n  - x\n  y: 1\n", "3:3 ⟨y⟩ \(misfit)"),
  ])
  func tellsOfColonsAndIndents(text: String, expected: String) {
    #expect(Reading(text).told == [expected])
  }

  @Test(arguments: [
    ("utfall:\n  å: {värde: 3\n  b: {värde: 4}\n", "2:6 ⟨{⟩ \(group)"), ("a: {värde: 3\n", "1:4 ⟨{⟩ \(group)"),
    ("a: [x, y\nb: 2\n", "1:4 ⟨[⟩ \(list)"),
    ("a: [x, y", "1:4 ⟨[⟩ \(list)"), ("a: [x, {b: 1]\n", "1:8 ⟨{⟩ \(group)"), ("a: [x, [y}]\n", "1:8 ⟨[⟩ \(list)"),
    ("å: [{a: 1} b]\n", "1:12 ⟨b⟩ \(list)\(between)"),
    ("a: {b: [1] c}\n", "1:12 ⟨c⟩ \(group)\(between)"), ("titel: \"STA\ndatum: Y\n", "1:8 ⟨\"⟩ \(quote)"),
    ("titel: 'det''s\n", "1:8 ⟨'⟩ \(quote)"),
    ("a: \"x\n---\ny\"\n", "1:4 ⟨\"⟩ \(quote)"), ("å: \"STA\" – samverkan\n", "1:10 ⟨\u{2013}⟩ \(afterQuote)"),
    ("a: 'det's'\n", "1:9 ⟨s⟩ \(afterQuote)"),
    ("a: {b: \"x\" y}\n", "1:12 ⟨y⟩ \(afterQuote)"), ("a: [x\n  , \"y\" z]\n", "2:9 ⟨z⟩ \(afterQuote)"),
    ("\"titel\" x\n", "1:9 ⟨x⟩ \(afterQuote)"),
    ("å: [Utkast] Rapport\n", "1:13 ⟨R⟩ \(afterBracket)"),
    ("a: {x: 1}}\n", "1:10 ⟨}⟩ } saknar sin början [yaml-fel] = ta bort tecknet, eller skriv { där det ska börja"),
    ("å: [x]]\n", "1:7 ⟨]⟩ ] saknar sin början [yaml-fel] = ta bort tecknet, eller skriv [ där det ska börja"),
  ])
  func tellsOfBracketsAndQuotes(text: String, expected: String) {
    #expect(Reading(text).told == [expected])
  }

  @Test(arguments: [
    ("å:\n\tb: 1\n", "2:1 ⟨\t⟩ \(tab)"), ("\ta: 1\n", "1:1 ⟨\t⟩ \(tab)"), ("a: |\n \tx\n\ty\n", "2:2 ⟨\t⟩ \(tab)"),
    ("å: @x\n", "1:4 ⟨@⟩ @ \(start)"),
    ("a: %x\n", "1:4 ⟨%⟩ % \(start)"), ("a: `x`\n", "1:4 ⟨`⟩ ` \(start)"), ("a: ]\n", "1:4 ⟨]⟩ ] \(start)"),
    ("å: [x,, y]\n", "1:7 ⟨,⟩ , \(start)"),
    ("å: - b\n", "1:4 ⟨-⟩ \(dash)"), ("krav: > 60 %\n", "1:7 ⟨>⟩ > \(folded)"),
    ("krav: >60 %\n", "1:7 ⟨>⟩ > \(folded)"), ("krav: >0 %\n", "1:7 ⟨>⟩ > \(folded)"),
    ("å: | x\n", "1:4 ⟨|⟩ | \(folded)"), ("å: \"C:\\mapp\"\n", "1:7 ⟨\\⟩ \(escape)"),
    ("a: \"\\xZZ\"\n", "1:7 ⟨Z⟩ \(escape)"), ("a: \"\\ud800\"\n", "1:7 ⟨d⟩ \(escape)"),
    ("a: 1\n---\nb: 2\n", "2:1 ⟨-⟩ \(second)"), ("å: x\u{7}y\n", "1:5 ⟨\u{7}⟩ \(hidden)"),
  ])
  func tellsOfSigns(text: String, expected: String) {
    #expect(Reading(text).told == [expected])
  }

  @Test(arguments: [
    "å: ö x1️⃣\u{90}y\n", "å: x1️⃣\u{FFFE}y\n", "b: \u{85}\u{A0}\u{FFFD}ü\nå: \"1️⃣\u{7F}\"\n", "# 1️⃣\u{1B}\n",
  ])
  func placesHiddenCharacters(marked: String) {
    let reading = Reading(marked)
    #expect(reading.problems.diagnostics.map(\.span.start) == [reading.source[1]])
    #expect(reading.told.first?.hasSuffix(Self.hidden) == true)
  }

  @Test func saysWhereToLookWhenNothingElseFits() {
    #expect(
      Reading("%FOO\n").told == [
        "1:5 ⟨\n⟩ YAML-delen går inte att läsa [yaml-fel]"
          + " = se efter om ett kolon, ett citattecken eller ett indrag är fel på raden eller raden före"
      ])
  }
}
