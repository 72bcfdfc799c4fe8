import Diagnostics

extension TemplateCheck {
  /// What fills a block that the other template does not have is never shown.
  mutating func checkBlock(_ tag: TemplateTag, of parent: String, _ here: [Step]) {
    guard let file = sources[parent] else { return }
    let blocks = blocks(of: parent)
    guard !blocks.contains(tag.name) else { return }
    if here.last.flatMap({ sources[$0.template] })?.isBuiltIn == true {
      problems.append(
        Diagnostic(
          .template,
          BilingualText(
            "mallen saknar blocket ”\(tag.name)”, som sidorna fyller",
            en: "the template lacks the block “\(tag.name)”, which the pages fill"), at: file.span(0..<0),
          help: BilingualText(
            "skriv {{$\(tag.name)}}{{/\(tag.name)}} där sidans innehåll ska stå",
            en: "write {{$\(tag.name)}}{{/\(tag.name)}} where the content of the page is to stand")))
    } else {
      add(
        BilingualText(
          "mallen ”\(parent)” har inget block ”\(tag.name)”", en: "the template “\(parent)” has no block “\(tag.name)”"),
        here,
        help: Suggestion.question(for: tag.name, among: blocks)
          ?? (blocks.isEmpty
            ? nil
            : BilingualText(
              "block som finns: \(blocks.sorted().joined(separator: ", "))",
              en: "blocks that exist: \(blocks.sorted().joined(separator: ", "))")))
    }
  }

  /// The blocks of a template and of those that it builds on.
  func blocks(of template: String) -> Set<String> {
    var blocks: Set<String> = []
    var seen: Set<String> = []
    var queue = [template]
    while let next = queue.popLast() {
      guard seen.insert(next).inserted else { continue }
      for tag in tags[next] ?? [] {
        if tag.kind == .block { blocks.insert(tag.name) }
        if tag.kind == .parent { queue.append(tag.name) }
      }
    }
    return blocks
  }

  /// A template that nothing uses is most often one whose name is misspelt.
  mutating func findUnused() {
    for (name, file) in sources where !file.isBuiltIn && !used.contains(name) {
      let others = sources.keys.filter { $0 != name }
      problems.append(
        Diagnostic(
          .template, BilingualText("ingen sida använder mallen ”\(name)”", en: "no page uses the template “\(name)”"),
          at: file.span(0..<0),
          help: Suggestion.question(for: name, among: others)
            ?? BilingualText(
              "sidornas mallar heter \(TemplateSchema.pages.keys.sorted().joined(separator: ", "))",
              en: "the templates of the pages are \(TemplateSchema.pages.keys.sorted().joined(separator: ", "))")))
    }
  }

  /// Tells of a mistake at the last tag, or, inside a built-in template, at the tag of the archive's own that led there.
  mutating func add(
    _ message: BilingualText, _ here: [Step], at range: Range<Int>? = nil, help: BilingualText? = nil
  ) {
    guard let place = here.lastIndex(where: { sources[$0.template]?.isBuiltIn == false }),
      let file = sources[here[place].template]
    else { return }
    let tag = here[place].tag
    if place == here.count - 1 {
      problems.append(Diagnostic(.template, message, at: file.span(range ?? tag.range), help: help))
    } else {
      problems.append(
        Diagnostic(
          .template,
          BilingualText(
            "mallen ”\(tag.name)” kan inte användas här", en: "the template “\(tag.name)” cannot be used here"),
          at: file.span(tag.range),
          help: BilingualText("den är gjord för en annan sida", en: "it is made for another page")))
    }
  }
}

extension SourceFile {
  /// Whether the file is one of the program's own templates.
  var isBuiltIn: Bool { id == BuiltInTemplates.fileID }
}
