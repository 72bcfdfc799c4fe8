import Diagnostics
import Markdown
import Quantities
import Testing

@testable import Checks

struct TextUnderCheckTests {
  private static let line = "Det är 14 av 34 (1️⃣45 %)."
  private static let problem =
    "1️⃣«45 %» fel: 14 av 34 är 41 %, men 45 procent står i texten [andel-i-text-stämmer-inte]"
    + " = rätta det ena eller det andra; skriv ca om källan avrundar"

  @Test(
    arguments: [
      ("forbund/f.md", "namn: F"), ("insatser/a/insats.md", "namn: A\nförbund: f"), ("sidor/om.md", "titel: Om"),
      ("rapporter/r.md", "titel: R\ntyp: artikel\ndatum: 2020"),
      ("insatser/a/klientresor/k.md", "titel: K\nkonstruerad: ja\nhändelser-saknas: Inga kända."),
      ("rapportserier/s/1.md", "titel: Nummer ett"),
    ])
  func readsTheTextOfEveryKindOfSource(path: String, front: String) {
    let checked = Checked(
      text: "",
      [
        "rapportserier/s/serie.yml": "namn: S\n", path: "---\n\(front)\n---\n\(Self.line)\n",
      ])
    #expect(checked.told(ProseShareCheck.self) == [Self.problem])
  }

  @Test(
    arguments: [
      "- Det är 14 av 34 (1️⃣45 %).", "> Det är 14 av 34 (1️⃣45 %).", "Det är [14 av 34](#x) (1️⃣45 %).\n\n## X",
      "Det är **14 av\n34** (1️⃣45 %).", "| A |\n|---|\n| x |\n\nTabell: Det är 14 av 34 (1️⃣45 %).",
      "Det är 14 av 34 (1️⃣45 %).\n| A | B |\n|---|---|\n| x | y |",
    ])
  func readsEveryPartOfAText(text: String) {
    #expect(Checked(text: "\(text)\n").told(ProseShareCheck.self) == [Self.problem])
  }

  @Test func readsThePercentInLetters() {
    let told = Checked(text: "Det är 14 av 34 (1️⃣45 procent).\n").told(ProseShareCheck.self)
    #expect(told == [Self.problem.replacing("«45 %»", with: "«45 procent»")])
  }

  @Test(arguments: ["```\nDet är 14 av 34 (45 %).\n```", "Det är 14 av 34.\n\n(45 %)", "- 14 av 34\n- 45 %"])
  func keepsPartsApart(text: String) {
    #expect(Checked(text: "\(text)\n").told(ProseShareCheck.self) == [])
  }

  @Test(arguments: [
    "Det var 14 av 34. Ingen vet. Av 51 kom 17, alltså 33 %! Sedan 2.", "Inga figurer. Alls.", "3 först. Sist 4", "",
  ])
  func givesEachSentenceItsFigures(text: String) {
    let bytes = Array(text.utf8)
    let plain = PlainText(SourceFile(id: SourceFile.ID(index: 0), path: "a.md", bytes: bytes), range: bytes.indices)
    let mentions = FigureMention.all(in: plain.bytes)
    let wanted = plain.sentences.map { sentence in mentions.filter { sentence.contains($0.range.lowerBound) } }
    let found = plain.sentences(with: mentions)
    #expect(found.map(\.figures) == wanted.filter { !$0.isEmpty })
    #expect(found.allSatisfy { plain.sentences.contains($0.sentence) })
  }
}
