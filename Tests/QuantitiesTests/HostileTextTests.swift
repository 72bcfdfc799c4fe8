import Testing

@testable import Quantities

struct HostileTextTests {
  /// Reads a text in every way there is; formats what was understood, and reads that again.
  private func readEverything(_ text: String) {
    let count = text.utf8.count
    func check<Value>(_ result: Result<Value, QuantityProblem>, _ format: (Value) -> String) -> String? {
      switch result {
      case .success(let value): return format(value)
      case .failure(let problem):
        #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= count, "\(text)")
        #expect(!problem.message().hasSuffix("."))
        return nil
      }
    }
    _ = DecimalNumber.parse(text)
    if let again = check(Quantity.parse(text), { $0.formatted() }) {
      let back = try? Quantity.parse(again).get()
      #expect(back?.formatted() == again, "\(text)")
    }
    if let again = check(Requirements.parse(text), { $0.formatted() }) {
      let back = try? Requirements.parse(again).get()
      #expect(back?.formatted() == again, "\(text)")
      if let value = try? Quantity.parse(text).get() {
        let evidence = Evidence(value: value, women: value, men: value, before: value, distribution: ["a": value])
        _ = back?.evaluate(evidence)
      }
    }
    if let again = check(When.parse(text), { $0.formatted() }) { #expect(!again.isEmpty) }
    _ = check(PartialDate.parse(text)) { $0.formatted() }
    _ = check(Period.parse(text)) { $0.formatted() + String($0.months ?? 0) }
    if let again = check(RelativeTime.parse(text), { $0.formatted() }) {
      #expect((try? RelativeTime.parse(again).get())?.formatted() == again)
    }
    if let again = check(ScaleRange.parse(text), { $0.formatted() }) {
      #expect((try? ScaleRange.parse(again).get())?.formatted() == again)
    }
  }

  @Test func survivesRandomBytes() {
    var noise = Noise(seed: 3)
    for _ in 0..<5_000 { readEverything(noise.bytes(upTo: 24)) }
  }

  @Test func survivesPiecesOfFiguresInAnyOrder() {
    var noise = Noise(seed: 4)
    for _ in 0..<20_000 { readEverything(noise.soup(of: Noise.pieces, upTo: 8)) }
  }

  @Test(arguments: [
    "9", "-", "1 av 2 (", " ", "ca ", "och ", "mellan 1 och ", "–", "1 000 ", "/", "år ", ",", "1.", "(", "\u{301}",
  ])
  func staysQuickOnLongTexts(piece: String) {
    readEverything(String(repeating: piece, count: 20_000))
  }

  @Test func comparesAnyTwoFiguresWithoutTrapping() {
    var noise = Noise(seed: 5)
    var figures: [Quantity] = []
    let extremes = [
      "999999999999999", "0,999999999999", "−999999999999999", "9223372 miljarder kr", "99999,9999999999",
    ]
    for number in extremes + ["1 av 999999999999999", "999999999999998 av 999999999999999", "0", "60", "14 av 34"] {
      for word in ["", "ca ", "drygt ", "knappt "] {
        for unit in ["", " %", " år", " månader"] {
          if let figure = try? Quantity.parse(word + number + unit).get() { figures.append(figure) }
        }
      }
    }
    figures.append(Quantity(.share(part: 3, whole: 0)))
    figures.append(Quantity(.share(part: .min, whole: .max)))
    figures.append(Quantity(.number(DecimalNumber(mantissa: .min, decimals: 12)), unit: .years))
    figures.append(Quantity(.number(DecimalNumber(mantissa: .max, decimals: 0)), unit: .years, precision: .approximate))
    for left in figures {
      for right in figures {
        let (order, back) = (left.compared(to: right), right.compared(to: left))
        #expect((order == .less) == (back == .greater))
        let isExact = left.precision == .exact && right.precision == .exact
        if isExact, let order, let possible = left.possibleOrders(to: right) {
          #expect(order == possible)
        }
        let requirement = [Requirement.between(left, right), .exactly(right), .change(from: left, to: right)]
          .randomElement(using: &noise)!
        _ = requirement.evaluate(Evidence(value: left, women: left, men: right))
        _ = Requirement.distribution(approximate: false)
          .evaluate(Evidence(distribution: ["a": left, "b": right], wanted: ["a": right]))
      }
      #expect(!left.formatted().isEmpty)
    }
  }
}
