package import Foundation

/// A written site, with every link and every anchor of its pages.
package struct SiteWalk {
  /// One page.
  package struct Page {
    /// Values of `href` and `src`, as written.
    package var links: [String] = []
    /// Values of `id`, as written; an id that occurs twice is here twice.
    package var ids: [String] = []
    package var text: String
  }

  /// The pages by their path from the root of the site.
  package private(set) var pages: [String: Page] = [:]
  /// Every file of the site.
  package private(set) var files: Set<String> = []

  /// Reads a site from the disk.
  package init(_ root: URL) throws {
    var texts: [String: String] = [:]
    var files: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      if try root.appending(path: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      files.insert(path)
      guard path.hasSuffix(".html") else { continue }
      texts[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    self.init(pages: texts, others: files)
  }

  /// A site that is in memory.
  ///
  /// - Parameters:
  ///   - texts: the pages by their path.
  ///   - others: paths of the files that are no pages.
  package init(pages texts: [String: String], others: Set<String>) {
    files = others.union(texts.keys)
    pages = texts.mapValues { text in
      Page(
        links: Self.values(of: " href=\"", in: text) + Self.values(of: " src=\"", in: text),
        ids: Self.values(of: " id=\"", in: text), text: text)
    }
    if let links = pages["404.html"]?.links { pages["404.html"]?.links = Self.fromRoot(links) }
  }

  /// Links that lead to no file or no anchor, each as `page -> link`.
  package var deadLinks: [String] {
    pages.sorted { $0.key < $1.key }.flatMap { path, page in
      page.links.filter { !leadsSomewhere($0, from: path) }.map { "\(path) -> \($0)" }
    }
  }

  /// Pages that cannot be reached by links from the start page. 404.html is reached by failure.
  package var orphans: [String] {
    var reached: Set<String> = ["index.html", "404.html"]
    var queue = Array(reached)
    while let path = queue.popLast() {
      for link in pages[path]?.links ?? [] {
        guard let (target, _) = Self.resolve(link, from: path), pages[target] != nil else { continue }
        if reached.insert(target).inserted { queue.append(target) }
      }
    }
    return pages.keys.filter { !reached.contains($0) }.sorted()
  }

  private func leadsSomewhere(_ link: String, from page: String) -> Bool {
    guard let (target, anchor) = Self.resolve(link, from: page) else { return true }
    guard files.contains(target) else { return false }
    return anchor.isEmpty || pages[target]?.ids.contains(anchor) == true
  }

  /// The links of the missing page as they are from the root of the site. It is shown for an address in any folder, and
  /// gives the path of the site itself, where that is known; its stylesheet tells which.
  private static func fromRoot(_ links: [String]) -> [String] {
    guard let style = links.first(where: { $0.hasPrefix("/") && $0.hasSuffix("/stil.css") }) else { return links }
    let root = style.dropLast("stil.css".count)
    return links.map { $0.hasPrefix(root) ? String($0.dropFirst(root.count)) : $0 }
  }

  /// The file and anchor that a link inside the site names; nil for a link out of it.
  private static func resolve(_ link: String, from page: String) -> (file: String, anchor: String)? {
    let link = link.replacing("&amp;", with: "&")
    if link.contains("://") || link.hasPrefix("mailto:") || link.hasPrefix("tel:") { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let anchor = parts.count > 1 ? parts[1] : ""
    guard !parts[0].isEmpty else { return (page, anchor) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in (parts[0].removingPercentEncoding ?? parts[0]).split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return (folders.joined(separator: "/"), anchor)
  }

  private static func values(of attribute: String, in text: String) -> [String] {
    text.split(separator: attribute, omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }
}
