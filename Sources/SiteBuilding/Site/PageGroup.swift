/// Pages that are made one after another: those of an insats, which show the same goals and lie in one folder, or a page
/// that stands for itself. Groups need nothing of each other.
package struct PageGroup: Sendable {
  private(set) var pages: [Page]

  /// All pages, in groups: first those that stand for themselves, among which are the longest, so that nobody waits for
  /// one of them at the end.
  package static func all(_ pages: [Page]) -> [PageGroup] {
    var alone: [PageGroup] = []
    var groups: [PageGroup] = []
    var places: [String: Int] = [:]
    for page in pages {
      guard let insats = page.insats else {
        alone.append(PageGroup(pages: [page]))
        continue
      }
      let place = places[insats] ?? groups.count
      if place == groups.count {
        places[insats] = place
        groups.append(PageGroup(pages: []))
      }
      groups[place].pages.append(page)
    }
    return alone + groups
  }
}
