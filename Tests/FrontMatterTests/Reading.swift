import Diagnostics
import FrontMatter
import TestSupport

/// A text read as YAML, with what was told of it.
struct Reading {
  let source: MarkedSource
  let file: SourceFile
  let problems = ProblemList()
  let node: YAMLNode?

  init(_ marked: String) {
    source = MarkedSource(marked)
    file = source.file()
    node = YAMLReader.read(file, range: 0..<file.bytes.count, problems: problems)
  }

  /// Every problem in the order of the places: `2:5 ”xy” message [rule] = advice = advice`, with the marked text.
  var told: [String] { problems.diagnostics.sorted().map { Self.tell($0, in: file) } }

  static func tell(_ problem: Diagnostic, in file: SourceFile) -> String {
    let place = LineIndex(file).location(of: problem.span.start)
    let advice = problem.help.map { " = \($0)" }.joined()
    return
      "\(place.line):\(place.column) ⟨\(file.text(problem.span.range))⟩ \(problem.message) [\(problem.rule.id)]\(advice)"
  }

  /// The root as a reader; an empty one when it could not be read.
  func fields(_ subject: String = "rapporten") -> FieldReader? {
    node.flatMap { FieldReader($0, subject: BilingualText(both: subject), problems: problems) }
  }

  /// The pairs of the root.
  var entries: [YAMLNode.Entry] {
    if case .mapping(let entries)? = node?.content { entries } else { [] }
  }

  /// What a reader makes of `värde: <text>`; nil when anything was told.
  static func value<Value>(_ text: String, _ read: (FieldReader) -> Value?) -> Value? {
    let reading = Reading("värde: \(text)\n")
    let value = reading.fields().flatMap(read)
    return reading.told.isEmpty ? value : nil
  }

  /// What is told of `värde: <text>`, with `läst` added when a value was read all the same.
  static func told<Value>(_ text: String, _ read: (FieldReader) -> Value?) -> [String] {
    let reading = Reading("värde: \(text)\n")
    let value = reading.fields().flatMap(read)
    return reading.told + (value == nil ? [] : ["läst"])
  }

  /// The whole tree in one line, each value with the text that its span marks.
  var tree: String { node.map(draw) ?? "oläst" }

  private func draw(_ node: YAMLNode) -> String {
    let marked = file.text(node.span.range)
    switch node.content {
    case .empty: return "∅⟨\(marked)⟩"
    case .scalar(let text): return text == marked ? text : "\(text)⟨\(marked)⟩"
    case .sequence(let items): return "[\(items.map(draw).joined(separator: " | "))]"
    case .mapping(let entries):
      let pairs = entries.map { entry in
        let key = file.text(entry.key.span.range)
        return "\(key == entry.key.value ? key : "\(entry.key.value)⟨\(key)⟩")=\(draw(entry.value))"
      }
      return "{\(pairs.joined(separator: " | "))}"
    }
  }
}
