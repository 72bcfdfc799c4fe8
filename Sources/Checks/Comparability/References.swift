import Archive
import Quantities

/// The reference values of all indicators, by their value and by their year: an archive may have thousands.
struct References {
  typealias Found = (indicator: Indicator, reference: Indicator.Reference)

  private struct Year: Hashable {
    var indicator: String
    var name: String
    var year: Int
  }

  private var byPercent: [DecimalNumber: [Found]] = [:]
  /// The places of the values of a year among those of their indicator.
  private var byYear: [Year: [Int]] = [:]

  init(_ indicators: [Indicator]) {
    for indicator in indicators {
      for (place, reference) in indicator.references.enumerated() {
        if reference.value.unit == .percent, let number = reference.value.writtenNumber {
          let isFirst = byPercent[number]?.last?.indicator.id != indicator.id
          if isFirst { byPercent[number, default: []].append((indicator, reference)) }
        }
        if let year = reference.year?.year {
          byYear[Year(indicator: indicator.id, name: reference.name, year: year), default: []].append(place)
        }
      }
    }
  }

  var isEmpty: Bool { byPercent.isEmpty }

  /// The values that are so many percent, in the order of the indicators; of each indicator the first.
  func of(_ percent: DecimalNumber) -> [Found] { byPercent[percent] ?? [] }

  /// The first value of the same name, of a year that stands in a sentence, that is another number.
  func other(
    than reference: Indicator.Reference, of indicator: Indicator, in sentence: String
  ) -> Indicator.Reference? {
    let places = Self.years(in: sentence).compactMap { year in
      byYear[Year(indicator: indicator.id, name: reference.name, year: year)]?.first {
        indicator.references[$0].value.writtenNumber != reference.value.writtenNumber
      }
    }
    return places.min().map { indicator.references[$0] }
  }

  /// Every four digits that stand together in a sentence.
  static func years(in sentence: String) -> Set<Int> {
    let bytes = Array(sentence.utf8)
    var years: Set<Int> = []
    for start in bytes.indices.dropLast(3) where bytes[start..<(start + 4)].allSatisfy({ (0x30...0x39).contains($0) }) {
      years.insert(bytes[start..<(start + 4)].reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    return years
  }
}
