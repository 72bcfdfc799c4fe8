import Testing

@testable import Checks

struct RepeatedTimesTests {
  private func told(report: String = "", _ text: String) -> [String] {
    Checked(
      report: report, text: text,
      ["indikatorer.yml": "alder: {namn: Medelålder, definition: D, enhet: år}"]
    ).told(FigureAgreementCheck.self)
  }

  @Test(
    arguments: [
      ("mått: [{indikator: alder, värde: 23 år}]", "Medelåldern är 1️⃣24 år. Många saknar betyg."),
      ("mått: [{indikator: alder, värde: ca 40 år}]", "| Uppgift | Värde |\n|---|---|\n| Medelålder | cirka 1️⃣50 år |"),
      ("underlag: [{slag: enkät, grupp: deltagare, svar: 45}]", "Efterenkäten har 1️⃣46 svar."),
      (
        "",
        """
        Teamet gör en uppföljning efter 6 månader.

        De flesta hade börjat med uppföljningen efter 6 månader.

        - Uppföljning sker efter 6 månader.

        Teamen tycker att uppföljning efter 1️⃣7 månader är för sent.
        """
      ),
    ])
  func catchesATimeThatOtherPlacesContradict(report: String, text: String) {
    let told = told(report: report, text)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣"), "\(told)")
  }

  @Test(
    arguments: [
      ("mått: [{indikator: alder, värde: 23 år}]", "Medelåldern är 23 år. Många saknar betyg."),
      ("mått: [{indikator: alder, värde: 23 år}]", "Satsningen pågick i 24 år."),
      ("underlag: [{slag: enkät, grupp: deltagare, svar: 45}]", "Styrgruppen lämnade 12 svar."),
      (
        "",
        """
        Teamet gör en uppföljning efter 6 månader.

        De flesta hade börjat med uppföljningen efter 6 månader.

        Praktiken slutade efter 7 månader.
        """
      ),
    ])
  func letsOtherTimesStand(report: String, text: String) {
    #expect(told(report: report, text) == [])
  }

  @Test(
    arguments: [
      ("Insatsen betalade sig på 1️⃣6 månader.", true), ("Insatsen betalade sig på 5 månader.", false),
      ("Insatsen betalade sig på 9 månader.", false),
    ])
  func looksForTheMonthsOfTheLead(lead: String, isTold: Bool) {
    let told = told(
      report: "ingress: \(lead)\nmått: [{indikator: tid, värde: 5 månader}, {indikator: antal, värde: 12 st}]",
      "Det tog 14 dagar. Arbetet pågick i nio månader.\n")
    #expect(told.count(where: { $0.contains("ingressens-siffra") }) == (isTold ? 1 : 0), "\(told)")
  }
}
