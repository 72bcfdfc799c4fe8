import Diagnostics
import Quantities

/// Reads one figure as counts of people: a number of persons, `14 av 34`, or a percentage of a group of known size.
struct FigureCounts {
  let block: Int

  /// - Parameters:
  ///   - base: the name of the group that a share is counted on.
  ///   - size: how many the group is, for a percentage.
  ///   - name: the name of a number, when it is a count that may stand elsewhere.
  ///   - isPeople: whether a bare number is people.
  mutating func read(
    _ figure: Located<Quantity>, base: CountSystem.Name?, size: Int? = nil, name: CountSystem.Name? = nil,
    isPeople: Bool = false,
    _ system: inout CountSystem
  ) -> (part: Int, whole: Int?)? {
    let quantity = figure.value
    if let share = quantity.share, quantity.unit == nil || quantity.unit == .persons {
      return self.share(part: share.part, whole: share.whole, base, at: figure.span, &system)
    }
    if quantity.unit == .percent, let size, size > 0, let percent = quantity.writtenNumber?.doubleValue,
      (0...100).contains(percent)
    {
      let part = Int((percent * Double(size) / 100).rounded())
      return self.share(part: part, whole: size, base, at: figure.span, &system)
    }
    guard quantity.unit == .persons || isPeople && quantity.unit == nil, let count = quantity.number?.wholeValue,
      count >= 0
    else { return nil }
    let variable = system.count(count, name)
    system.print(variable, at: figure.span, in: block)
    return (variable, nil)
  }

  private func share(
    part: Int, whole: Int, _ base: CountSystem.Name?, at span: SourceSpan, _ system: inout CountSystem
  ) -> (part: Int, whole: Int?) {
    let all = system.count(whole, base, rank: .whole)
    let some = system.count(part)
    system.print([some, all], at: span, in: block)
    // Those who are not among the part are counted as soon as the part is.
    _ = system.addRest(of: all, without: [some])
    return (some, all)
  }
}
