package import Diagnostics

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
    guard !source.isEmpty else {
      return YAMLNode(content: .empty, span: file.span(range.lowerBound..<range.lowerBound))
    }
    let standIns = StandIns(source)
    let parts = standIns.bytes.withUnsafeBufferPointer { bytes in
      var tree = YAMLTree(file, YAMLEvents(bytes, base: range.lowerBound, standIns: standIns))
      return (root: tree.root(from: range.lowerBound), problems: tree.problems, stop: tree.stop)
    }
    guard let stop = parts.stop else {
      problems.add(contentsOf: parts.problems)
      return parts.problems.isEmpty ? parts.root : nil
    }
    // What else is refused may be what made the parser stop; a key that stands twice is a mistake of its own.
    problems.add(contentsOf: parts.problems.filter { $0.rule == .duplicateKey })
    problems.add(YAMLFault(stop, file: file, range: range, signs: standIns.signs).diagnostic)
    return nil
  }

  static let complexKey = BilingualText(
    "en nyckel är en enda text, inte en lista eller grupp", en: "a key is one text, not a list or a group")
  static let complexKeyHelp = BilingualText(
    "sätt texten inom citattecken om den ska börja med [ eller {",
    en: "put the text in quotation marks if it is to begin with [ or {")
}
