import Archive
import Testing

@testable import SiteBuilding

struct JudgementFigureTests {
  private func main(_ front: String) throws -> String {
    try MadeArchive.site([
      "insatser/bron/r.md": "---\ntitel: R\ntyp: utvärdering\ndatum: 2020\n\(front)---\n"
    ]).main("insatser/bron/r.html")
  }

  @Test func drawsCriteriaThatAreJudgedInAWord() throws {
    let drawn = try main(
      "kriterier:\n  relevans: {deltagare: god, styrning: egna ord}\n  effekter: {deltagare: låga}\n"
    )
    .between("<figure id=\"sidans_kriterietabell_diagram\"", "</figure>")
    #expect(drawn.contains("<span class=\"nummer\">Tabell\u{A0}1 som diagram</span> Bedömning av varje kriterium"))
    for word in ["Relevans", "Deltagare", "God", "Egna ord", "Låga"] { #expect(drawn.contains(">\(word)</text>")) }
    #expect(drawn.contains("tecken uppfyllt") && drawn.contains("tecken ej tom"))
  }

  @Test func leavesSentencesToTheTable() throws {
    let main = try main("kriterier: {relevans: {deltagare: De flesta av de tolv förstod varför de var kallade.}}\n")
    #expect(!main.contains("<svg") && main.contains("<table id=\"sidans_kriterietabell\""))
  }

  @Test(arguments: [
    ("god", CriterionRow.Grade.good), ("Goda", .good), ("delvis god", .partial), ("låg", .weak), ("oklart", .unclear),
  ])
  func sortsTheWordsThatItKnows(text: String, grade: CriterionRow.Grade) {
    #expect(CriterionRow.Grade(text) == grade)
  }

  @Test(arguments: ["", "inte god", "god enligt deltagarna", "högst"])
  func guessesNothing(text: String) { #expect(CriterionRow.Grade(text) == nil) }

  @Test func drawsSamverkanWhenSeveralReportsJudgeIt() throws {
    let report = { (presence: String) in
      "---\ntitel: R\ntyp: utvärdering\ndatum: 2020\nsamverkan: {styrning: {gemensamt mål: \(presence)}}\n---\n"
    }
    let one = try MadeArchive.site(["insatser/bron/r.md": report("finns")]).main("jamforelser/samverkan.html")
    #expect(!one.contains("<svg"))
    let two = try MadeArchive.site([
      "insatser/bron/r.md": report("finns"), "insatser/ek/r.md": report("saknas"),
      "insatser/ek/insats.md": "---\nnamn: Eken\nförbund: norr\n---\n",
    ]).main("jamforelser/samverkan.html")
    let drawn = try two.between("<figure", "</figure>")
    for word in ["Bron", "Eken", "Finns", "Saknas", "Gemensamt mål"] { #expect(drawn.contains(">\(word)</text>")) }
  }
}
