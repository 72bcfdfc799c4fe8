package import Diagnostics
import FrontMatter

/// A Markdown file split into its front matter and its text.
struct DocumentSource {
  let file: SourceFile
  let node: YAMLNode?
  let body: Range<Int>

  /// Reads the front matter; every Markdown file must have one.
  init(_ file: SourceFile, problems: ProblemList) {
    self.file = file
    let split = FrontMatterSplit(file)
    body = split.body
    guard let yaml = split.yaml else {
      problems.add(
        .missingFrontMatter, "filen börjar inte med en YAML-del", at: file.firstLine,
        help: "lägg uppgifterna överst mellan två rader med ---")
      node = nil
      return
    }
    if split.isUnclosed {
      problems.add(
        .missingFrontMatter, "YAML-delen avslutas aldrig", at: file.firstLine,
        help: "lägg en rad med --- mellan uppgifterna och texten")
      node = nil
      return
    }
    node = YAMLReader.read(file, range: yaml, problems: problems)
  }

  /// The front matter as keys; nil when it could not be read.
  func fields(subject: String, _ problems: ProblemList) -> FieldReader? {
    node.flatMap { FieldReader($0, subject: subject, problems: problems) }
  }
}

extension Rule {
  package static let missingFrontMatter = Rule("saknad-yaml")
}
