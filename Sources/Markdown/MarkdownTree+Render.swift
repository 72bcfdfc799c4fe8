import CCMarkGFM
package import Diagnostics

extension MarkdownTree {
  /// The whole text as HTML.
  package func render(_ context: RenderContext, problems: ProblemList) -> RenderedText {
    var renderer = TextRenderer(tree: self, context: context, problems: problems)
    renderer.render(root)
    return renderer.finish()
  }

  /// Where the links of the text lead, for who needs no HTML: the problems and the pending anchors of `render`.
  package func followLinks(_ context: RenderContext, problems: ProblemList) -> [PendingAnchor] {
    var renderer = TextRenderer(tree: self, context: context, problems: problems)
    CMark.walk(root) { node, isEntering in
      switch node.type {
      case CMARK_NODE_LINK: renderer.drawLink(node, isEntering)
      case CMARK_NODE_IMAGE: renderer.drawImage(node, isEntering)
      default: break
      }
    }
    return renderer.finish().pendingAnchors
  }

  /// The text under a heading, up to the next heading of the same or a higher level, without the heading itself.
  ///
  /// - Parameter heading: an index into `headings`; the heading must not stand inside a list or a quotation.
  package func excerpt(under heading: Int, _ context: RenderContext) -> RenderedText {
    // Problems were reported when the whole text was drawn.
    var renderer = TextRenderer(tree: self, context: context, problems: ProblemList())
    let level = headings[heading].level
    var node = headingNodes[heading].next
    while let current = node, current.type != CMARK_NODE_FOOTNOTE_DEFINITION {
      if current.type == CMARK_NODE_HEADING, Int(cmark_node_get_heading_level(current)) <= level { break }
      renderer.render(current)
      node = current.next
    }
    return renderer.finish()
  }
}

extension MarkdownTree {
  /// The number of a named block, if it has one.
  package func item(ofFence fence: Int) -> NumberedItem? { itemOfFence[fence] }
}
