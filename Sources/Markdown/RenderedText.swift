package import Diagnostics
package import Markup

/// A text as HTML, with holes where its named blocks are to be drawn.
package struct RenderedText: Sendable {
  /// A stretch of HTML, or a hole for a block.
  package enum Piece: Sendable {
    case html(HTML)
    /// A named block, by its place among the tree's `fences`.
    case block(Int)
  }

  package var pieces: [Piece] = []
  /// Links to other pages' anchors, to be checked when every page is known.
  package var pendingAnchors: [PendingAnchor] = []

  package init() {}

  package var isEmpty: Bool { pieces.isEmpty }

  /// The text with every hole filled.
  package func html(_ draw: (_ fence: Int) -> HTML) -> HTML {
    var html = HTML()
    for piece in pieces {
      switch piece {
      case .html(let part): html.append(part)
      case .block(let index): html.append(draw(index))
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
