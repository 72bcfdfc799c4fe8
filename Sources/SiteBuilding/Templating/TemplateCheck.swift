import Diagnostics

/// Checks that everything a template names exists: the template library would show an unknown name as nothing.
struct TemplateCheck {
  let sources: [String: SourceFile]
  let tags: [String: [TemplateTag]]
  /// Templates that some page uses.
  private(set) var used: Set<String> = []
  /// Templates that the page under way has been checked with.
  private var done: Set<String> = []
  var problems: [Diagnostic] = []

  /// A template on the way from a page to the one that is checked, and the tag that leads on.
  typealias Step = (template: String, tag: TemplateTag)

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
        Diagnostic(
          .template,
          BilingualText(
            "mallen är tom, så sidorna skulle bli tomma", en: "the template is empty, so the pages would be empty"),
          at: file.span(0..<0), help: BilingualText("ta bort filen", en: "remove the file"))
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
        add(
          BilingualText("mallarna använder inte {{= =}} eller {{% }}", en: "templates do not use {{= =}} or {{% }}"),
          here, help: BilingualText("skriv om med vanliga klamrar", en: "rewrite with ordinary braces"))
      case .unclosed:
        add(
          BilingualText("klamrarna avslutas aldrig", en: "the braces never end"), here,
          help: BilingualText("skriv }} efter namnet", en: "write }} after the name"))
      }
    }
    for tag in open {
      add(
        BilingualText("”\(tag.name)” avslutas aldrig", en: "“\(tag.name)” never ends"), trail + [(template, tag)],
        help: BilingualText("skriv {{/\(tag.name)}}", en: "write {{/\(tag.name)}}"))
    }
  }

  private mutating func close(_ tag: TemplateTag, _ open: inout [TemplateTag], _ here: [Step]) {
    guard let last = open.last else {
      return add(
        BilingualText("här avslutas ”\(tag.name)”, som aldrig börjar", en: "“\(tag.name)” ends here but never begins"),
        here)
    }
    if last.name == tag.name {
      open.removeLast()
    } else if let place = open.lastIndex(where: { $0.name == tag.name }) {
      for other in open[(place + 1)...].reversed() {
        add(
          BilingualText(
            "”\(other.name)” ska avslutas före ”\(tag.name)”", en: "“\(other.name)” must end before “\(tag.name)”"),
          here, help: BilingualText("skriv {{/\(other.name)}} först", en: "write {{/\(other.name)}} first"))
      }
      open.removeSubrange(place...)
    } else {
      add(
        BilingualText("här avslutas ”\(tag.name)”, som aldrig börjar", en: "“\(tag.name)” ends here but never begins"),
        here, help: BilingualText("skriv {{/\(last.name)}}", en: "write {{/\(last.name)}}"))
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
      BilingualText("bara block visas direkt i ”\(parent)”", en: "only blocks are shown straight in “\(parent)”"), here,
      at: range,
      help: blocks(of: parent).min().map {
        BilingualText(
          "flytta in det mellan {{$\($0)}} och {{/\($0)}}", en: "move it in between {{$\($0)}} and {{/\($0)}}")
      })
  }

  private mutating func checkName(_ tag: TemplateTag, _ names: [String: TemplateSchema.Kind], _ here: [Step]) {
    if let sign = tag.name.first, "#^/><$&!=%{".contains(sign) {
      return add(
        BilingualText(
          "tecknet \(sign) står direkt efter klamrarna", en: "the sign \(sign) stands right after the braces"), here,
        help: BilingualText("ta bort mellanslaget före \(sign)", en: "remove the space before \(sign)"))
    }
    guard let kind = names[tag.name] else {
      return add(
        tag.name.isEmpty
          ? BilingualText("mellan klamrarna saknas ett namn", en: "a name is missing between the braces")
          : BilingualText("mallen har inget värde ”\(tag.name)”", en: "the template has no value “\(tag.name)”"), here,
        help: Suggestion.question(for: tag.name, among: names.keys)
          ?? BilingualText(
            "värden som finns: \(names.keys.sorted().joined(separator: ", "))",
            en: "values that exist: \(names.keys.sorted().joined(separator: ", "))"))
    }
    switch (tag.kind, kind) {
    case (.text, .html):
      add(
        BilingualText(
          "”\(tag.name)” är HTML och skrivs {{{\(tag.name)}}}",
          en: "“\(tag.name)” is HTML and is written {{{\(tag.name)}}}"), here)
    case (.html, .text):
      add(
        BilingualText(
          "”\(tag.name)” är text och skrivs {{\(tag.name)}}", en: "“\(tag.name)” is text and is written {{\(tag.name)}}"
        ), here)
    case (.text, .flag), (.html, .flag):
      add(
        BilingualText(
          "”\(tag.name)” är ett villkor och skrivs {{#\(tag.name)}} … {{/\(tag.name)}}",
          en: "“\(tag.name)” is a condition and is written {{#\(tag.name)}} … {{/\(tag.name)}}"), here)
    default: break
    }
  }

  private mutating func follow(_ tag: TemplateTag, _ names: [String: TemplateSchema.Kind], _ here: [Step]) {
    guard sources[tag.name] != nil else {
      return add(
        BilingualText("det finns ingen mall ”\(tag.name)”", en: "there is no template “\(tag.name)”"), here,
        help: Suggestion.question(for: tag.name, among: sources.keys)
          ?? BilingualText(
            "mallar som finns: \(sources.keys.sorted().joined(separator: ", "))",
            en: "templates that exist: \(sources.keys.sorted().joined(separator: ", "))"))
    }
    guard !here.contains(where: { $0.template == tag.name }) else {
      return add(
        BilingualText("mallen ”\(tag.name)” bygger på sig själv", en: "the template “\(tag.name)” builds on itself"),
        here)
    }
    check(tag.name, names, trail: here)
  }
}
