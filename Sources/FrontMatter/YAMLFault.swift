import Diagnostics

/// What the YAML parser stumbled on, told in a writer's words.
struct YAMLFault {
  let source: SourceLines
  private(set) var rule: Rule = .yamlSyntax
  private var message = BilingualText("YAML-delen går inte att läsa", en: "the YAML part cannot be read")
  private var help = [
    BilingualText(
      "se efter om ett kolon, ett citattecken eller ett indrag är fel på raden eller raden före",
      en: "look for a wrong colon, quotation mark or indent on the line or the line before")
  ]
  private var place: Range<Int>
  var fix: Fix?

  /// - Parameters:
  ///   - range: the part of the file that was parsed.
  ///   - signs: where the signs of anchors, aliases, tags and complex keys stand in it.
  init(_ stop: YAMLStop, file: SourceFile, range: Range<Int>, signs: [Int]) {
    source = SourceLines(file, range)
    switch stop {
    case .unreadable(let offset):
      place = source.character(at: offset)
      say(
        BilingualText("texten innehåller ett osynligt styrtecken", en: "the text holds an invisible control character"),
        BilingualText(
          "skriv om raden; tecknet har ofta följt med när text klistrats in",
          en: "rewrite the line; the character has often come along with pasted text"))
    case .syntax(let problem, let offset, let opening):
      place = source.character(at: offset)
      if let reference = RefusedSign(near: offset, signs: signs, source) {
        say(reference.message, reference.help, at: reference.range)
        rule = .yamlReference
      } else {
        explain(problem, at: offset, opening: opening)
      }
    }
  }

  var diagnostic: Diagnostic {
    let span = SourceSpan(file: source.file, start: place.lowerBound, length: place.count)
    return Diagnostic(rule, message, at: span, help: help, fix: fix)
  }

  mutating func say(_ message: BilingualText, _ help: BilingualText..., at place: Range<Int>? = nil) {
    self.message = message
    self.help = help
    if let place { self.place = place }
  }
}
