import Parallel
import Testing

struct ParallelTests {
  @Test func keepsTheOrderOfTheInput() {
    let results = Parallel.map(Array(0..<10_000)) { $0 * 3 }
    #expect(results == (0..<10_000).map { $0 * 3 })
  }

  @Test func mapsNothingToNothing() {
    #expect(Parallel.map([Int]()) { $0 } == [])
  }

  @Test func releasesWhatItMade() {
    final class Counted: Sendable { let value: Int; init(_ value: Int) { self.value = value } }
    weak var last: Counted?
    do {
      let results = Parallel.map(Array(0..<100)) { Counted($0) }
      last = results.last
      #expect(results.map(\.value) == Array(0..<100))
    }
    #expect(last == nil)
  }
}
