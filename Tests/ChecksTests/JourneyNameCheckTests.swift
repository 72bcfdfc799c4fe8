import Testing

@testable import Checks

struct JourneyNameCheckTests {
  private func told(_ text: String, _ keys: String = "", constructed: Bool = false) -> [String] {
    Checked(journey: keys, constructed: constructed, text: text).told(JourneyNameCheck.self)
  }

  private func line(_ name: String) -> [String] {
    [
      "1️⃣«\(name)» fel: ett namn får inte stå i en klientresa [namn-i-klientresa] = skriv hon, han, handläggaren, en vän;"
        + " är namnet påhittat, skriv att namnen är fingerade"
    ]
  }

  @Test(arguments: [
    ("Efter ett halvår började 1️⃣Annika på en förskola.", "Annika"), ("1️⃣Fatima väntade. Fatima ringde.", "Fatima"),
    ("Det var 1️⃣Anna-Karins idé.", "Anna-Karins"), ("Hon mötte 1️⃣Hans på praktiken.", "Hans"),
    ("Kvinnan heter 1️⃣Ezgi och är förskollärare.", "Ezgi"), ("- 1️⃣Mohammed Ek ringde", "Mohammed"),
    ("> ”1️⃣Johan hjälpte mig”", "Johan"),
  ])
  func catchesANameInTheText(text: String, name: String) {
    #expect(told(text) == line(name))
  }

  @Test(arguments: [
    ("händelser: [{när: månad 1, aktör: 1️⃣Annika på socialtjänsten, vad: Ringde}]", "Annika"),
    ("händelser: [{när: månad 1, vad: Träffade 1️⃣Erik}]", "Erik"), ("person: {livssituation: [bor med 1️⃣Sara]}", "Sara"),
  ])
  func catchesANameInTheData(keys: String, name: String) {
    #expect(told("Text.", keys) == line(name))
  }

  @Test(arguments: [
    "Hans läkare skrev ett intyg. Per månad blev det mer. Maj var tung.", "Hon bodde hos Eva Lundgrens stiftelse.",
    "Hon vårdades på S:t Eriks sjukhus.", "Hon gick på Sofia församlings kurs och på Karin Boyes gata.",
    "Insatsen heter Balder. Kursen heter Steget.", "Hon kom från Norrköping till Valdemarsvik i mars.",
    "Försäkringskassan och Arbetsförmedlingen träffades på Finsam Söder.", "Han blev klar i maj. Bo kvar fick han.",
    "Hon läste Svenska för invandrare och SFI på Komvux.", "ANNA är ett system.", "Hon fick max tre dagar.",
  ])
  func letsOtherWordsStand(text: String) {
    #expect(told(text) == [])
  }

  @Test func letsThoseWhoAnswerForItBeNamed() {
    #expect(told("Text.", "granskad-av: Anna Ek, redaktör") == [])
  }

  @Test func letsInventedNamesBe() {
    #expect(told("Annika väntade.", constructed: true) == [])
    #expect(told("Annika (namnet är fingerat) väntade.") == [])
  }
}
