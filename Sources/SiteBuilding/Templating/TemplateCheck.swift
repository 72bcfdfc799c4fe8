package import Diagnostics

/// Checks that everything a template names exists: the template library would show an unknown name as nothing.
struct TemplateCheck {
  private let sources: [String: SourceFile]
  private let tags: [String: [TemplateTag]]
  /// Templates that some page uses.
  private var used: Set<String> = []
  /// Templates that the page under way has been checked with.
  private var done: Set<String> = []
  private var problems: [Diagnostic] = []

  /// A template on the way from a page to the one that is checked, and the tag that leads on.
  private typealias Step = (template: String, tag: TemplateTag)

  /// - Parameter sources: every template of the set, by name.
  static func run(_ sources: [String: SourceFile]) -> [Diagnostic] {
    var check = TemplateCheck(sources: sources)
    for (page, schema) in TemplateSchema.pages.sorted(by: { $0.key < $1.key }) {
      check.done = []
      check.check(page, schema.names, trail: [])
    }
    check.findUnused()
    // A part is checked with the names of every page; a mistake in it is told once all the same.
    var told: Set<Diagnostic> = []
    return check.problems.filter { problem in
      var bare = problem
      bare.help = []
      return told.insert(bare).inserted
    }.sorted()
  }

  private init(sources: [String: SourceFile]) {
    self.sources = sources
    tags = sources.mapValues { TemplateTag.all(in: $0.bytes) }
  }

  /// Checks one template, and those that it builds on, with the names of the page that they are used for.
  private mutating func check(_ template: String, _ names: [String: TemplateSchema.Kind], trail: [Step]) {
    used.insert(template)
    guard let file = sources[template], done.insert(template).inserted else { return }
    if trail.isEmpty, file.bytes.allSatisfy({ $0 <= 0x20 }) {
      problems.append(
        Diagnostic(.template, "mallen är tom, så sidorna skulle bli tomma", at: file.span(0..<0), help: "ta bort filen")
      )
    }
    var open: [TemplateTag] = []
    var end = 0
    for tag in tags[template] ?? [] {
      let here = trail + [(template, tag)]
      if let parent = open.last, parent.kind == .parent {
        let text = file.bytes[end..<tag.whole.lowerBound].indices.filter { file.bytes[$0] > 0x20 }
        if let first = text.first { addLoose(parent.name, here, at: first..<(text.last! + 1)) }
        checkPlace(tag, in: parent, here)
      }
      end = tag.whole.upperBound
      switch tag.kind {
      case .comment: break
      case .text, .html: checkName(tag, names, here)
      case .section, .invertedSection:
        checkName(tag, names, here)
        open.append(tag)
      case .block:
        open.append(tag)
      case .parent:
        follow(tag, names, here)
        open.append(tag)
      case .partial: follow(tag, names, here)
      case .close: close(tag, &open, here)
      case .unsupported:
        add("mallarna använder inte {{= =}} eller {{% }}", here, help: "skriv om med vanliga klamrar")
      case .unclosed: add("klamrarna avslutas aldrig", here, help: "skriv }} efter namnet")
      }
    }
    for tag in open {
      add("”\(tag.name)” avslutas aldrig", trail + [(template, tag)], help: "skriv {{/\(tag.name)}}")
    }
  }

  private mutating func close(_ tag: TemplateTag, _ open: inout [TemplateTag], _ here: [Step]) {
    guard let last = open.last else { return add("här avslutas ”\(tag.name)”, som aldrig börjar", here) }
    if last.name == tag.name {
      open.removeLast()
    } else if let place = open.lastIndex(where: { $0.name == tag.name }) {
      for other in open[(place + 1)...].reversed() {
        add("”\(other.name)” ska avslutas före ”\(tag.name)”", here, help: "skriv {{/\(other.name)}} först")
      }
      open.removeSubrange(place...)
    } else {
      add("här avslutas ”\(tag.name)”, som aldrig börjar", here, help: "skriv {{/\(last.name)}}")
      open.removeLast()
    }
  }

  /// Straight inside `{{<sida}}` only the blocks of that template are shown.
  private mutating func checkPlace(_ tag: TemplateTag, in parent: TemplateTag, _ here: [Step]) {
    switch tag.kind {
    case .block: checkBlock(tag, of: parent.name, here)
    case .comment, .close, .unclosed, .unsupported: break
    case .text, .html, .section, .invertedSection, .partial, .parent:
      addLoose(parent.name, here)
    }
  }

