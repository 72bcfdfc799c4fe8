import Foundation

/// What SARIF 2.1.0 (OASIS Standard with errata 01, §3) says of the objects that the program writes: their properties, of
/// what kind, and which must be there. `script/sarif` holds a log against the whole schema.
enum SARIFShape {
  /// A property is marked `!` when it must be there; its kind is a name here, `text`, `number` (from 0), `place` (from
  /// 1), `flag`, words with bars between, or any of these in a list.
  private static let objects: [String: [String: String]] = [
    "log": ["$schema": "text", "version!": "2.1.0", "runs!": "[run]"],
    "run": [
      "tool!": "tool", "language": "text", "invocations": "[invocation]", "originalUriBaseIds": "{artifactLocation}",
      "columnKind": "utf16CodeUnits|unicodeCodePoints", "results": "[result]",
    ],
    "tool": ["driver!": "component"],
    "component": ["name!": "text", "language": "text", "rules": "[descriptor]"],
    "descriptor": [
      "id!": "text", "shortDescription": "message", "fullDescription": "message", "help": "message",
      "defaultConfiguration": "configuration", "properties": "bag",
    ],
    "configuration": ["level": "none|note|warning|error"],
    "bag": ["adjustable": "flag"],
    "invocation": ["executionSuccessful!": "flag", "exitCode": "number"],
    "message": ["text!": "text", "markdown": "text"],
    "result": [
      "ruleId": "text", "ruleIndex": "number", "level": "none|note|warning|error", "message!": "message",
      "locations": "[location]", "suppressions": "[suppression]", "fixes": "[fix]",
    ],
    "location": ["physicalLocation": "physicalLocation"],
    "physicalLocation": ["artifactLocation!": "artifactLocation", "region": "region"],
    "artifactLocation": ["uri": "uri", "uriBaseId": "text"],
    "region": [
      "startLine!": "place", "startColumn": "place", "endLine": "place", "endColumn": "place", "byteOffset": "number",
      "byteLength": "number",
    ],
    "suppression": ["kind!": "inSource|external", "justification": "text", "location": "location"],
    "fix": ["description": "message", "artifactChanges!": "[artifactChange]"],
    "artifactChange": ["artifactLocation!": "artifactLocation", "replacements!": "[replacement]"],
    "replacement": ["deletedRegion!": "region", "insertedContent": "content"],
    "content": ["text": "text"],
  ]

  /// What in a log breaks the rules, each with its path.
  static func faults(in log: Any) -> [String] { faults(log, "log", "") }

  private static func faults(_ value: Any, _ kind: String, _ path: String) -> [String] {
    if kind.hasPrefix("[") {
      guard let items = value as? [Any] else { return ["\(path) is no list"] }
      return items.enumerated().flatMap { faults($1, String(kind.dropFirst().dropLast()), "\(path)[\($0)]") }
    }
    if kind.hasPrefix("{") {
      guard let pairs = value as? [String: Any] else { return ["\(path) is no object"] }
      return pairs.flatMap { faults($1, String(kind.dropFirst().dropLast()), "\(path).\($0)") }
    }
    guard let shape = objects[kind] else { return isFit(value, kind) ? [] : ["\(path) is no \(kind)"] }
    guard let pairs = value as? [String: Any] else { return ["\(path) is no object"] }
    let missing = shape.keys.filter { $0.hasSuffix("!") && pairs[String($0.dropLast())] == nil }
    return missing.map { "\(path) lacks \($0)" }
      + pairs.flatMap { name, value in
        guard let kind = shape[name] ?? shape[name + "!"] else { return ["\(path).\(name) is not known"] }
        return faults(value, kind, "\(path).\(name)")
      }
  }

  private static func isFit(_ value: Any, _ kind: String) -> Bool {
    switch kind {
    case "text": (value as? String)?.isEmpty == false
    case "uri":
      (value as? String).map {
        !$0.contains(where: { " %?#\"<>".contains($0) && $0 != "%" }) && $0.utf8.allSatisfy { $0 < 0x80 }
      } ?? false
    case "number": (value as? Int).map { $0 >= 0 } ?? false
    case "place": (value as? Int).map { $0 >= 1 } ?? false
    case "flag": value is Bool
    default: (value as? String).map { kind.split(separator: "|").map(String.init).contains($0) } ?? false
    }
  }
}
