import Archive
import Diagnostics
import Markdown
import Markup

/// Draws a block of a text where the writer has placed it.
struct BlockDrawing {
  let site: Site
  let page: Address
  /// The insats that the text belongs to.
  let insats: String?
  /// The goal table, for a writer who places it.
  let goals: HTML

  func draw(_ numbered: NumberedBlock) -> HTML {
    switch numbered.block {
    case .timeline(let block): figure(numbered, block.header) { TimelineList(block: block).draw(&$0) }
    case .survey(let block): figure(numbered, block.header) { SurveyTables(block: block).draw(&$0) }
    case .beforeAfter(let block): figure(numbered, block.header) { BeforeAfterTable(block: block).draw(&$0) }
    case .chart(let block):
      figure(numbered, block.header) { ChartTable(block: block, site: site, page: page).draw(&$0) }
    case .theory(let block): figure(numbered, block.header) { TheoryColumns(block: block).draw(&$0) }
    case .valueStream(let block): figure(numbered, block.header) { ValueStreamList(block: block).draw(&$0) }
    case .economy(let block): EconomyTable(block: block, item: numbered.item).html()
    case .staffing(let block): StaffingTable(block: block, item: numbered.item).html()
    case .goals: goals
    case .klientresa(let id): klientresa(id.value)
    }
  }

  /// A numbered figure with its caption above and its source below.
  private func figure(_ numbered: NumberedBlock, _ header: BlockHeader, _ content: (inout HTML) -> Void) -> HTML {
    .make { html in
      html.raw("<figure class=\"block\"")
      html.attribute("id", numbered.item?.id)
      html.raw(">\n<figcaption>")
      if let item = numbered.item {
        html.element("span", class: "nummer", text: item.label)
        html.raw(" ")
      }
      html.text(header.caption)
      html.raw("</figcaption>\n")
      content(&html)
      html.append(Self.notes(header))
      html.raw("</figure>\n")
    }
  }

  /// Comment and source, under a figure or a table.
  static func notes(_ header: BlockHeader) -> HTML {
    .make { html in
      if let comment = header.comment { html.paragraph(comment, class: "not") }
      if let source = header.source { html.paragraph("Källa: \(source)", class: "not") }
    }
  }

  private func klientresa(_ id: String) -> HTML {
    guard let insats, let found = site.archive.klientresor(of: insats).first(where: { $0.id == id }) else {
      return HTML()
    }
    return .make { html in
      html.raw("<aside class=\"resa\">\n")
      html.element("p") { $0.link("Klientresa: \(found.title)", to: page.link(to: found.address)) }
      html.append(KlientresaList(klientresa: found).html())
      html.raw("</aside>\n")
    }
  }
}
