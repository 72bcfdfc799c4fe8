import Archive
import Testing

@testable import SiteBuilding

struct TemplateSchemaTests {
  /// A name in the schema that no page sets is a hole in every page that uses it; a name that a page sets and the
  /// schema lacks is a value that no template may show.
  @Test(arguments: TemplateSchema.pages.keys.sorted())
  func namesWhatThePagesSet(template: String) throws {
    let site = try GoldenArchive.site.get()
    let pages = try GoldenArchive.pages.get().filter { $0.template == template }
    #expect(!pages.isEmpty)
    let set = pages.reduce(into: Set<String>()) { $0.formUnion(site.values(of: $1).names) }
    // The start page lies at the root and has no way above it. Only lists have something to choose among.
    let missing: Set<String> =
      template == "start" ? ["rot", "brodsmulor", "urval"] : template == "lista" ? [] : ["urval"]
    #expect(set.union(missing) == Set(TemplateSchema.pages[template]!.names.keys))
  }

  @Test func namesEveryTemplateOfAPage() throws {
    #expect(Set(try GoldenArchive.pages.get().map(\.template)) == Set(TemplateSchema.pages.keys))
    #expect(Set(BuiltInTemplates.all.keys) == TemplateSchema.parts.union(TemplateSchema.pages.keys))
  }

  /// A built-in template that never shows a value hides it from every reader.
  @Test(arguments: TemplateSchema.pages.keys.sorted())
  func showsEveryName(template: String) {
    let parts = [template] + TemplateSchema.parts
    let shown = parts.flatMap { TemplateTag.all(in: BuiltInTemplates.all[$0]!) }
      .filter { [.text, .html, .section].contains($0.kind) }.map(\.name)
    #expect(Set(TemplateSchema.pages[template]!.names.keys).subtracting(shown) == [])
  }
}
