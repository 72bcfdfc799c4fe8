import Foundation

/// A random archive without faults: the same seed gives the same archive.
struct MadeUpArchive {
  /// The sources by their path in `content/`.
  private(set) var sources: [String: String] = [:]
  /// The page that each source becomes.
  private(set) var pages: [String: String] = [:]
  private var dice: Dice
  private var insatser: [String] = []
  private var forbund: [String] = []
  private var articles: [String] = []

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    sources["site.yml"] = "titel: Påhittat \(seed)\nspråk: sv\n"
    sources["indikatorer.yml"] = "nojda: {namn: Nöjda, definition: \(words(5)), enhet: procent}\n"
    sources["dispositioner.yml"] = "d: {namn: D, rubriker: [{id: ett, text: Ett}, {id: tva, text: Två}]}\n"
    sources["ordlista.yml"] = "IPS: {betyder: \(words(3))}\n"
    for number in 0..<dice.roll(1...3) { addForbund("forbund-\(number)") }
    for number in 0..<dice.roll(0...5) { addInsats("insats-\(number)") }
    for number in 0..<dice.roll(0...2) {
      add("rapporter/r-\(number).md", "rapporter/r-\(number).html", report(text: words(20)))
      articles.append("rapporter/r-\(number).md")
    }
    for number in 0..<dice.roll(0...2) { addSeries("serie-\(number)") }
    for number in 0..<dice.roll(0...2) {
      add("sidor/sida-\(number).md", "sida-\(number).html", "---\ntitel: \(words(2))\nmeny: ja\n---\n\(words(9))\n")
    }
  }

  /// The same archive with one fault in it, and what the fault is.
  mutating func broken() -> (sources: [String: String], fault: String) {
    var broken = sources
    let path = pages.keys.sorted()[dice.roll(0...(pages.count - 1))]
    let fault = dice.roll(0...7)
    switch fault {
    case 0: broken[path]! += path.hasSuffix(".md") ? "\n[bruten](finns-inte.md)\n" : "okänd: 1\n"
    case 1: broken[path] = broken[path]!.replacing("---\n", with: "---\nokänd: 1\n", maxReplacements: 1) + "okänd: 1\n"
    case 2: broken["noter/\(words(1)).md"] = "hej\n"
    case 3: broken[path] = "\u{FEFF}ingen början"
    case 4: broken["site.yml"] = "titel: \"oavslutad\n"
    case 5: broken["indikatorer.yml"]! += "nojda: {namn: Igen, definition: D, enhet: procent}\n"
    case 6: broken["insatser/utan/rapport.md"] = report(text: "")
    default: broken[insatser.isEmpty ? "site.yml" : "forbund/forbund-0.md"] = nil
    }
    return (broken, "fault \(fault) in \(path)")
  }

  private mutating func add(_ source: String, _ page: String, _ text: String) {
    sources[source] = text
    pages[source] = page
  }

  private mutating func addForbund(_ id: String) {
    forbund.append(id)
    add("forbund/\(id).md", "forbund/\(id).html", "---\nnamn: \(words(2))\nkommuner: [\(words(1))]\n---\n\(words(9))\n")
  }

  private mutating func addInsats(_ id: String) {
    let goals = (0..<dice.roll(0...3)).map {
      "  - {id: m\($0), text: \(words(4)), krav: minst \(dice.roll(1...99)) %}\n"
    }
    let goalText = goals.isEmpty ? "" : "mål:\n\(goals.joined())"
    let owner = forbund[dice.roll(0...(forbund.count - 1))]
    add(
      "insatser/\(id)/insats.md", "insatser/\(id).html",
      "---\nnamn: \(words(2))\nförbund: \(id == "insats-0" ? "forbund-0" : owner)\n\(goalText)---\n\(words(12)) [x](../../forbund/\(owner).md)\n"
    )
    insatser.append(id)
    for number in 0..<dice.roll(0...3) {
      let outcomes = goals.indices.map { "  m\($0): {värde: \(dice.roll(0...30)) av 30}\n" }.joined()
      let yaml = outcomes.isEmpty ? "" : "utfall:\n\(outcomes)"
      let text =
        "## Ett\n\n\(words(20)) IPS.\n\n## Två\n\n| A | B |\n|---|---|\n| \(words(1)) | \(dice.roll(0...9)) |\n"
      add("insatser/\(id)/r-\(number).md", "insatser/\(id)/r-\(number).html", report(yaml, text: text))
      articles.append("insatser/\(id)/r-\(number).md")
    }
    for number in 0..<dice.roll(0...2) {
      let events = (0..<dice.roll(0...3)).map { "  - {när: månad \($0), vad: \(words(3))}\n" }.joined()
      add(
        "insatser/\(id)/klientresor/k-\(number).md", "insatser/\(id)/klientresor/k-\(number).html",
        "---\ntitel: \(words(2))\nkonstruerad: ja\n\(events.isEmpty ? "" : "händelser:\n\(events)")---\n")
    }
  }

  private mutating func addSeries(_ id: String) {
    add("rapportserier/\(id)/serie.yml", "rapportserier/\(id).html", "namn: \(words(2))\n")
    for number in 1...dice.roll(1...3) {
      let list = articles.filter { _ in dice.roll(0...1) == 0 }.joined(separator: ", ")
      add(
        "rapportserier/\(id)/\(number).md", "rapportserier/\(id)/\(number).html",
        "---\ntitel: \(words(2))\nnummer: \(number)\nartiklar: [\(list)]\n---\n\(words(9))\n")
    }
  }

  private mutating func report(_ yaml: String = "", text: String) -> String {
    let kinds = ["slutrapport", "delrapport", "artikel", "pm"]
    return """
      ---
      titel: \(words(3))
      typ: \(kinds[dice.roll(0...3)])
      datum: \(dice.roll(1990...2025))
      disposition: d
      \(yaml)---
      \(text)
      """
  }

  private mutating func words(_ count: Int) -> String {
    let words = ["brobygge", "stöd", "råd", "ön", "arbete", "samtal", "åtta", "möte", "väg", "hopp"]
    return (0..<count).map { _ in words[dice.roll(0...(words.count - 1))] }.joined(separator: " ")
  }
}

/// Random numbers that are the same for the same seed: SplitMix64 (Steele, Lea and Flood 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
