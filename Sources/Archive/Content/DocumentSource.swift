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
        .missingFrontMatter,
        BilingualText("filen börjar inte med en YAML-del", en: "the file does not begin with a YAML part"),
        at: file.firstLine,
        help: BilingualText(
          "lägg uppgifterna överst mellan två rader med ---", en: "put the facts at the top between two lines with ---")
      )
      node = nil
      return
    }
    if split.isUnclosed {
      problems.add(
        .missingFrontMatter, BilingualText("YAML-delen avslutas aldrig", en: "the YAML part never ends"),
        at: file.firstLine,
        help: BilingualText(
          "lägg en rad med --- mellan uppgifterna och texten", en: "put a line with --- between the facts and the text")
      )
      node = nil
      return
    }
    node = YAMLReader.read(file, range: yaml, problems: problems)
  }

  /// The front matter as keys; nil when it could not be read.
  func fields(subject: BilingualText, _ problems: ProblemList) -> FieldReader? {
    node.flatMap { FieldReader($0, subject: subject, problems: problems) }
  }
}

extension Rule {
  /// # Filen saknar sina uppgifter överst
  ///
  /// Tema: Hur filen är skriven
  ///
  /// Vad: Filen börjar inte med uppgifter, eller så saknas raden med tre bindestreck efter dem. Se [Så
  /// skrivs en fil](../skriva-filer.md).
  ///
  /// Varför: Utan uppgifterna vet programmet inte vad filen är.
  ///
  /// Exempel:
  ///
  /// <!-- fel: saknad-yaml i content/forbund/nytt.md -->
  /// ```markdown
  /// Det nya förbundet bildades 2024.
  /// ```
  ///
  /// I stället: Lägg uppgifterna överst mellan två rader med tre bindestreck.
  ///
  /// <!-- utdrag: content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// namn: Nytt förbund (påhittat)
  /// ---
  /// Det nya förbundet bildades 2024.
  /// ```
  package static let missingFrontMatter = Rule("saknad-yaml")
}
