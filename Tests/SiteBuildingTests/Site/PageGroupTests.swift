import Archive
import Testing

@testable import SiteBuilding

struct PageGroupTests {
  @Test func putsThePagesOfAnInsatsTogetherAfterTheOthers() {
    let pages = [("a", nil), ("b", "steget"), ("c", "bron"), ("d", nil), ("e", "steget"), ("f", "bron")].map {
      (path: String, insats: String?) in
      Page(Address(path), title: path, template: "lista", insats: insats) { _ in }
    }
    #expect(PageGroup.all(pages).map { $0.pages.map(\.address.path) } == [["a"], ["d"], ["b", "e"], ["c", "f"]])
  }

  /// What is drawn for one page and used for the next is what each would have drawn alone.
  @Test func makesEveryPageOnceAndAsAlone() throws {
    let site = try GoldenArchive.site.get()
    let pages = try GoldenArchive.pages.get()
    var made: [String: String] = [:]
    for group in PageGroup.all(pages) {
      site.make(group) { page, bytes in
        #expect(made.updateValue(String(decoding: bytes, as: UTF8.self), forKey: page.address.path) == nil)
      }
    }
    #expect(made == Dictionary(uniqueKeysWithValues: pages.map { ($0.address.path, site.render($0)) }))
  }
}
