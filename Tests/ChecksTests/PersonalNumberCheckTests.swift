import Archive
import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct PersonalNumberCheckTests {
  private static let advice = "ta bort numret; är det något annat, skriv <!-- granskas ej: skäl --> på raden före"

  private func told(report: String = "", text: String = "", _ others: [String: String] = [:]) -> [String] {
    Checked(report: report, text: text, others).told(PersonalNumberCheck.self)
  }

  private func line(_ number: String) -> [String] {
    ["1️⃣«\(number)» fel: ett personnummer får inte stå i arkivet [personnummer] = \(Self.advice)"]
  }

  @Test(arguments: [
    "Deltagaren 1️⃣901211-9948 fick arbete.", "| A | B |\n|---|---|\n| x | 1️⃣901211-9948 |",
    "[länk](https://exempel.se/1️⃣901211-9948)", "`1️⃣901211-9948`", "```\n1️⃣901211-9948\n```",
    "```tidslinje\nrubrik: R\nhändelser: [{när: 2019, vad: Nr 1️⃣901211-9948}]\n```", "<!-- 1️⃣901211-9948 -->",
  ])
  func catchesANumberInATextOfAnyKind(text: String) {
    #expect(told(text: text) == line("901211-9948"))
  }

  @Test func catchesANumberInTheFrontMatterAndInSharedFiles() {
    #expect(told(report: "ingress: Om 1️⃣730674-9982.") == line("730674-9982"))
    #expect(told(["ordlista.yml": "X: {betyder: Y 1️⃣090527+1474}\n"]) == line("090527+1474"))
  }

  @Test func catchesANumberInANameOnceForEachName() {
    let report = "---\ntitel: T\ntyp: pm\ndatum: 2020\n---\n"
    let told = told([
      "insatser/199012119948/insats.md": "---\nnamn: B\nförbund: f\n---\n", "insatser/199012119948/r.md": report,
    ])
    #expect(
      told == [
        "insatser/199012119948/insats.md:1:1«» fel: ett personnummer får inte stå i ett namn [personnummer]"
          + " = byt namn på filen eller mappen"
      ])
  }

  @Test func catchesANumberInAnAttachmentAndInItsName() {
    let folder = MarkedFolder([
      "site.yml": Checked.site, "sidor/bilagor/a.csv": "nr\n901211-9948\n", "sidor/bilagor/901211-9948.png": "",
    ])
    let assets = folder.files.map(\.path).filter { $0.contains("bilagor") }
    let (archive, found) = ArchiveReader(ContentListing(files: folder.files, assets: assets)).read()
    #expect(Checks.run(archive, found: found).diagnostics.map(\.rule.id) == ["personnummer", "personnummer"])
  }

  @Test(arguments: [
    "Numret 150916-0006 finns inte.", "Org.nr 222000-0000.", "Perioden 180901-210831.", "ISBN 978-91-981234-5-6.",
    "Diarienummer 2019/901211.",
  ])
  func letsOtherNumbersStand(text: String) {
    #expect(told(text: text) == [])
  }

  @Test func mayBeSilencedInOnePlaceButNotSwitchedOff() {
    let silenced = Checked(text: "<!-- granskas ej: ett ärendenummer -->\n\nÄrende 9012119948.\n")
    #expect(silenced.diagnostics.isEmpty && silenced.result.silenced.map(\.count) == [1])
    let off = Checked(text: "Nr 901211-9948.\n", settings: "personnummer: av")
    #expect(Set(off.diagnostics.map(\.rule.id)) == ["personnummer", "okänd-regel"])
  }
}
