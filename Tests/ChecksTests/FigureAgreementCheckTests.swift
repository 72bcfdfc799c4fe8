import Testing

@testable import Checks

struct FigureAgreementCheckTests {
  private func told(insats: String = "", report: String = "", _ text: String) -> [String] {
    Checked(insats: insats, report: report, text: text).told(FigureAgreementCheck.self)
  }

  private static let slip =
    "[samma-uppgift-olika-tal] = rätta det ena talet; är det två olika uppgifter, säg hur de skiljer sig åt"

  @Test(
    arguments: [
      (
        "Under åren fick 152 ungdomar en egen mentor.\n\nSammanlagt fick 1️⃣125 ungdomar en egen mentor.",
        "«125» varning: 125 står här, men 152 om samma sak på rad 7"
      ),
      (
        "Förbundet betalade 3 386 453 kronor.\n\nAlla år betalade förbundet 1️⃣3 386 543 kronor till insatsen.",
        "«3 386 543» varning: 3\u{A0}386\u{A0}543 står här, men 3\u{A0}386\u{A0}453 om samma sak på rad 7"
      ),
    ])
  func catchesASlipOfThePen(text: String, message: String) {
    #expect(told(text) == ["1️⃣\(message) \(Self.slip)"])
  }

  @Test(
    arguments: [
      // The same everywhere, or not the same thing.
      "Under åren fick 152 ungdomar en egen mentor.\n\nSammanlagt fick 152 ungdomar en egen mentor.",
      "Av kvinnorna fick 152 en egen mentor.\n\nAv männen fick 125 en egen mentor.",
      "Målet var att 152 ungdomar skulle få en egen mentor.\n\nTill slut fick 125 ungdomar en egen mentor.",
      "År 2022 fick 152 ungdomar en egen mentor.\n\nÅr 2023 fick 125 ungdomar en egen mentor.",
      "Först fick 152 ungdomar en egen mentor, sedan 125.\n\nHela tiden fick 125 ungdomar en egen mentor.",
      "Handläggarna gjorde 152 besök.\n\nStyrgruppen läste 125 remisser.",
      "| År | Mentorer |\n|---|---|\n| 2022 | 152 |\n| 2023 | 125 |",
      "Ca 40 ungdomar fick en egen mentor.\n\nAv alla fick 41 ungdomar en egen mentor.",
      "Insatsen kostade 1,2 mnkr.\n\nInsatsen kostade 1 200 000 kronor.",
      "Under tiden fick 51 ungdomar en egen mentor.\n\n3.2\tUngdomar med egen mentor\t11",
      "2 Mentor i Steget, egen intervju 2019.\n\n1 Mentor i Steget, egen intervju 2019.",
      "Kvinna, 43 år: Hon fick en egen mentor i Steget.\n\nKvinna, 40 år: Hon fick en egen mentor i Steget.",
      "Minst 80 procent av deltagarna ska ha en egen mentor.\n\nMinst 60 procent av deltagarna ska lämna sin mentor.",
      "Minst 90 procent ska uppnå full arbetsförmåga.\n\nUngefär 60 procent uppnådde full arbetsförmåga.",
      "Samcoach var 21 kvinnor (41 %) och 30 män (59 %).\n\nTvå samcoacher arbetade 50 procent.",
    ])
  func letsOtherFiguresStand(text: String) {
    #expect(told(text) == [])
  }

