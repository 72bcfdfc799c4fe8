package import Diagnostics

/// What a link in a text turned out to be.
package enum LinkOutcome: Sendable {
  /// An address that may be written as it is.
  case address(String)
  /// An address to a page of the site, whose anchor has to be checked when every page is known.
  case anchor(address: String, file: SourceFile.ID, id: String)
  /// A link that cannot stand.
  case refused(Rule, message: BilingualText, help: BilingualText?)
}

/// Everything that the drawing of a text has to know of the world around it.
package struct RenderContext {
  /// Tells where a link or an image leads.
  package var resolve: (_ destination: String, _ isImage: Bool) -> LinkOutcome
  /// The fences that are drawn by others; the rest stay code.
  package var blocks: Set<Int>
  package var glossary: Glossary
  /// The address of the glossary page, seen from this page.
  package var glossaryAddress: String
  /// For an excerpt: the address of the page that the text belongs to. Ids are then left out, and footnotes link there.
  package var home: String?

  package init(
    resolve: @escaping (_ destination: String, _ isImage: Bool) -> LinkOutcome, blocks: Set<Int> = [],
    glossary: Glossary = Glossary([]), glossaryAddress: String = "ordlista.html", home: String? = nil
  ) {
    self.resolve = resolve
    self.blocks = blocks
    self.glossary = glossary
    self.glossaryAddress = glossaryAddress
    self.home = home
  }
}
