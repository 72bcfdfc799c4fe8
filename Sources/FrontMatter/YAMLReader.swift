package import Diagnostics
import Yams

/// Reads YAML into nodes with positions. Anchors, aliases, tags, duplicate and complex keys are refused.
package enum YAMLReader {
  /// The root of the YAML in `range`, or nil when it could not be read; the reason is then among `problems`.
  package static func read(_ file: SourceFile, range: Range<Int>, problems: ProblemList) -> YAMLNode? {
    let source = file.bytes[range]
    guard source.count <= YAMLBounds.size else {
      problems.add(
        .yamlTooLarge, BilingualText("YAML-delen får vara högst 1 MB", en: "the YAML part may be at most 1 MB"),
        at: file.span(range.lowerBound..<(range.lowerBound + 1)),
        help: BilingualText("dela upp innehållet på flera filer", en: "divide the content into several files"))
      return nil
    }
    if let place = YAMLBounds.tooDeep(source) {
      problems.add(
        .yamlTooDeep,
        BilingualText(
          "YAML får ha högst \(YAMLBounds.depth) nivåer inuti varandra",
          en: "YAML may have at most \(YAMLBounds.depth) levels inside each other"), at: file.span(place..<(place + 1)),
        help: BilingualText(
          "inget fält i en rapport behöver så många nivåer; se efter om en parentes eller ett indrag är fel",
          en: "no field of a report needs that many levels; look for a wrong bracket or indent"))
      return nil
    }
    let standIns = StandIns(source)
    let positions = MarkPositions(file: file, range: range)
    do {
      let parser = try Parser(
        yaml: String(decoding: standIns.bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return YAMLNode(content: .empty, span: file.span(range.lowerBound..<range.lowerBound))
      }
      var conversion = Conversion(file: file, positions: positions, standIns: standIns, problems: problems)
      let node = conversion.node(root)
      return conversion.isRefused ? nil : node
    } catch {
      problems.add(YAMLFault(error, file: file, positions: positions, standIns: standIns).diagnostic)
      return nil
    }
  }

  static let complexKey = BilingualText(
    "en nyckel är en enda text, inte en lista eller grupp", en: "a key is one text, not a list or a group")
  static let complexKeyHelp = BilingualText(
    "sätt texten inom citattecken om den ska börja med [ eller {",
    en: "put the text in quotation marks if it is to begin with [ or {")
}

/// Turns the parser's nodes into ours.
private struct Conversion {
  let file: SourceFile
  let positions: MarkPositions
  let standIns: StandIns
  let problems: ProblemList
  var isRefused = false

  mutating func node(_ node: Node) -> YAMLNode {
    switch node {
    case .scalar(let scalar): return self.scalar(scalar)
    case .sequence(let sequence):
      let items = sequence.map { self.node($0) }
      return YAMLNode(content: .sequence(items), span: span(from: sequence.mark, end: items.last?.span))
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping { entries.append(entry(key, value)) }
      let end = entries.last.map { $0.value.isEmpty ? $0.key.span : $0.value.span }
      return YAMLNode(content: .mapping(entries), span: span(from: mapping.mark, end: end))
    case .alias: return YAMLNode(content: .empty, span: span(from: nil, end: nil))
    }
  }

  private mutating func entry(_ key: Node, _ value: Node) -> YAMLNode.Entry {
    let value = node(value)
    if case .scalar(let scalar) = key {
      let name = self.scalar(scalar)
      if case .scalar(let text) = name.content {
        return YAMLNode.Entry(key: Located(text, at: name.span), value: value)
      }
      return YAMLNode.Entry(key: Located("", at: name.span), value: value)
    }
    isRefused = true
    let span = node(key).span
    problems.add(.yamlSyntax, YAMLReader.complexKey, at: span, help: YAMLReader.complexKeyHelp)
    return YAMLNode.Entry(key: Located("", at: span), value: value)
  }

  private mutating func scalar(_ scalar: Node.Scalar) -> YAMLNode {
    let isPlain = scalar.style == .plain
    let start = positions.offset(scalar.mark)
    if isPlain, let sign = standIns.refusedSign(scalar.string) {
      isRefused = true
      let word = scalar.string.utf8.prefix { $0 != 0x20 }
      let refused = RefusedSign(sign, at: start..<(start + word.count))
      problems.add(.yamlReference, refused.message, at: file.span(refused.range), help: refused.help)
      return YAMLNode(content: .empty, span: file.span(start..<(start + 1)))
    }
    let text = standIns.restored(scalar.string)
    if isPlain, text.isEmpty || text == "~" || text == "null" {
      return YAMLNode(content: .empty, span: file.span(start..<(start + text.utf8.count)))
    }
    return YAMLNode(content: .scalar(text), span: file.span(start..<end(of: text, isPlain: isPlain, start: start)))
  }

  /// Where a scalar ends: a plain one on one line by its length, a quoted one at its closing quote, else its line's end.
  private func end(of text: String, isPlain: Bool, start: Int) -> Int {
    let bytes = file.bytes
    guard start < positions.range.upperBound else { return positions.range.upperBound }
    let length = text.utf8.count
    if isPlain, start + length <= positions.range.upperBound,
      bytes[start..<(start + length)].elementsEqual(text.utf8)
    {
      return start + length
    }
    let quote = bytes[start]
    var index = start + 1
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      while index < positions.range.upperBound {
        if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
          index += 2
        } else if bytes[index] == quote {
          guard quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote else { return index + 1 }
          index += 2
        } else {
          index += 1
        }
      }
    }
    index = start
    while index < positions.range.upperBound, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return max(index, start)
  }

  /// A collection spans from its first sign to the end of its last value, with the closing bracket if it has one.
  private func span(from mark: Mark?, end: SourceSpan?) -> SourceSpan {
    let start = positions.offset(mark)
    var end = max(start + 1, end.map(\.range.upperBound) ?? start)
    if start < file.bytes.count, file.bytes[start] == UInt8(ascii: "{") || file.bytes[start] == UInt8(ascii: "[") {
      let close = file.bytes[start] + 2
      let next = file.bytes[end...].firstIndex { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ":") }
      if let next, file.bytes[next] == close { end = next + 1 }
    }
    return file.span(start..<min(end, file.bytes.count))
  }
}
