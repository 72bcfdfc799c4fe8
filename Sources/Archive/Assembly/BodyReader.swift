import Diagnostics
import FrontMatter
import Markdown

/// Reads the text of a source into a body: parsed once, its blocks typed, its links resolved, its HTML drawn.
struct BodyReader: Sendable {
  let links: LinkTable
  let glossary: Glossary
  /// Whether the HTML is wanted; what is wrong with a text is told without it, too.
  let isDrawn: Bool

  /// The ids that a text has beside those of its headings and blocks.
  static let reservedAnchors: Set<String> = [MarkdownTree.notesAnchor]

  /// - Parameter disposition: the outline whose questions the text answers, if any.
  func read(
    _ source: DocumentSource, _ kind: SourceKind, at address: Address, disposition: Disposition?, problems: ProblemList
  ) -> Body {
    // The short description of an insats is often lifted out of a report whose footnote marks come along; the notes
    // stand in the report, so that a mark without a note is only worth a warning there.
    let isDescription = if case .insats = kind { true } else { false }
    var scalars = source.node.map { WrittenScalar.all(in: $0, of: source.file) } ?? []
    guard
      let tree = MarkdownTree(
        source.file, range: source.body, reserved: Self.reservedAnchors.union(PageSection.always(on: kind)),
        undefinedFootnotes: isDescription ? .warning : .error, problems: problems)
    else { return Body(scalars: scalars) }
    let blocks = tree.fences.map { read($0, source.file, problems, &scalars) }
    tree.number(problems: problems) { fence in
      guard let (kind, block) = blocks[fence], let numbering = kind.numbering else { return nil }
      return (numbering, block?.header?.id)
    }
    var context = RenderContext(
      resolve: { links.resolve($0, isImage: $1, from: source.file.path, on: address) },
      blocks: Set(blocks.indices.filter { blocks[$0] != nil }), glossary: glossary,
      glossaryAddress: address.link(to: Address("ordlista.html")))
    var text = RenderedText()
    if isDrawn {
      text = tree.render(context, problems: problems)
    } else {
      text.pendingAnchors = tree.followLinks(context, problems: problems)
    }
    var numbered: [Int: NumberedBlock] = [:]
    var tablesBeforeGoals: Int?
    for (index, found) in blocks.enumerated() {
      guard let block = found?.block else { continue }
      if case .goals = block { tablesBeforeGoals = tree.tablesBefore[index] }
      numbered[index] = NumberedBlock(block: block, item: tree.item(ofFence: index))
    }
    let answers = disposition.map { self.answers(to: $0, in: tree, source, at: address, &context) } ?? []
    return Body(
      tree, text: text, blocks: numbered, tablesBeforeGoals: tablesBeforeGoals, scalars: scalars, answers: answers)
  }

  /// What the text says under each question of its outline, as it is shown on the page of the question.
  private func answers(
    to disposition: Disposition, in tree: MarkdownTree, _ source: DocumentSource, at address: Address,
    _ context: inout RenderContext
  ) -> [Body.Answer] {
    var answers: [Body.Answer] = []
    for (index, heading) in tree.headings.enumerated() where heading.level == 2 {
      guard let question = disposition.question(for: heading.text) else { continue }
      let page = Address.question(disposition.id, question.id)
      context.resolve = { links.resolve($0, isImage: $1, from: source.file.path, on: page) }
      context.home = page.link(to: address)
      context.glossaryAddress = page.link(to: Address("ordlista.html"))
      let text = isDrawn ? tree.excerpt(under: index, context) : RenderedText()
      answers.append(Body.Answer(question: question.id, heading: heading.id, text: text))
    }
    return answers
  }

  /// What a fence is: nil for plain code, else its kind and, when its data could be read, its block.
  private func read(
    _ fence: Fence, _ file: SourceFile, _ problems: ProblemList, _ scalars: inout [WrittenScalar]
  ) -> (kind: BlockKind, block: Block?)? {
    guard let kind = BlockKind(rawValue: fence.name) else {
      if let near = Suggestion.nearest(to: fence.name, among: BlockKind.allCases.map(\.rawValue)),
        fence.name.utf8.count > 2
      {
        problems.add(
          .unknownBlock,
          BilingualText(
            "det finns inget block som heter ”\(fence.name)”", en: "there is no block named “\(fence.name)”"),
          at: fence.infoSpan,
          help: Suggestion.question(near))
      }
      return nil
    }
    guard let content = fence.content else {
      problems.add(
        .unknownBlock, BilingualText("ett block får inte stå indraget", en: "a block may not be indented"),
        at: fence.infoSpan,
        help: BilingualText(
          "flytta raden med ``` och det som står i blocket till vänsterkanten",
          en: "move the line with ``` and what stands in the block to the left margin"))
      return (kind, nil)
    }
    guard kind.numbering != nil else {
      if !file.bytes[content].allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
        problems.add(
          .unknownKey,
          BilingualText("blocket \(kind.rawValue) har inga nycklar", en: "the block \(kind.rawValue) has no keys"),
          at: fence.infoSpan,
          help: BilingualText(
            "ta bort det som står i blocket; det visas inte", en: "remove what stands in the block; it is not shown"))
      }
      return (kind, kind.read(fence, YAMLNode(content: .empty, span: fence.infoSpan), problems))
    }
    guard let node = YAMLReader.read(file, range: content, problems: problems) else { return (kind, nil) }
    scalars += WrittenScalar.all(in: node, of: file, block: content.lowerBound)
    return (kind, kind.read(fence, node, problems))
  }
}
