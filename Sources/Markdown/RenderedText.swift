package import Diagnostics
package import Markup

/// A text as HTML, with holes where its named blocks are to be drawn and its numbers set.
package struct RenderedText: Sendable {
  /// A stretch of HTML, or a hole: for a block, or for a number, which the page may change.
  package enum Piece: Sendable {
    case html(HTML)
    /// A named block, by its place among the tree's `fences`.
    case block(Int)
    /// `Tabell 3` in the caption of a table or a figure.
    case label(NumberedItem)
    /// `tabell 3` in a link to it.
    case reference(NumberedItem)
  }

  package var pieces: [Piece] = []
  /// Links to other pages' anchors, to be checked when every page is known.
  package var pendingAnchors: [PendingAnchor] = []

  package init() {}

  package var isEmpty: Bool { pieces.isEmpty }

  /// The text with every hole filled.
  ///
  /// - Parameter renumbered: an item with the number that it has on the page, where the page has tables of its own.
  package func html(
    renumbered: (NumberedItem) -> NumberedItem = { $0 }, _ draw: (_ fence: Int) -> HTML
  ) -> HTML {
    var html = HTML()
    for piece in pieces {
      switch piece {
      case .html(let part): html.append(part)
      case .block(let index): html.append(draw(index))
      case .label(let item): html.text(renumbered(item).label)
      case .reference(let item): html.text(renumbered(item).reference)
      }
    }
    return html
  }
}

/// A link to a place on another page.
package struct PendingAnchor: Sendable {
  package var file: SourceFile.ID
  package var id: String
  package var span: SourceSpan
}
