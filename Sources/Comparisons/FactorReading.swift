package import Archive
import Diagnostics

/// One factor, the insatser that it helped and those that it held back.
package struct FactorReading: Sendable {
  package var name: String
  package var text: String?
  /// Places in the archive's list of insatser.
  package var helped: [Int] = []
  package var hindered: [Int] = []

  /// Every factor that an insats names: those of `begrepp.yml` in their order, then others by name.
  package static func all(in archive: Archive) -> [FactorReading] {
    var readings = archive.concepts.all(.factors).map { FactorReading(name: $0.name, text: $0.text) }
    let controlled = readings.count
    var places: [String: Int] = [:]
    for (place, reading) in readings.enumerated() { places[reading.name] = place }
    func place(_ word: String) -> Int {
      let name = archive.concepts.name(word, in: .factors)
      if let place = places[name] { return place }
      places[name] = readings.count
      readings.append(FactorReading(name: name))
      return readings.count - 1
    }
    for (index, insats) in archive.insatser.enumerated() {
      for place in Set(insats.successFactors.map { place($0.value) }) { readings[place].helped.append(index) }
      for place in Set(insats.obstacles.map { place($0.value) }) { readings[place].hindered.append(index) }
    }
    let others = readings[controlled...].sortedInSwedish(by: \.name)
    return (readings[..<controlled] + others).filter { !$0.helped.isEmpty || !$0.hindered.isEmpty }
  }
}
