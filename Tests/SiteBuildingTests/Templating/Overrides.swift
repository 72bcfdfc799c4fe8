import Diagnostics
import TestSupport

@testable import SiteBuilding

/// The files of an archive's `templates/`, for tests.
enum Overrides {
  /// What a set of overrides is told, rendered as for the terminal, without its closing line.
  static func complaints(_ sources: KeyValuePairs<String, String>) -> String {
    let files = files(sources)
    let (set, problems) = TemplateSet.load(files)
    precondition((set == nil) == !problems.isEmpty)
    let text = TerminalRendering(files: files).render(problems)
    return String(text[..<(text.dropLast().lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex)])
  }

  static func files(_ sources: KeyValuePairs<String, String>) -> [SourceFile] {
    sources.enumerated().map { index, source in
      SourceFile(path: "templates/\(source.key)", text: source.value, index: UInt32(index))
    }
  }
}
