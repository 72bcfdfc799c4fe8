import Diagnostics
import FrontMatter
import Quantities
import TestSupport
import Testing

/// Figures, dates and requirements: a problem marks the part of the text that caused it.
struct FieldQuantityTests {
  @Test(arguments: [
    ("14 av 34", "14 av 34 (41 %)"), ("ca 60 %", "ca 60 %"), ("'3,9 månader'", "3,9 månader"),
    ("−293 893 kr", "−293 893 kr"), ("51", "51"),
  ])
  func readsFigures(text: String, formatted: String) {
    let quantity = Reading.value(text) { $0.quantity("värde") }
    #expect(quantity?.value.formatted().replacing("\u{A0}", with: " ") == formatted)
    #expect(quantity?.span.range == 8..<(8 + text.utf8.count))
  }

  @Test(arguments: [
    ("ca 60 procnt", "1:14 ⟨procnt⟩ ”procnt” är ingen känd enhet [oläsligt-tal] = menade du ”procent”?"),
    ("\"ca 60 procnt\"", "1:15 ⟨procnt⟩ ”procnt” är ingen känd enhet [oläsligt-tal] = menade du ”procent”?"),
    ("'å 60'", "1:9 ⟨å 60⟩ ”å 60” är inget tal med enhet [oläsligt-tal]"),
    ("35 av 34", "1:8 ⟨35 av 34⟩ delen är större än helheten i ”35 av 34” [oläsligt-tal]"),
    ("60 % av deltagarna", "1:13 ⟨av deltagarna⟩ ”av deltagarna” hör inte till talet [oläsligt-tal]"),
    ("14 av 34 (45 %)", "1:18 ⟨45 %⟩ ”45 %” stämmer inte med antalen, som ger 41\u{A0}% [oläsligt-tal]"),
    ("''", "1:8 ⟨''⟩ här saknas ett värde [oläsligt-tal]"),
    ("\"5\\x20procnt\"", "1:8 ⟨\"5\\x20procnt\"⟩ ”procnt” är ingen känd enhet [oläsligt-tal] = menade du ”procent”?"),
    (">-\n  60\n  procnt", "1:8 ⟨>-⟩ ”procnt” är ingen känd enhet [oläsligt-tal] = menade du ”procent”?"),
    ("[5]", "1:8 ⟨[5]⟩ ”värde” är en text, inte en lista [fel-typ]"),
  ])
  func marksWhatIsWrongInAFigure(text: String, expected: String) {
    #expect(Reading.told(text) { $0.quantity("värde") } == [expected])
  }

  @Test func marksFiguresWithDecimalCommasInsideBraces() throws {
    let reading = Reading("å: {före: 4,3, efter: 6,0 kg, skala: 1–10}\n")
    let group = try #require(reading.fields()?.group("å"))
    #expect(group.quantity("före")?.value.number == DecimalNumber(mantissa: 43, decimals: 1))
    #expect(group.quantity("efter") == nil)
    #expect(group.text("skala").flatMap(group.scale)?.value.formatted() == "1–10")
    #expect(reading.told.map { String($0.prefix(11)) } == ["1:27 ⟨kg⟩ ”"])
  }

  @Test(arguments: [
    ("2014-02-30", "1:8 ⟨2014-02-30⟩ dagen ”2014-02-30” finns inte [ogiltigt-datum]"),
    ("2014-13", "1:13 ⟨13⟩ månaden ”13” finns inte [ogiltigt-datum]"),
    ("'5 mars 2014'", "1:9 ⟨5 mars 2014⟩ datumet ”5 mars 2014” skrivs 2014-03-05 [ogiltigt-datum]"),
    (
      "vårren 2014",
      "1:8 ⟨vårren 2014⟩ ”vårren 2014” är inget datum; skriv 2014, 2014-03 eller 2014-03-05 [ogiltigt-datum]"
    ),
  ])
  func marksWhatIsWrongInADate(text: String, expected: String) {
    #expect(Reading.told(text) { $0.date("värde") } == [expected])
  }

  @Test func readsDatesPeriodsTimesAndScales() {
    #expect(Reading.value("2014-03") { $0.date("värde")?.value } == PartialDate(year: 2014, month: 3))
    #expect(Reading.value("2019-10/") { $0.period("värde")?.value.formatted() } == "oktober 2019–")
    #expect(Reading.value("månad 14") { $0.when("värde")?.value.formatted() } == "månad 14")
    #expect(Reading.value("minst 60 %") { $0.requirements("värde")?.value.formatted() } == "minst 60\u{A0}%")
    #expect(
      Reading.told("2024/2019") { $0.period("värde") }
        == ["1:8 ⟨2024/2019⟩ slutet ligger före början i ”2024/2019” [ogiltigt-datum]"])
  }

  @Test(arguments: [
    ("mnst 60 %", "1:8 ⟨mnst⟩ ”mnst” inleder inget krav [oläsligt-krav] = menade du ”minst”?"),
    ("\"minst 60 % högst\"", "1:20 ⟨högst⟩ ”högst” hör inte till talet [oläsligt-krav]"),
    ("minst 60 procnt", "1:17 ⟨procnt⟩ ”procnt” är ingen känd enhet [oläsligt-krav] = menade du ”procent”?"),
    ("mellan 40 %", "1:8 ⟨mellan 40 %⟩ ”och” saknas i ”mellan 40 %” [oläsligt-krav]"),
  ])
  func marksWhatIsWrongInARequirement(text: String, expected: String) {
    #expect(Reading.told(text) { $0.requirements("värde") } == [expected])
  }
}
