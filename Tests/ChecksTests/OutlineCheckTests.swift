import Testing

@testable import Checks

struct OutlineCheckTests {
  private static let outline = """
    nns:
      namn: NNS
      rubriker:
        - {id: resultat, text: Fantastiska resultat?, även: [Resultat]}
        - {id: nojda, text: Vad är ni nöjda med?}
        - {id: sedan, text: Hur gick det sedan?}
    """

  private func told(_ text: String, disposition: String = "disposition: 1️⃣nns") -> [String] {
    Checked(report: disposition, text: text, ["dispositioner.yml": Self.outline]).told(OutlineCheck.self)
  }

  private func line(_ heading: String) -> String {
    "1️⃣«nns» varning: rapporten saknar rubriken ”\(heading)” [rubrik-saknas] = lägg till ## \(heading)"
  }

  @Test func catchesAHeadingThatIsMissing() {
    #expect(
      told("## Resultat\n\nText.\n\n## Hur gick det sedan?\n\nText.\n") == [line("Vad är ni nöjda med?")])
  }

  @Test func catchesEveryHeadingThatIsMissing() {
    #expect(
      told("Text.\n") == [line("Fantastiska resultat?"), line("Hur gick det sedan?"), line("Vad är ni nöjda med?")])
  }

  @Test(
    arguments: [
      "### Vad är ni nöjda med?", "## Vad är vi nöjda med?", "## Vad är ni nöjda med? Och stolta över?",
      "**Vad är ni nöjda med?**",
    ])
  func catchesAHeadingThatIsNotTheSame(heading: String) {
    let text = "## Resultat\n\n\(heading)\n\nText.\n\n## Hur gick det sedan?\n"
    #expect(told(text) == [line("Vad är ni nöjda med?")])
  }

  @Test(
    arguments: [
      "## Resultat\n\n## Vad är ni nöjda med?\n\n## Hur gick det sedan?\n",
      "## Hur gick det sedan\n\n## VAD ÄR NI NÖJDA MED\n\n## Fantastiska resultat!\n",
      "## Fantastiska *resultat*\n\n## Annat\n\n## Vad är ni nöjda med? {#nojd}\n\n## Hur gick det sedan?\n",
    ])
  func letsOtherWordingsBe(text: String) {
    #expect(told(text) == [])
  }

  @Test func asksForNoHeadingsWithoutAnOutline() {
    #expect(told("Text.\n", disposition: "") == [])
  }

  @Test func saysNothingMoreOfAnOutlineThatIsUnknown() {
    #expect(
      told("Text.\n", disposition: "disposition: 1️⃣annan") == [
        "1️⃣«annan» fel: det finns ingen disposition ”annan” [okänt-id] = det finns: nns"
      ])
  }
}
