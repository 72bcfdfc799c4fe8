import Markup
import Mustache
import Testing

@testable import SiteBuilding

struct SkeletonTests {
  private let values = [HTML(text: "A & B"), HTML("<p>C</p>"), HTML()]

  /// A skeleton from a text with `|1|` where the library has put the mark of a value.
  private func skeleton(_ text: String) -> Skeleton { Skeleton(text.replacing("|", with: "\0")) }

  @Test(arguments: [
    ("", ""), ("inget", "inget"), ("|0|", "A &amp; B"), ("å|1|ä|0|ö", "å<p>C</p>äA &amp; Bö"),
    ("två|0||0|", "tvåA &amp; BA &amp; B"), ("|2|villkor", "villkor"),
  ])
  func putsValuesInTheirPlaces(rendered: String, page: String) {
    #expect(String(decoding: skeleton(rendered).filled(values), as: UTF8.self) == page)
  }

  @Test func countsValuesBeyondNine() {
    let many = (0...12).map { HTML(text: "<\($0)>") }
    #expect(skeleton("|12||1|").filled(many) == Array("&lt;12&gt;&lt;1&gt;".utf8))
  }

  @Test func ordersValuesAsTheyWereSetLast() throws {
    var values = TemplateValues()
    values.set("a", "1")
    values.set("b", "2")
    values.set("c", true)
    values.set("a", "3")
    values.set("b", nil as String?)
    #expect(values.names == ["c", "a"])
    #expect(values.fragments == [HTML(), HTML(text: "3")])
  }

  @Test func makesOneSkeletonForPagesWithTheSameNames() throws {
    var library = MustacheLibrary()
    try library.register("{{#a}}[{{a}}]{{/a}}{{^b}}-{{/b}}{{{b}}}", named: "t")
    let store = SkeletonStore(library)
    #expect(store.skeleton(of: "t", for: ["a"]) == skeleton("[|0|]-"))
    #expect(store.skeleton(of: "t", for: ["b", "a"]) == skeleton("[|1|]|0|"))
    #expect(store.skeleton(of: "t", for: ["a"]) == store.skeleton(of: "t", for: ["a"]))
    #expect(store.skeleton(of: "t", for: []) == skeleton("-"))
  }
}
