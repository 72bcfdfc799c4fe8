import Testing

@testable import SiteBuilding

/// Every table and drawing on a report's page has a number, in the order of the page, and an anchor that keeps.
struct ReportNumbersTests {
  private static let goals = """
    ---
    namn: Bron
    förbund: norr
    mål:
      - {id: a, text: Målet., krav: minst 60 %}
    ---

    """
  private static let text = """

    ## Text

    Se [](#forst), [](#pengar) och [](#tabell-3).

    | A | B |
    |---|---|
    | x | 1 |

    Tabell: Först {#forst}

    GOALS

    ```ekonomi
    id: pengar
    rubrik: Pengar
    rader:
      - {period: 2014, budget: 100 kr, utfall: 90 kr}
      - {period: 2015, budget: 200 kr, utfall: 190 kr}
    ```

    | C | D |
    |---|---|
    | x | 1 |

    """

  /// The captions of the page, in order, each after the anchor of its table or figure.
  private func captions(goals: String, placed: Bool, front: String) throws -> [String] {
    let text = Self.text.replacing("GOALS", with: placed ? "```mål\n```" : "")
    let site = try MadeArchive.site([
      "insatser/bron/insats.md": goals,
      "insatser/bron/r.md": "---\ntitel: R\ntyp: slutrapport\ndatum: 2020\n\(front)---\n\(text)",
    ])
    let main = try site.main("insatser/bron/r.html")
    #expect(!main.contains("<caption class=\"dold\">"))
    return try main.split(separator: "<span class=\"nummer\">").enumerated().dropFirst().map { index, part in
      let before = main.split(separator: "<span class=\"nummer\">")[index - 1]
      let id = try #require(before.split(separator: " id=\"").last).prefix { $0 != "\"" }
      return "\(id): \(part.prefix { $0 != "<" })".replacing("\u{A0}", with: " ")
    } + [
      try main.between("<p>Se ", "</p>").split(separator: ">").filter { $0.contains("tabell") && !$0.contains("=") }
        .map { $0.prefix { $0 != "<" }.replacing("\u{A0}", with: " ") }.joined(separator: ", ")
    ]
  }

  private static let front = """
    utfall:
      a: {värde: 14 av 34}
    deltagare: {totalt: 34}
    avslut: {arbete: {kvinnor: 4, män: 5}, studier: {kvinnor: 2, män: 3}}
    kriterier: {relevans: {deltagare: god}}
    samverkan: {styrning: {gemensamt mål: delvis}}

    """

  private static let after = [
    "sidans_deltagare: Tabell 5", "sidans_avslut: Tabell 6", "sidans_avslut_diagram: Tabell 6 som diagram",
    "sidans_kriterietabell_diagram: Tabell 7 som diagram", "sidans_kriterietabell: Tabell 7",
    "sidans_samverkanstabell: Tabell 8",
  ]

  @Test func numbersTheGoalsBeforeTheText() throws {
    #expect(
      try captions(goals: Self.goals, placed: false, front: Self.front) == [
        "mal_tabell_diagram: Tabell 1 som diagram", "mal_tabell: Tabell 1", "forst: Tabell 2", "pengar: Tabell 3",
        "pengar_diagram: Tabell 3 som diagram", "tabell-3: Tabell 4",
      ] + Self.after + ["tabell 2, tabell 3, tabell 4"])
  }

  @Test func numbersTheGoalsWhereTheWriterHasPlacedThem() throws {
    #expect(
      try captions(goals: Self.goals, placed: true, front: Self.front) == [
        "forst: Tabell 1", "mal_tabell_diagram: Tabell 2 som diagram", "mal_tabell: Tabell 2", "pengar: Tabell 3",
        "pengar_diagram: Tabell 3 som diagram", "tabell-3: Tabell 4",
      ] + Self.after + ["tabell 1, tabell 3, tabell 4"])
  }

  @Test func keepsTheNumbersOfATextWithoutGoals() throws {
    #expect(
      try captions(goals: "---\nnamn: Bron\nförbund: norr\n---\n", placed: false, front: "") == [
        "forst: Tabell 1", "pengar: Tabell 2", "pengar_diagram: Tabell 2 som diagram", "tabell-3: Tabell 3",
        "tabell 1, tabell 2, tabell 3",
      ])
  }
}
