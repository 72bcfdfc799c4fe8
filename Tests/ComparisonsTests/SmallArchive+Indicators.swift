import Archive
import Comparisons
import Diagnostics
import Quantities

extension SmallArchive {
  static let indicators = """
    arbete: {namn: Arbete, definition: Andel i arbete, enhet: procent, nämnare: avslutade}
    antal: {namn: Antal, definition: Hur många, enhet: antal}
    skala: {namn: Skala, definition: Hur mycket, enhet: skala 1–10}
    """

  static let goal = "mål: [{id: m, text: Fler i arbete, indikator: arbete, krav: minst 60 %, bas: avslutade}]"

  /// What is compared, one line a row: `insats: värde (intervall) vad bas när`.
  func rows(_ indicator: Int = 0) -> [String] {
    guard told.isEmpty else { return told }
    let comparison = IndicatorComparison.all(in: archive)[indicator]
    return comparison.rows.map { row in
      let interval = row.interval.map { "(\($0.formatted()))" }
      let parts = [
        archive.insatser[row.insats].name.value + ":", row.value.formatted(), interval, row.label, row.base,
        row.time,
      ]
      return parts.compactMap { $0 }.joined(separator: " ").replacing("\u{A0}", with: " ")
    }
  }

  /// What is left out, one line a row: `insats: värde skäl`.
  func leftOut(_ indicator: Int = 0) -> [String] {
    IndicatorComparison.all(in: archive)[indicator].leftOut.map { row in
      let value = row.value.map { $0.formatted().replacing("\u{A0}", with: " ") } ?? "–"
      return "\(archive.insatser[row.insats].name.value): \(value) \(row.reason)"
    }
  }
}
