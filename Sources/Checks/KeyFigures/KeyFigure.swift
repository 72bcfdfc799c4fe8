import Diagnostics
import Markdown
import Quantities

/// One of the figures that follow from each other in an economic evaluation, with the bounds that its rounding leaves.
struct KeyFigure {
  enum Role: Hashable {
    /// What the insats cost for each participant, in kronor.
    case costPerParticipant
    /// Verkningsgrad, in percent (Payoff, NyttoSAM).
    case effect
    /// What each percent of verkningsgrad cost, in kronor.
    case costPerEffect
    /// The months until the income is as large as the cost.
    case payback
    /// Kronor.
    case cost, income, profit
    /// Kronor a year; it is an income, too.
    case incomePerYear
    case participants
  }

  var role: Role
  var value: DecimalNumber
  var span: SourceSpan
  /// The least and the largest value that is rounded to the stated one, in units of 1/20 000.
  private(set) var low: Int128
  private(set) var high: Int128

  static let unit: Int128 = 20_000

  /// Nil for a number with more than four decimals, which no key figure has.
  init?(_ role: Role, _ value: DecimalNumber, _ span: SourceSpan) {
    guard value.decimals <= 4 else { return nil }
    (self.role, self.value, self.span) = (role, value, span)
    // Money is rounded to thousands or hundreds of thousands, a percentage to the decimals that are written.
    let step =
      switch role {
      case .costPerParticipant, .costPerEffect, .cost, .income, .incomePerYear, .profit: value.coarseness
      case .effect, .payback: DecimalNumber(mantissa: 1, decimals: value.decimals)
      case .participants: DecimalNumber(0)
      }
    let (middle, slack) = (Self.scaled(value), Self.scaled(step) / 2)
    // A started month may be counted as a whole one.
    low = middle - (role == .payback ? 2 * slack : slack)
    high = middle + slack
  }

  private static func scaled(_ number: DecimalNumber) -> Int128 {
    var scaled = Int128(number.mantissa) * unit
    for _ in 0..<number.decimals { scaled /= 10 }
    return scaled
  }

  /// What a heading, a label or the name of an indicator calls, in lower case; nil for anything else.
  static func role(named name: String) -> Role? {
    // Where every letter has one way of being written, bytes are compared.
    let isPlain = name.utf8.allSatisfy { $0 < 0xC0 || $0 == 0xC3 }
    func says(_ words: StaticString...) -> Bool {
      words.contains { isPlain ? name.holds($0) : name.contains($0.description) }
    }
    if says("fem år", "satsad", "prognos", "mål", "budget") { return nil }
    if says("återbetal") { return .payback }
    let isCost = says("kostnad", "kostade", "kostat")
    if says("verkningsgrad") {
      return isCost || says("per procent", "per verkningsgrad") ? .costPerEffect : .effect
    }
    let isEach = says("per ", "/")
    if isCost {
      guard !says("minus", "avdrag", "intäkt", "vinst") else { return nil }
      if says("per deltagare", "per person", "per individ", "/deltagare") {
        return says("per år", "och år", "per månad", "per dag") ? nil : .costPerParticipant
      }
      return !isEach && says("total", "sammanlag", "insatsen kosta", "insatsens kostnad", "projektet kosta")
        || Self.costs.contains(name) ? .cost : nil
    }
    if says("per deltagare", "per person", "per individ", "per krona", "/") { return nil }
    if says("lönsamhet", "nettovinst", "nettointäkt", "vinst", "överskott") { return .profit }
    if says("intäkt") { return says("ett år", "per år", "om året", "årlig") ? .incomePerYear : .income }
    return Self.participants.contains(name) ? .participants : nil
  }

  private static let costs: Set<String> = ["kostnad", "kostnader", "kostnaden", "kostnaderna", "kostnad, kr"]
  private static let participants: Set<String> = ["deltagare", "antal deltagare", "deltagare, antal", "deltagarna"]

  /// Whether a quantity is of the kind that a role has, in the unit of the role.
  static func value(_ quantity: Quantity, as role: Role) -> DecimalNumber? {
    guard quantity.precision == .exact, let number = quantity.number else { return nil }
    switch (role, quantity.unit) {
    case (.effect, .percent?), (.payback, .months?), (.participants, .persons?), (.participants, nil): return number
    case (.payback, .years?): return nil
    case (.effect, _), (.payback, _), (.participants, _): return nil
    case (_, .kronor?): return number
    default: return nil
    }
  }
}
