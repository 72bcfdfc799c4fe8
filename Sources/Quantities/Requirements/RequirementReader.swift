/// Reads the words of one requirement.
struct RequirementReader {
  let source: SourceText
  let words: ArraySlice<SourceText.Word>
  /// The whole `krav`, for a part that is empty.
  let whole: Range<Int>

  typealias Outcome = Result<Requirement, QuantityProblem>

  /// The requirement, or the first problem in it.
  func read() -> Outcome {
    guard let first = words.first else { return .failure(source.problem(.empty, whole)) }
    let rest = words.dropFirst()
    switch first.text {
    case "minst": return readAtLeast(rest)
    case "högst": return quantity(rest).map { .atMost($0) }
    case "mellan": return pair(rest, word: "och").flatMap(between)
    case "från": return pair(rest, word: "till").map { .change(from: $0, to: $1) }
    case "öka": return readDirection(rest, wanted: .greater) { .increase(from: $0) }
    case "minska": return readDirection(rest, wanted: .less) { .decrease(from: $0) }
    case "fördelning": return readDistribution(rest)
    case "ja": return alone(rest, .done)
    case "kvalitativt": return alone(rest, .qualitative)
    default: return readExactly(first)
    }
  }

  private func readExactly(_ first: SourceText.Word) -> Outcome {
    switch quantity(words) {
    case .success(let value): return .success(.exactly(value))
    case .failure(let problem):
      guard case .notANumber = problem.kind, problem.range.lowerBound == first.range.lowerBound else {
        return .failure(problem)
      }
      let word = source.string(first.range)
      return .failure(source.problem(.unknownRequirement(word), first.range))
    }
  }

  private func readAtLeast(_ rest: ArraySlice<SourceText.Word>) -> Outcome {
    let ending = rest.suffix(3)
    guard ending.last?.text.utf8.first == UInt8(ascii: "k"), ending.count == 3,
      Self.eachSex.contains(ending.map(\.text).joined(separator: " "))
    else {
      return quantity(rest).map { .atLeast($0) }
    }
    return quantity(rest.dropLast(3)).map { .atLeastOfEachSex($0) }
  }

  private func readDistribution(_ rest: ArraySlice<SourceText.Word>) -> Outcome {
    if let word = rest.first, Precision.named(word.text) == .approximate {
      return alone(rest.dropFirst(), .distribution(approximate: true))
    }
    return alone(rest, .distribution(approximate: false))
  }

  /// `öka`, `öka från A`, and `öka från A till B`, which is a change in that direction.
  private func readDirection(
    _ rest: ArraySlice<SourceText.Word>, wanted: Order, _ make: (Quantity?) -> Requirement
  ) -> Outcome {
    guard let first = rest.first else { return .success(make(nil)) }
    guard first.text == "från" else { return alone(rest, make(nil)) }
    guard rest.contains(where: { $0.text == "till" }) else {
      return quantity(rest.dropFirst()).map { make($0) }
    }
    return pair(rest.dropFirst(), word: "till").flatMap { from, to in
      to.compared(to: from) == wanted
        ? .success(.change(from: from, to: to)) : .failure(source.problem(.boundsReversed, span(words)))
    }
  }

  private func between(_ low: Quantity, _ high: Quantity) -> Outcome {
    low.compared(to: high) == .greater
      ? .failure(source.problem(.boundsReversed, span(words))) : .success(.between(low, high))
  }

  private func alone(_ rest: ArraySlice<SourceText.Word>, _ requirement: Requirement) -> Outcome {
    rest.isEmpty ? .success(requirement) : .failure(source.problem(.trailingText, span(rest)))
  }

  private func quantity(_ part: ArraySlice<SourceText.Word>) -> Result<Quantity, QuantityProblem> {
    part.isEmpty ? .failure(source.problem(.empty, span(words))) : Quantity.parse(source, in: span(part))
  }

  /// Two figures around a word; a unit that only one of them has holds for both.
  private func pair(
    _ rest: ArraySlice<SourceText.Word>, word: String
  ) -> Result<(Quantity, Quantity), QuantityProblem> {
    guard let middle = rest.firstIndex(where: { $0.text == word }) else {
      return .failure(source.problem(.missingWord(word), span(words)))
    }
    return quantity(rest[..<middle]).flatMap { first in
      quantity(rest[(middle + 1)...]).flatMap { second in
        guard let left = first.sharingName(of: second), let right = second.sharingName(of: first) else {
          return .failure(source.problem(.tooLarge, span(rest)))
        }
        guard left.compared(to: right) != nil else { return .failure(source.problem(.unitsDiffer, span(words))) }
        return .success((left, right))
      }
    }
  }

  private func span(_ part: ArraySlice<SourceText.Word>) -> Range<Int> {
    guard let first = part.first, let last = part.last else { return whole }
    return first.range.lowerBound..<last.range.upperBound
  }

  private static let eachSex: Set<String> = [
    "av vardera könet", "av vardera kön", "av vartdera könet", "av varje kön", "av båda könen",
  ]
}
