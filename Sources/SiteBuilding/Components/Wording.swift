import Archive
import Comparisons
import Quantities

/// How figures and fixed words read on a page.
enum Wording {
  /// A figure of an indicator: points and scales are no shares.
  static func figure(_ quantity: Quantity, _ measure: Indicator.Measure?) -> String {
    guard let share = quantity.share else { return quantity.formatted() }
    return switch measure {
    case .points: "\(share.formattedCounts()) poäng"
    case .scale: share.formattedCounts()
    default: quantity.formatted()
    }
  }

  /// What a goal demands, as it begins a cell.
  static func requirement(_ requirements: Requirements) -> String {
    if requirements.parts.count == 1, case .qualitative = requirements.parts[0] { return "Bedöms i ord" }
    return sentence(requirements.formatted())
  }

  /// How much chance may play in, with a word when the group is small or unknown; nil for what is no share.
  static func uncertainty(_ row: IndicatorComparison.Row) -> String? {
    guard let interval = row.interval, let share = row.value.share else {
      return row.value.unit == .percent ? "Antalet anges inte" : nil
    }
    let small = share.whole < IndicatorComparison.smallBase ? ", liten grupp" : ""
    return "\(interval.formatted()) %\(small)"
  }

  /// Whether a figure already shows what a source prints, so that it need not be said twice.
  static func says(_ value: Quantity?, _ stated: Quantity) -> Bool {
    guard let value else { return false }
    let shown = value.share.map { "\($0.displayPercent.formatted())\u{A0}%" } ?? value.formatted()
    return shown == stated.formatted()
  }

  /// What ends a sentence: nothing after a text that ends itself.
  static func stop(after text: String) -> String { text.last.map { ".?!".contains($0) } == true ? "" : "." }

  /// What a report is, as it begins a line: `Slutrapport`, `PM`.
  static func kind(_ kind: Report.Kind) -> String { kind == .memo ? "PM" : sentence(kind.rawValue) }

  /// First letter upper case.
  static func sentence(_ text: String) -> String {
    // Most begin with a letter from a to z, in whose place its capital goes, or with a capital already.
    let plain = text.utf8.withContiguousStorageIfAvailable { utf8 -> String? in
      guard let first = utf8.first, (0x41...0x7A).contains(first), utf8.count < 2 || utf8[1] < 0x80 else { return nil }
      if first < 0x61 { return text }
      return String(unsafeUninitializedCapacity: utf8.count) { room in
        _ = room.initialize(from: utf8)
        room[0] = first - 0x20
        return utf8.count
      }
    }
    return (plain ?? nil) ?? text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A period whose dates are not broken over two lines: `1 oktober 2019–` and `30 september 2024`.
  static func period(_ period: Period) -> String { period.formatted(space: "\u{A0}") }

  /// `1 insats`, `3 insatser`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Quantity(count: number).formatted()) \(number == 1 ? one : many)"
  }

  /// `1 uppfyllt, 3 ej uppfyllda`: every verdict that occurs, counted.
  static func verdicts(_ verdicts: [Verdict]) -> String {
    counted(verdicts).map(\.text).joined(separator: ", ")
  }

  /// Every verdict that occurs, in the order from met to undecided, with its count in words.
  static func counted(_ verdicts: [Verdict]) -> [(verdict: Verdict, text: String)] {
    Verdict.allCases.compactMap { verdict in
      let count = verdicts.count { $0 == verdict }
      return count > 0 ? (verdict, "\(count) \(count == 1 ? verdict.rawValue : plural(verdict))") : nil
    }
  }

  private static func plural(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "uppfyllda"
    case .partlyMet: "delvis uppfyllda"
    case .notMet: "ej uppfyllda"
    case .undecided: verdict.rawValue
    }
  }

  /// The class that marks a verdict; the word always stands beside it.
  static func mark(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "uppfyllt"
    case .partlyMet: "delvis"
    case .notMet: "ej"
    case .undecided: "oviss"
    }
  }

  /// The class that marks whether a condition for samverkan was there; the word always stands beside it.
  static func mark(_ presence: CollaborationRow.Presence) -> String {
    switch presence {
    case .present: "uppfyllt"
    case .partial: "delvis"
    case .missing: "ej"
    }
  }

  /// `Maria Fälldin, samordnare, Krokoms kommun`.
  static func person(_ person: Person) -> String {
    [person.name, person.role, person.organisation].compactMap { $0 }.joined(separator: ", ")
  }

  /// `Anna Ek, Bo Al och Cia Ö`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " och " + last
  }
}
