extension SiteWalk {
  /// What no page may be: without one title, with an id twice, with script or style of its own, … Each as `page: fault`.
  package var faults: [String] {
    let sorted = pages.sorted { $0.key < $1.key }
    var owners: [String: String] = [:]
    return sorted.flatMap { path, page -> [String] in
      var faults = Self.faults(of: page)
      let title = Self.between("<title>", "</title>", in: page.text)
      if title.isEmpty { faults.append("has no title") }
      if let owner = owners.updateValue(path, forKey: title) { faults.append("has the title of \(owner): \(title)") }
      return faults.map { "\(path): \($0)" }
    } + deadLinks + orphans.map { "\($0): no page links here" }
  }

  private static func faults(of page: Page) -> [String] {
    let text = page.text
    var faults: [String] = []
    func expect(_ isRight: Bool, _ fault: String) { if !isRight { faults.append(fault) } }
    expect(text.hasPrefix("<!doctype html>\n<html lang=\"sv\">\n"), "does not begin as an HTML page in Swedish")
    expect(count("<h1", in: text) == 1, "has not exactly one h1")
    expect(count("<main", in: text) == 1, "has not exactly one main")
    let twice = Dictionary(grouping: page.ids, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
    expect(twice.isEmpty, "has an id twice: \(twice.joined(separator: ", "))")
    let named = [" aria-labelledby=\"", " aria-describedby=\"", " for=\""].flatMap { mark in
      text.split(separator: mark, omittingEmptySubsequences: false).dropFirst()
        .flatMap { $0.prefix { $0 != "\"" }.split(separator: " ") }
    }.filter { !page.ids.contains(String($0)) }
    expect(named.isEmpty, "names an id that it lacks: \(named.joined(separator: ", "))")
    for mark in ["<script>", "<style", " style=\"", "<iframe", "<base", " onclick=", " onload=", " onerror="] {
      expect(!text.contains(mark), "has \(mark)")
    }
    let scripts = text.split(separator: "<script ", omittingEmptySubsequences: false).dropFirst()
    let isAllFetched = scripts.allSatisfy {
      $0.hasPrefix("src=\"") && $0[$0.firstIndex(of: ">")!...].hasPrefix("></script>")
    }
    expect(isAllFetched, "has script of its own")
    expect(!page.links.contains { $0.hasPrefix("/") }, "has a link from the root")
    expect(!text.contains(" src=\"http"), "fetches from another site")
    expect(!text.contains("{{"), "has a template's braces left")
    expect(headingJump(in: text) == nil, "jumps to \(headingJump(in: text) ?? "")")
    return faults
  }

  /// The first heading that is more than one level below the one before.
  private static func headingJump(in text: String) -> String? {
    var level = 0
    for part in text.split(separator: "<h", omittingEmptySubsequences: false).dropFirst() {
      guard let next = part.first?.wholeNumberValue, (1...6).contains(next) else { continue }
      if next > level + 1 { return "h\(next)" }
      level = next
    }
    return nil
  }

  private static func count(_ mark: String, in text: String) -> Int {
    text.split(separator: mark, omittingEmptySubsequences: false).count - 1
  }

  private static func between(_ start: String, _ end: String, in text: String) -> String {
    guard let from = text.firstRange(of: start), let to = text[from.upperBound...].firstRange(of: end) else {
      return ""
    }
    return String(text[from.upperBound..<to.lowerBound])
  }
}
