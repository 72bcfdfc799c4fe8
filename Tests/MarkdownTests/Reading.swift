import Diagnostics
import Markdown
import Markup
import TestSupport
import Testing

/// A marked text, parsed, numbered and drawn, with everything that was told of it.
struct Reading {
  let file: SourceFile
  let marks: [Int: Int]
  let problems = ProblemList()
  let tree: MarkdownTree?
  var html = ""
  var rendered = RenderedText()

  /// - Parameters:
  ///   - blocks: which named fences are drawn by others, and how they are numbered: `ekonomi`, `ekonomi egen-id`.
  ///   - resolve: where links lead; by default they lead where they say.
  init(
    _ marked: String, reserved: Set<String> = [], undefinedFootnotes: Severity = .error, glossary: [String] = [],
    home: String? = nil, resolve: @escaping (String, Bool) -> LinkOutcome = { address, _ in .address(address) }
  ) {
    if marked.unicodeScalars.contains("\u{20E3}") {
      let source = MarkedSource(marked)
      (file, marks) = (source.file(), source.marks)
    } else {
      // To look for marks takes time in a large text.
      (file, marks) = (SourceFile(path: "content/prov.md", text: marked), [:])
    }
    tree = MarkdownTree(
      file, range: 0..<file.bytes.count, reserved: reserved, undefinedFootnotes: undefinedFootnotes,
      problems: problems)
    guard let tree else { return }
    let kinds: [String: NumberedItem.Kind] = ["ekonomi": .table, "tidslinje": .figure]
    tree.number(problems: problems) { [file] index in
      let fence = tree.fences[index]
      guard let kind = kinds[fence.name] else { return nil }
      return (kind, fence.argument.isEmpty ? nil : Located(fence.argument, at: file.span(fence.infoSpan.range)))
    }
    var context = Self.context(glossary: glossary, resolve: resolve)
    context.blocks = Set(tree.fences.indices.filter { kinds[tree.fences[$0].name] != nil })
    context.home = home
    let (drawn, followed) = (ProblemList(), ProblemList())
    rendered = tree.render(context, problems: drawn)
    html = Self.text(of: rendered)
    problems.add(contentsOf: drawn.diagnostics)
    // Who needs no HTML is told the same of the links; what may be meant is looked for a limited number of times.
    let pending = tree.followLinks(context, problems: followed)
    let told = [drawn, followed].map {
      $0.diagnostics.sorted().map { "\($0.span) \($0.rule.id) \($0.message.swedish)" }
    }
    #expect(told[0] == told[1])
    #expect(pending.map(\.span).sorted() == rendered.pendingAnchors.map(\.span).sorted())
  }

  static func context(
    glossary: [String] = [], resolve: @escaping (String, Bool) -> LinkOutcome = { address, _ in .address(address) }
  ) -> RenderContext {
    RenderContext(
      resolve: resolve,
      glossary: Glossary(
        glossary.map { Glossary.Term(abbreviation: $0, meaning: "betydelsen av \($0)", anchor: Slug.make($0)) }))
  }

  /// The HTML, with `[block 0]` where a named block is to stand.
  static func text(of rendered: RenderedText) -> String { rendered.html { HTML(text: "[block \($0)]\n") }.string }

  /// Each problem on a line: the mark or offset of its place, what it covers, its rule, headline and help.
  var told: [String] {
    problems.diagnostics.sorted().map { problem in
      let help = problem.help.map { " [\($0)]" }.joined()
      return "\(shown(problem.span)) \(problem.rule.id): \(problem.message)\(help)"
    }
  }

  /// The mark or offset where a place begins, and what it covers.
  func shown(_ span: SourceSpan) -> String {
    let mark = marks.first { $0.value == span.start }.map { "\($0.key)\u{FE0F}\u{20E3}" }
    return (mark ?? "\(span.start) ") + file.text(span.range)
  }
}
