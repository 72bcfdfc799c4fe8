package import Diagnostics

/// Checks that everything a template names exists: the template library would show an unknown name as nothing.
struct TemplateCheck {
  private let sources: [String: SourceFile]
  private var seen: Set<String> = []
  private var problems: [Diagnostic] = []

  /// - Parameter sources: every template of the set, by name.
  static func run(_ sources: [String: SourceFile]) -> [Diagnostic] {
    var check = TemplateCheck(sources: sources)
    for name in TemplateSchema.pages.keys.sorted() {
      check.check(name, TemplateSchema.pages[name]!.names, path: [])
    }
    var told: Set<Diagnostic> = []
    return check.problems.filter { told.insert($0).inserted }.sorted()
  }

  private init(sources: [String: SourceFile]) { self.sources = sources }

  /// Checks one template, and those that it builds on, with the names of the page that they are used for.
  private mutating func check(_ template: String, _ names: [String: TemplateSchema.Kind], path: [String]) {
    guard let file = sources[template] else { return }
    var open: [(tag: TemplateTag, isSection: Bool)] = []
    for tag in TemplateTag.all(in: file.bytes) {
      switch tag.kind {
      case .comment: break
      case .text, .html, .section, .invertedSection:
        checkName(tag, names, file)
        if tag.kind == .section || tag.kind == .invertedSection { open.append((tag, true)) }
      case .block: open.append((tag, false))
      case .parent:
        follow(tag, names, file, path: path + [template])
        open.append((tag, false))
      case .partial: follow(tag, names, file, path: path + [template])
      case .close:
        guard let last = open.popLast() else {
          add("här avslutas ”\(tag.name)”, som aldrig börjar", tag, file)
          break
        }
        if last.tag.name != tag.name {
          add(
            "”\(last.tag.name)” ska avslutas före ”\(tag.name)”", tag, file, help: "skriv {{/\(last.tag.name)}} först")
        }
      case .unsupported:
        add("mallarna använder inte {{= =}} eller {{% }}", tag, file, help: "skriv om med vanliga klamrar")
      case .unclosed: add("klamrarna avslutas aldrig", tag, file, help: "skriv }} efter namnet")
      }
    }
    for (tag, _) in open { add("”\(tag.name)” avslutas aldrig", tag, file, help: "skriv {{/\(tag.name)}}") }
  }

  private mutating func checkName(_ tag: TemplateTag, _ names: [String: TemplateSchema.Kind], _ file: SourceFile) {
    guard let kind = names[tag.name] else {
      add(
        "mallen har inget värde ”\(tag.name)”", tag, file,
        help: Suggestion.question(for: tag.name, among: names.keys)
          ?? "värden som finns: \(names.keys.sorted().joined(separator: ", "))")
      return
    }
    switch (tag.kind, kind) {
    case (.text, .html): add("”\(tag.name)” är HTML och skrivs {{{\(tag.name)}}}", tag, file)
    case (.html, .text): add("”\(tag.name)” är text och skrivs {{\(tag.name)}}", tag, file)
    case (.text, .flag), (.html, .flag):
      add("”\(tag.name)” är ett villkor och skrivs {{#\(tag.name)}} … {{/\(tag.name)}}", tag, file)
    default: break
    }
  }

  private mutating func follow(
    _ tag: TemplateTag, _ names: [String: TemplateSchema.Kind], _ file: SourceFile, path: [String]
  ) {
    guard sources[tag.name] != nil else {
      add(
        "det finns ingen mall ”\(tag.name)”", tag, file,
        help: Suggestion.question(for: tag.name, among: sources.keys)
          ?? "mallar som finns: \(sources.keys.sorted().joined(separator: ", "))")
      return
    }
    guard !path.contains(tag.name) else {
      add("mallen ”\(tag.name)” bygger på sig själv", tag, file)
      return
    }
    check(tag.name, names, path: path)
  }

  private mutating func add(_ message: String, _ tag: TemplateTag, _ file: SourceFile, help: String? = nil) {
    problems.append(Diagnostic(.template, message, at: file.span(tag.range), help: help))
  }
}

extension Rule {
  package static let template = Rule("mallfel")
}
