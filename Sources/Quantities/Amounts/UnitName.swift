/// How a unit was written: `mnkr` and `kronor` are one unit with two names. Kept so that a figure can be written
/// again as the writer did.
package struct UnitName: Hashable, Sendable {
  /// The unit, or nil for a mere number word such as `miljoner`.
  package let unit: Unit?
  /// The power of ten in the name: 3 for `tkr`, 6 for `mnkr`, 0 for `kr`.
  package let exponent: Int
  /// After the number 1: `månad`.
  package let singular: String
  /// After every other number: `månader`.
  package let plural: String

  init(_ unit: Unit?, _ singular: String, _ plural: String, exponent: Int = 0) {
    self.unit = unit
    self.exponent = exponent
    self.singular = singular
    self.plural = plural
  }

  /// The name of a unit when no other was written.
  package static func standard(for unit: Unit) -> UnitName {
    if case .outOf(let whole) = unit {
      let text = "av\u{A0}\(DecimalNumber(whole).formatted())"
      return UnitName(unit, text, text)
    }
    return standardNames[unit] ?? UnitName(unit, "", "")
  }

  /// The name that a text in lower case stands for: `mån.`, `miljoner kronor`.
  static func named(_ text: String) -> UnitName? {
    byText[text]
  }

  /// Every word for a unit, for suggestions.
  package static let allWords: [String] = byText.keys.filter { $0.utf8.count > 1 }.sorted()

  /// The names, each with everything it may be written as. The first of a unit is its standard name.
  private static let table: [(UnitName, also: [String])] = [
    (UnitName(.percent, "%", "%"), ["procent"]),
    (UnitName(.percentagePoints, "procentenhet", "procentenheter"), ["%-enheter", "p.e.", "pe"]),
    (UnitName(.kronor, "kr", "kr"), ["sek", "kr."]),
    (UnitName(.kronor, "krona", "kronor"), []),
    (UnitName(.kronor, "tkr", "tkr", exponent: 3), ["kkr", "ksek", "tsek"]),
    (UnitName(.kronor, "mnkr", "mnkr", exponent: 6), ["mkr", "msek", "mnsek"]),
    (UnitName(.kronor, "mdkr", "mdkr", exponent: 9), ["mdr kr"]),
    (UnitName(.years, "år", "år"), []),
    (UnitName(.months, "månad", "månader"), ["mån", "mån.", "mån:er", "månader"]),
    (UnitName(.weeks, "vecka", "veckor"), ["v", "v."]),
    (UnitName(.days, "dag", "dagar"), []),
    (UnitName(.days, "dygn", "dygn"), []),
    (UnitName(.hours, "timme", "timmar"), ["tim", "tim.", "h"]),
    (UnitName(.minutes, "minut", "minuter"), ["min", "min."]),
    (UnitName(.persons, "person", "personer"), ["pers", "pers."]),
    (UnitName(.persons, "deltagare", "deltagare"), []),
    (UnitName(.persons, "individ", "individer"), []),
    (UnitName(.persons, "kvinna", "kvinnor"), []),
    (UnitName(.persons, "man", "män"), []),
    (UnitName(.points, "poäng", "poäng"), ["p"]),
    (UnitName(.steps, "steg", "steg"), []),
    (UnitName(.pieces, "st", "st"), ["st."]),
    (UnitName(.pieces, "stycke", "stycken"), []),
    (UnitName(.pieces, "gång", "gånger"), ["ggr"]),
    (UnitName(.pieces, "tillfälle", "tillfällen"), []),
  ]

  /// Words that stand between a number and its unit: `4,8 miljoner kronor`.
  private static let scales: [(UnitName, also: [String])] = [
    (UnitName(nil, "tusen", "tusen", exponent: 3), []),
    (UnitName(nil, "miljon", "miljoner", exponent: 6), ["milj", "milj.", "mn"]),
    (UnitName(nil, "miljard", "miljarder", exponent: 9), ["mdr"]),
  ]

  private static let standardNames: [Unit: UnitName] = {
    var names: [Unit: UnitName] = [:]
    for (name, _) in table where name.exponent == 0 && names[name.unit!] == nil { names[name.unit!] = name }
    return names
  }()

  private static let byText: [String: UnitName] = {
    var names: [String: UnitName] = [:]
    func add(_ name: UnitName, _ texts: [String]) {
      for text in texts { names[text] = name }
    }
    for (name, also) in table { add(name, [name.singular, name.plural] + also) }
    for (scale, scaleTexts) in scales {
      add(scale, [scale.singular, scale.plural] + scaleTexts)
      for (name, also) in table where name.exponent == 0 && name.unit != .percent {
        let whole = UnitName(
          name.unit, "\(scale.singular) \(name.plural)", "\(scale.plural) \(name.plural)", exponent: scale.exponent)
        for first in [scale.singular, scale.plural] + scaleTexts {
          add(whole, ([name.singular, name.plural] + also).map { "\(first) \($0)" })
        }
      }
    }
    return names
  }()
}
