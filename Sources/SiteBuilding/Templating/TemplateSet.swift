package import Diagnostics
import Mustache

/// The templates of a site: the built-in ones, with those of the archive in their place.
package struct TemplateSet: Sendable {
  private let skeletons: SkeletonStore
  /// The stylesheet.
  package let stylesheet: [UInt8]
  /// The script of the filter and the chooser.
  let script: [UInt8]

  /// - Parameter overrides: the files of the archive's `templates/`, which take the place of built-in ones by name.
  /// - Returns: the set, or nil with the problems that keep it from being used.
  package static func load(_ overrides: [SourceFile]) -> (set: TemplateSet?, diagnostics: [Diagnostic]) {
    var sources: [String: SourceFile] = [:]
    for (name, bytes) in BuiltInTemplates.all {
      sources[name] = SourceFile(id: BuiltInTemplates.fileID, path: "\(name).mustache", bytes: bytes)
    }
    var stylesheet = BuiltInTemplates.stylesheet
    var script = BuiltInTemplates.script
    var problems: [Diagnostic] = []
    for file in overrides {
      let name = String(file.path.split(separator: "/").last ?? "")
      if file.path.split(separator: "/").count > 2 {
        problems.append(
          Diagnostic(
            .template, BilingualText("mallar ligger direkt i templates/", en: "templates lie straight in templates/"),
            at: file.span(0..<0),
            help: BilingualText("flytta upp filen till templates/", en: "move the file up to templates/")
          ))
      } else if name == "stil.css" {
        stylesheet = file.bytes
      } else if name == "urval.js" {
        script = file.bytes
      } else if name.hasSuffix(".mustache") {
        sources[String(name.dropLast(9))] = file
      } else {
        problems.append(
          Diagnostic(
            .template,
            BilingualText(
              "mappen templates innehåller bara mallar (.mustache), stil.css och urval.js",
              en: "the folder templates holds only templates (.mustache), stil.css and urval.js"), at: file.span(0..<0),
            help: Suggestion.question(
              for: name, among: sources.keys.map { $0 + ".mustache" } + ["stil.css", "urval.js"])
              ?? BilingualText("flytta filen till en annan mapp", en: "move the file to another folder")))
      }
    }
    problems += TemplateCheck.run(sources)
    guard problems.isEmpty else { return (nil, problems) }
    var library = MustacheLibrary()
    for (name, file) in sources.sorted(by: { $0.key < $1.key }) {
      do {
        try library.register(Self.text(of: file), named: name)
      } catch {
        problems.append(
          Diagnostic(
            .template, BilingualText("mallen går inte att läsa", en: "the template cannot be read"),
            at: Self.place(of: error, in: file),
            help:
              BilingualText(
                "se efter om klamrar och namn är rätt skrivna; i namn används bara a–z, siffror, punkt och bindestreck",
                en: "see whether braces and names are written right; names have only a–z, digits, points and hyphens")))
      }
    }
    guard problems.isEmpty else { return (nil, problems) }
    return (TemplateSet(skeletons: SkeletonStore(library), stylesheet: stylesheet, script: script), [])
  }

  /// A template as the library reads it. Values are escaped where they are set (`TemplateValues`) and not by the
  /// library, which misses a sign that a combining mark follows.
  private static func text(of file: SourceFile) -> String {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return "{{% CONTENT_TYPE: TEXT}}\n" + String(decoding: file.bytes[start...], as: UTF8.self)
  }

  /// The line that the library stumbled on.
  private static func place(of error: any Error, in file: SourceFile) -> SourceSpan {
    guard let error = error as? MustacheTemplate.ParserError else { return file.span(0..<0) }
    var start = 0
    for _ in 0..<max(0, error.context.lineNumber - 2) {
      start = file.bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? file.bytes.count
    }
    return file.span(start..<start)
  }

  /// A page as text.
  func render(_ values: TemplateValues, with template: String) -> String {
    String(decoding: bytes(values, with: template), as: UTF8.self)
  }

  /// A page as UTF-8.
  func bytes(_ values: TemplateValues, with template: String) -> [UInt8] {
    skeletons.skeleton(of: template, for: values.names).filled(values.fragments)
  }
}