  /// Also where the marks of the letters stand by themselves, as macOS writes names.
  @Test(arguments: ["mål", "ma\u{30A}l"])
  func catchesARequirementThatTheGoalsTextDoesNotSay(key: String) {
    let told = told(insats: "\(key): [{id: m, text: Minst 60 procent ska arbeta., krav: minst 1️⃣65 %}]", "")
    #expect(
      told == [
        "1️⃣«65» fel: kravet säger 65, men målets text 60 [målets-tal-stämmer-inte]"
          + " = rätta det ena talet; ett mål som ändrades får ett eget id och ersätter: …"
      ])
  }

  @Test func catchesAGoalThatIsRetoldWithAnotherFigure() {
    let told = told(
      insats: "mål: [{id: m, text: Minst 60 procent ska arbeta., krav: minst 60 %}]",
      "Resultatet blev lägre än målets 1️⃣50 procent.")
    #expect(
      told == [
        "1️⃣«50» fel: rapporten säger 50, men insatsens mål 60 [målets-tal-stämmer-inte]"
          + " = rätta det ena talet; ett mål som ändrades får ett eget id och ersätter: …"
      ])
  }

  @Test func readsTheGoalsOfATable() {
    let goal = "mål: [{id: m, text: Minst 60 procent ska arbeta., krav: minst 60 %}]"
    let table = "| Delmål | Resultat |\n|---|---|\n"
    let wrong = told(insats: goal, table + "| 1️⃣61 % ska ha ett arbete | Det framgår inte |")
    #expect(wrong.contains { $0.hasPrefix("1️⃣") && $0.contains("målets-tal-stämmer-inte") }, "\(wrong)")
    #expect(told(insats: goal, table + "| 60 % ska ha ett arbete | 61 % |") == [])
    #expect(told(insats: goal, table + "| Delmål 6 | 61 % |\n| 7 | 41 % |") == [])
  }

  @Test(
    arguments: [
      ("Kanske var 1️⃣61 procent för högt.", true), ("Kanske var 60 procent för högt.", false),
      ("Kanske var 61 procent nöjda.", false), ("Kanske var 85 procent för högt.", false),
    ])
  func readsAGoalThatWasTooHigh(text: String, isTold: Bool) {
    let told = told(insats: "mål: [{id: m, text: Minst 60 procent ska arbeta., krav: minst 60 %}]", text)
    #expect(told.count { $0.contains("målets-tal-stämmer-inte") } == (isTold ? 1 : 0), "\(told)")
  }

  @Test(
    arguments: [
      ("En satsning på 1️⃣200 001 kronor gav ett stort projekt (Uppsala län).", true),
      ("En satsning på 200 000 kronor gav ett stort projekt (Uppsala län).", false),
      ("En satsning på 200 001 kronor gav ett stort projekt.", false),
      ("En satsning på 200 001 kronor gav ett stort projekt (Uppsala län och Steget).", false),
    ])
  func letsAForbundWithOneInsatsStandForIt(text: String, isTold: Bool) {
    let report = "---\ntitel: Alla\ntyp: artikel\ndatum: 2021\ninsatser: [p, s]\n---\n\(text)\n"
    let told = Checked([
      "forbund/u.md": "---\nnamn: Samordningsförbundet Uppsala län\n---\n",
      "forbund/f.md": "---\nnamn: Förbundet\n---\n",
      "insatser/p/insats.md":
        "---\nnamn: Processtöd\nförbund: u\n---\nFörbundets satsning på 200 000 kronor gav ett projekt.\n",
      "insatser/s/insats.md": "---\nnamn: Steget\nförbund: f\n---\n", "rapporter/alla.md": report,
    ]).told(FigureAgreementCheck.self)
    #expect(told.count { $0.contains("samma-uppgift-olika-tal") } == (isTold ? 1 : 0), "\(told)")
  }

  @Test(
    arguments: [
      ("32 mnkr", "Länet fick ett projekt på 1️⃣33 miljoner.", true),
      ("32 mnkr", "Länet fick ett projekt på 32 miljoner.", false),
      ("32 mnkr", "Länet har 33 miljoner träd i projektet.", false),
      ("3,6 mnkr", "Projektet gav 1️⃣3,7 miljoner till länet.", true),
    ])
  func readsMillionsAsMoney(amount: String, text: String, isTold: Bool) {
    let told = told(report: "mått: [{indikator: i, namn: Projektets budget i länet, värde: \"\(amount)\"}]", text)
    let slips = told.filter { $0.contains("samma-uppgift-olika-tal") }
    #expect(slips.count { $0.hasPrefix("1️⃣") } == (isTold ? 1 : 0), "\(told)")
    #expect(slips.count == (isTold ? 1 : 0), "\(told)")
  }

  @Test(
    arguments: [
      ("mål: [{id: m, text: Minst 60 procent ska arbeta., krav: minst 60 %}]", "Målet var 60 procent."),
      ("mål: [{id: m, text: De flesta ska arbeta., krav: minst 60 %}]", "Resultatet blev 50 procent."),
      ("mål: [{id: m, text: Minst 90 procent ska nå 25 procent., krav: minst 90 %}]", "Målet var högt."),
    ])
  func letsGoalsStandThatAgree(insats: String, text: String) {
    #expect(told(insats: insats, text) == [])
  }

  @Test func catchesAFigureOfTheLeadThatTheReportLacks() {
    let told = told(
      report: "ingress: Av alla gick 1️⃣45 procent till arbete.\ndeltagare: {totalt: 34, kvinnor: 20, män: 14}",
      "När insatsen slutade hade 31 procent fått ett arbete.")
    #expect(
      told == [
        "1️⃣«45» varning: 45 procent står i ingressen men inte i rapporten [ingressens-siffra-saknas]"
          + " = skriv samma tal som i rapporten, eller ta med talet i texten"
      ])
  }

  @Test(
    arguments: [
      "ingress: Av alla gick 41 procent till arbete.", "ingress: Drygt 45 procent gick till arbete.",
      "ingress: År 2024 slutade insatsen.",
    ])
  func letsALeadStandThatSumsUp(lead: String) {
    let report = "\(lead)\ndeltagare: {totalt: 34, kvinnor: 20, män: 14}"
    #expect(told(report: report, "När insatsen slutade hade 14 av 34 fått ett arbete.") == [])
  }
}
