package import Diagnostics
import Mustache

/// The templates of a site: the built-in ones, with those of the archive in their place.
package struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  /// The stylesheet.
  package let stylesheet: [UInt8]

  /// - Parameter overrides: the files of the archive's `templates/`, which take the place of built-in ones by name.
  /// - Returns: the set, or nil with the problems that keep it from being used.
  package static func load(_ overrides: [SourceFile]) -> (set: TemplateSet?, diagnostics: [Diagnostic]) {
    var sources: [String: SourceFile] = [:]
    for (name, bytes) in BuiltInTemplates.all {
      sources[name] = SourceFile(id: SourceFile.ID(index: .max), path: "\(name).mustache", bytes: bytes)
    }
    var stylesheet = BuiltInTemplates.stylesheet
    var problems: [Diagnostic] = []
    for file in overrides {
      let name = String(file.path.split(separator: "/").last ?? "")
      if name == "stil.css" {
        stylesheet = file.bytes
      } else if name.hasSuffix(".mustache") {
        sources[String(name.dropLast(9))] = file
      } else {
        problems.append(
          Diagnostic(
            .template, "mappen templates innehåller bara mallar (.mustache) och stil.css", at: file.span(0..<0),
            help: Suggestion.question(for: name, among: sources.keys.map { $0 + ".mustache" } + ["stil.css"])))
      }
    }
    problems += TemplateCheck.run(sources)
    guard problems.isEmpty else { return (nil, problems) }
    var library = MustacheLibrary()
    for (name, file) in sources {
      do {
        try library.register(String(decoding: file.bytes, as: UTF8.self), named: name)
      } catch {
        problems.append(Diagnostic(.template, "mallen går inte att läsa", at: file.span(0..<0)))
      }
    }
    guard problems.isEmpty else { return (nil, problems) }
    return (TemplateSet(library: library, stylesheet: stylesheet), [])
  }

  /// A page as text.
  func render(_ values: TemplateValues, with template: String) -> String {
    library.render(values, withTemplate: template) ?? ""
  }
}
