import CCMarkGFM
import Diagnostics
import Markup

extension TextRenderer {
  mutating func drawLink(_ node: CMark.Node, _ isEntering: Bool) {
    guard imageDepth == 0 else { return }
    unexplainable += isEntering ? 1 : -1
    guard isEntering else {
      html.raw("</a>")
      return
    }
    let url = node.url
    html.raw("<a")
    html.attribute("href", address(url, node, isImage: false))
    if let title = cmark_node_get_title(node), title.pointee != 0 { html.attribute("title", String(cString: title)) }
    html.raw(">")
    guard node.firstChild == nil else { return }
    let id = Self.anchor(url)
    if let id, let item = tree.items[id] {
      closePiece()
      text.pieces.append(.reference(item))
    } else if id == nil || tree.anchors.contains(id!) {
      problems.add(
        .emptyLink, BilingualText("länken har ingen text", en: "the link has no text"),
        at: marks.emptyLink(url, in: node),
        help:
          BilingualText(
            "skriv mellan hakparenteserna vart länken leder; bara tabeller och figurer på samma sida får sin text av sig själva",
            en:
              "write between the square brackets where the link leads; only tables and figures on the same page get their text by themselves"
          )
      )
    }
  }

  /// The address of a link or an image on this page; a link that cannot stand is a problem and leads nowhere.
  private mutating func address(_ url: String, _ node: CMark.Node, isImage: Bool) -> String? {
    if !isImage, let id = Self.anchor(url) {
      if !tree.anchors.contains(id), !(id.isEmpty && node.firstChild != nil) {
        let (span, slug) = (marks.destination(url, in: node), Slug.make(id))
        problems.add(
          .unknownAnchor, BilingualText("sidan har inget ankare ”\(id)”", en: "the page has no anchor “\(id)”"),
          at: span, help: tree.question(for: id, among: tree.anchors),
          fix: slug != id && tree.anchors.contains(slug) ? Fix.replace(url, at: span, with: "#\(slug)") : nil)
      }
      return (context.home ?? "") + url
    }
    switch context.resolve(url, isImage) {
    case .address(let address): return address
    case .anchor(let address, let file, let id):
      text.pendingAnchors.append(PendingAnchor(file: file, id: id, span: marks.destination(url, in: node)))
      return address
    case .refused(let rule, let message, let help):
      problems.add(rule, message, at: marks.destination(url, in: node), help: help)
      return nil
    }
  }

  /// What stands after the `#` of a link to the same page.
  private static func anchor(_ url: String) -> String? {
    url.hasPrefix("#") ? String(Substring(url.utf8.dropFirst())) : nil
  }

  mutating func drawImage(_ node: CMark.Node, _ isEntering: Bool) {
    imageDepth += isEntering ? 1 : -1
    guard isEntering, imageDepth == 1 else { return }
    html.raw("<img")
    html.attribute("src", address(node.url, node, isImage: true))
    html.attribute("alt", node.plainText)
    html.raw(" loading=\"lazy\">")
  }

  mutating func drawFigure(_ node: CMark.Node, _ item: NumberedItem, _ isEntering: Bool) {
    if isEntering {
      html.raw("<figure")
      if context.home == nil { html.attribute("id", item.id) }
      html.raw(">\n")
    } else {
      html.raw("\n<figcaption>")
      drawCaption(of: node, item)
      html.raw("</figcaption>\n</figure>\n")
    }
  }

  /// `Tabell 3. ` and the caption, with its own markup.
  mutating func drawCaption(of node: CMark.Node, _ item: NumberedItem) {
    html.raw("<span class=\"nummer\">")
    closePiece()
    text.pieces.append(.label(item))
    html.raw("</span>")
    guard let paragraph = tree.captions[node], let first = paragraph.firstChild else { return }
    html.raw(" ")
    for inline in sequence(first: first, next: { $0.next }) { render(inline) }
  }
}
