import Diagnostics

/// Builds our nodes out of what the parser reads, and finds what it can read but this YAML does not allow.
struct YAMLTree {
  private let file: SourceFile
  private let events: YAMLEvents
  /// Keys that stand twice, keys that are no text, and signs of anchors, aliases, tags and complex keys.
  private(set) var problems: [Diagnostic] = []
  /// Why the text was not read to its end.
  private(set) var stop: YAMLStop?

  init(_ file: SourceFile, _ events: YAMLEvents) {
    self.file = file
    self.events = events
  }

  /// The only document of the text, an empty node where the text holds none, or nil when the parser stopped.
  ///
  /// - Parameter start: the offset of the text in the file, which is where an empty node stands.
  mutating func root(from start: Int) -> YAMLNode? {
    let root = document()
    if root != nil, let second = events.next() {
      stop = .syntax("but found another document", at: second.range.lowerBound, opening: start)
    } else {
      stop = events.stop
    }
    return stop == nil ? root ?? YAMLNode(content: .empty, span: file.span(start..<start)) : nil
  }

  /// The next document; nil when there is none or the parser stopped.
  private mutating func document() -> YAMLNode? {
    guard events.next() != nil, let first = events.next() else { return nil }
    return node(first)
  }

  /// The node that begins with an event; nil when the parser stopped inside it.
  private mutating func node(_ event: YAMLEvent) -> YAMLNode? {
    switch event.kind {
    case .scalar(let isPlain, let sign):
      let text = events.text
      if let sign { return refused(sign, text, at: event.range.lowerBound) }
      if isPlain, Self.isNothing(text) { return YAMLNode(content: .empty, span: file.span(event.range)) }
      return YAMLNode(content: .scalar(text), span: file.span(event.range))
    case .sequence: return sequence(from: event.range.lowerBound)
    case .mapping: return mapping(from: event.range.lowerBound)
    case .alias: return refused(UInt8(ascii: "*"), "*", at: event.range.lowerBound)
    case .document, .end: return nil
    }
  }

  /// Whether a text without quotes is none (YAML 1.1, null).
  private static func isNothing(_ text: String) -> Bool {
    switch text.utf8.count {
    case 0: true
    case 1: text == "~"
    case 4: text == "null"
    default: false
    }
  }

  private mutating func sequence(from start: Int) -> YAMLNode? {
    var items: [YAMLNode] = []
    while let event = events.next() {
      if case .end = event.kind {
        return YAMLNode(content: .sequence(items), span: span(from: start, event.range, after: items.last?.span))
      }
      guard let item = node(event) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func mapping(from start: Int) -> YAMLNode? {
    var entries: [YAMLNode.Entry] = []
    // Most groups have fewer keys.
    entries.reserveCapacity(8)
    var repeated = RepeatedKeys()
    while let event = events.next() {
      if case .end = event.kind {
        let last = entries.last.map { $0.value.isEmpty ? $0.key.span : $0.value.span }
        return YAMLNode(content: .mapping(entries), span: span(from: start, event.range, after: last))
      }
      guard let key = key(event, &repeated, after: entries), let first = events.next(), let value = node(first) else {
        return nil
      }
      entries.append(YAMLNode.Entry(key: key, value: value))
    }
    return nil
  }

  /// The key that begins with an event; a key that is empty or refused has no text.
  private mutating func key(
    _ event: YAMLEvent, _ repeated: inout RepeatedKeys, after entries: [YAMLNode.Entry]
  ) -> Located<String>? {
    if case .scalar(let isPlain, nil) = event.kind {
      let text = events.text
      if repeated.isSecond(text, after: entries) {
        problems.append(.duplicateKey(text, at: span(from: event.range.lowerBound, event.range, after: nil)))
      }
      return Located(isPlain && Self.isNothing(text) ? "" : text, at: file.span(event.range))
    }
    guard let node = node(event) else { return nil }
    switch node.content {
    case .scalar, .empty: break
    case .sequence, .mapping:
      problems.append(Diagnostic(.yamlSyntax, YAMLReader.complexKey, at: node.span, help: YAMLReader.complexKeyHelp))
    }
    return Located("", at: node.span)
  }

  /// A value that begins with a sign that is not used here.
  private mutating func refused(_ sign: UInt8, _ text: String, at start: Int) -> YAMLNode {
    let word = text.utf8.prefix { $0 != 0x20 }
    let refused = RefusedSign(sign, at: start..<(start + word.count))
    problems.append(Diagnostic(.yamlReference, refused.message, at: file.span(refused.range), help: refused.help))
    return YAMLNode(content: .empty, span: file.span(start..<(start + 1)))
  }

  /// A list or a group spans from its first sign to its closing bracket, or to the end of its last value.
  private func span(from start: Int, _ bracket: Range<Int>, after last: SourceSpan?) -> SourceSpan {
    file.span(start..<max(start + 1, bracket.isEmpty ? last?.range.upperBound ?? start : bracket.upperBound))
  }
}
