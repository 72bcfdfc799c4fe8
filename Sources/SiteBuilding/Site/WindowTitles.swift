import Archive

/// Window titles, unlike each other, so that tabs and bookmarks can be told apart (WCAG 2.4.2).
enum WindowTitles {
  /// Adds to the titles that several pages share what the pages are, then what they belong to, and at last a number.
  static func tellApart(_ pages: inout [Page]) {
    let words: [(Page) -> String?] = [{ $0.kind }, { $0.breadcrumbs.last?.title }]
    for word in words {
      for place in shared(pages).joined() {
        if let word = word(pages[place]), word != pages[place].title { pages[place].windowTitle += " – \(word)" }
      }
    }
    for places in shared(pages) {
      for (number, place) in places.enumerated().dropFirst() { pages[place].windowTitle += " (\(number + 1))" }
    }
  }

  /// The places of pages with one title, in order.
  private static func shared(_ pages: [Page]) -> [[Int]] {
    Dictionary(grouping: pages.indices, by: { pages[$0].windowTitle }).values.filter { $0.count > 1 }
  }
}