  private mutating func addLoose(_ parent: String, _ here: [Step], at range: Range<Int>? = nil) {
    add(
      "bara block visas direkt i ”\(parent)”", here, at: range,
      help: blocks(of: parent).min().map { "flytta in det mellan {{$\($0)}} och {{/\($0)}}" })
  }

  private mutating func checkName(_ tag: TemplateTag, _ names: [String: TemplateSchema.Kind], _ here: [Step]) {
    if let sign = tag.name.first, "#^/><$&!=%{".contains(sign) {
      return add("tecknet \(sign) står direkt efter klamrarna", here, help: "ta bort mellanslaget före \(sign)")
    }
    guard let kind = names[tag.name] else {
      return add(
        tag.name.isEmpty ? "mellan klamrarna saknas ett namn" : "mallen har inget värde ”\(tag.name)”", here,
        help: Suggestion.question(for: tag.name, among: names.keys)
          ?? "värden som finns: \(names.keys.sorted().joined(separator: ", "))")
    }
    switch (tag.kind, kind) {
    case (.text, .html): add("”\(tag.name)” är HTML och skrivs {{{\(tag.name)}}}", here)
    case (.html, .text): add("”\(tag.name)” är text och skrivs {{\(tag.name)}}", here)
    case (.text, .flag), (.html, .flag):
      add("”\(tag.name)” är ett villkor och skrivs {{#\(tag.name)}} … {{/\(tag.name)}}", here)
    default: break
    }
  }

  private mutating func follow(_ tag: TemplateTag, _ names: [String: TemplateSchema.Kind], _ here: [Step]) {
    guard sources[tag.name] != nil else {
      return add(
        "det finns ingen mall ”\(tag.name)”", here,
        help: Suggestion.question(for: tag.name, among: sources.keys)
          ?? "mallar som finns: \(sources.keys.sorted().joined(separator: ", "))")
    }
    guard !here.contains(where: { $0.template == tag.name }) else {
      return add("mallen ”\(tag.name)” bygger på sig själv", here)
    }
    check(tag.name, names, trail: here)
  }

  /// What fills a block that the other template does not have is never shown.
  private mutating func checkBlock(_ tag: TemplateTag, of parent: String, _ here: [Step]) {
    guard let file = sources[parent] else { return }
    let blocks = blocks(of: parent)
    guard !blocks.contains(tag.name) else { return }
    if here.last.flatMap({ sources[$0.template] })?.isBuiltIn == true {
      problems.append(
        Diagnostic(
          .template, "mallen saknar blocket ”\(tag.name)”, som sidorna fyller", at: file.span(0..<0),
          help: "skriv {{$\(tag.name)}}{{/\(tag.name)}} där sidans innehåll ska stå"))
    } else {
      add(
        "mallen ”\(parent)” har inget block ”\(tag.name)”", here,
        help: Suggestion.question(for: tag.name, among: blocks)
          ?? (blocks.isEmpty ? nil : "block som finns: \(blocks.sorted().joined(separator: ", "))"))
    }
  }

  /// The blocks of a template and of those that it builds on.
  private func blocks(of template: String) -> Set<String> {
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
  private mutating func findUnused() {
    for (name, file) in sources where !file.isBuiltIn && !used.contains(name) {
      let others = sources.keys.filter { $0 != name }
      problems.append(
        Diagnostic(
          .template, "ingen sida använder mallen ”\(name)”", at: file.span(0..<0),
          help: Suggestion.question(for: name, among: others)
            ?? "sidornas mallar heter \(TemplateSchema.pages.keys.sorted().joined(separator: ", "))"))
    }
  }

  /// Tells of a mistake at the last tag, or, inside a built-in template, at the tag of the archive's own that led there.
  private mutating func add(_ message: String, _ here: [Step], at range: Range<Int>? = nil, help: String? = nil) {
    guard let place = here.lastIndex(where: { sources[$0.template]?.isBuiltIn == false }),
      let file = sources[here[place].template]
    else { return }
    let tag = here[place].tag
    if place == here.count - 1 {
      problems.append(Diagnostic(.template, message, at: file.span(range ?? tag.range), help: help))
    } else {
      problems.append(
        Diagnostic(
          .template, "mallen ”\(tag.name)” kan inte användas här", at: file.span(tag.range),
          help: "den är gjord för en annan sida"))
    }
  }
}

extension SourceFile {
  /// Whether the file is one of the program's own templates.
  fileprivate var isBuiltIn: Bool { id == BuiltInTemplates.fileID }
}

extension Rule {
  package static let template = Rule("mallfel")
}
