extension Requirements {
  /// Reads a `krav`. Case does not matter in its words; an unknown first word is a problem with the range of that word.
  package static func parse(_ text: some StringProtocol) -> Result<Requirements, QuantityProblem> {
    let source = SourceText(text)
    let words = source.words(source.all)[...]
    guard !words.isEmpty else { return .failure(source.problem(.empty, source.all)) }
    var parts: [Requirement] = []
    for part in split(words) {
      switch RequirementReader(source: source, words: part, whole: source.trimmed(source.all)).read() {
      case .success(let requirement): parts.append(requirement)
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(Requirements(parts))
  }

  /// The words of each requirement: divided at every `och` that does not belong to a `mellan`.
  private static func split(_ words: ArraySlice<SourceText.Word>) -> [ArraySlice<SourceText.Word>] {
    var parts: [ArraySlice<SourceText.Word>] = []
    var (start, isBetween) = (words.startIndex, false)
    for (index, word) in zip(words.indices, words) {
      if index == start { isBetween = word.text == "mellan" }
      guard word.text == "och" else { continue }
      if isBetween {
        isBetween = false
      } else {
        parts.append(words[start..<index])
        start = index + 1
      }
    }
    return parts + [words[start...]]
  }
}
