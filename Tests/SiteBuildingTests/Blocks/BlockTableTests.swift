import Testing

@testable import SiteBuilding

/// The tables of the blocks, cell by cell.
struct BlockTableTests {
  @Test(arguments: [
    (
      "{vad: A, före: \"4,3\", efter: \"6,0\", antal-före: 66, antal-efter: 45}",
      ["Vad | Före | Efter | Skillnad | Svarande", "A; Skala 1–10 | 4,3 | 6,0 | +1,7 | 66 före, 45 efter"]
    ),
    (
      "{vad: A, före: 55 %, efter: 40 %, antal: 31, kommentar: B, skala: 0–100}",
      ["Vad | Före | Efter | Skillnad | Svarande", "A; Skala 0–100. B | 55 % | 40 % | −15 procentenheter | 31"]
    ),
    (
      "{vad: A, före: 3 av 10, efter: 5 av 10}",
      ["Vad | Före | Efter | Skillnad", "A; Skala 1–10 | 3 av 10 (30 %) | 5 av 10 (50 %) | "]
    ),
    (
      "{vad: A, före: 5, efter: 5, antal-efter: 3}",
      ["Vad | Före | Efter | Skillnad | Svarande", "A; Skala 1–10 | 5 | 5 | 0 | 3 efter"]
    ),
    ("{vad: A, före: 3 månader, efter: 5 %}", ["Vad | Före | Efter | Skillnad", "A; Skala 1–10 | 3 månader | 5 % | "]),
  ])
  func comparesBeforeAndAfter(row: String, expected: [String]) throws {
    #expect(try DrawnBlock.rows("före-efter", "rubrik: R\nskala: 1–10\nrader: [\(row)]") == expected)
  }

  @Test(arguments: [
    ("enhet: personer\nvärden: {2021: 17, 2022: 29}", [" | Personer", "2021 | 17", "2022 | 29"]),
    ("värden: {a: 17 %}", [" | Värde", "a | 17 %"]),
    (
      "serier: [{namn: K, värden: {2021: 7, 2022: 9}}, {namn: M, värden: {2021: 1, 2023: 2}}]",
      [" | K | M", "2021 | 7 | 1", "2022 | 9 | saknas", "2023 | saknas | 2"]
    ),
  ])
  func showsTheValuesOfAChart(yaml: String, expected: [String]) throws {
    #expect(try DrawnBlock.rows("diagram", "rubrik: R\ntyp: stapel\n\(yaml)") == expected)
  }

  @Test func linksAChartToItsIndicator() throws {
    let html = try DrawnBlock.html(
      "diagram", "rubrik: R\ntyp: linje\nindikator: n",
      more: ["indikatorer.yml": "n: {namn: Nöjda, definition: D, enhet: procent}\n"])
    #expect(html.contains("<p><a href=\"../../jamforelser/n.html\">Alla värden för Nöjda</a></p>\n</figure>"))
  }

  @Test(arguments: [
    (
      "rader: [{post: A, utfall: 1 tkr}, {post: B, utfall: 250 kr}]",
      ["Post | Belopp", "A | 1 tkr", "B | 250 kr", "Totalt | 1 250 kr"]
    ),
    (
      "rader: [{period: 2019-10, post: A, budget: 5 kr, utfall: −3 kr, kommentar: C}, {period: 2020, post: B, utfall: 1 kr, del-av: A}]",
      [
        "Period | Post | Budget | Utfall | Kommentar", "Oktober 2019 | A | 5 kr | −3 kr | C",
        "2020; Ingår i A | B |  | 1 kr | ", "Totalt |  | 5 kr | −3 kr | ",
      ]
    ),
    ("rader: [{period: 2020, utfall: 1 kr}]", ["Period | Belopp", "2020 | 1 kr", "Totalt | 1 kr"]),
    ("rader: [{post: A, utfall: 3 månader}]", ["Post | Belopp", "A | 3 månader"]),
    ("rader: [{post: A, budget: 1 mnkr}]", ["Post | Budget", "A | 1 mnkr", "Totalt | 1 000 000 kr"]),
  ])
  func addsUpMoney(yaml: String, expected: [String]) throws {
    #expect(try DrawnBlock.rows("ekonomi", "rubrik: R\n\(yaml)") == expected)
  }

  @Test func numbersATableWithItsCaption() throws {
    let html = try DrawnBlock.html("ekonomi", "rubrik: Pengar\nid: pengar\nkälla: K\nrader: [{post: A, utfall: 1 kr}]")
    #expect(
      html.hasPrefix(
        "<div class=\"tabell\" role=\"group\" tabindex=\"0\" aria-label=\"Tabell 1: Pengar\">"
          + "<table id=\"pengar\" class=\"lista\">\n<caption><span class=\"nummer\">Tabell 1</span> Pengar</caption>\n")
    )
    #expect(html.hasSuffix("</table></div>\n<p class=\"not\">Källa: K</p>\n"))
  }

  @Test(arguments: [
    ("{roll: samcoach}", ["Roll", "Samcoach"]),
    (
      "{roll: r, part: P, period: 2019-10/2020-02, omfattning: 50 %, kommentar: K}",
      ["Roll | Part | Period | Omfattning | Kommentar", "R | P | oktober 2019–februari 2020 | 50 % | K"]
    ),
    ("{roll: r, perioder: [2019, 2021/]}", ["Roll | Period", "R | 2019; 2021–"]),
  ])
  func listsThoseWhoWorked(row: String, expected: [String]) throws {
    #expect(try DrawnBlock.rows("bemanning", "rubrik: R\nrader: [\(row)]") == expected)
  }
}
