import Diagnostics
import Foundation
import FrontMatter
import TestSupport
import Testing

/// The front matter of the content, cut off and with bytes exchanged: whatever is wrong with it, it is read, or told of at
/// a place in it.
struct DamagedFrontMatterTests {
  @Test func isReadOrToldOfAtAPlaceInIt() throws {
    let folder = Folders.checkout.appending(path: "content")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
    var random = Noise(state: 7)
    for name in names.sorted() {
      let whole = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      let range = try #require(FrontMatterSplit(SourceFile(id: .init(index: 0), path: name, bytes: whole)).yaml)
      for round in 0..<60 {
        let place = range.lowerBound + Int(random.next() % UInt64(range.count))
        var bytes = whole
        switch round % 3 {
        case 0: bytes.removeSubrange(place..<range.upperBound)
        case 1: bytes[place] = Self.signs[Int(random.next() % UInt64(Self.signs.count))]
        default: bytes[place] ^= UInt8(1 << (random.next() % 8))
        }
        let end = round % 3 == 0 ? place : range.upperBound
        read(SourceFile(id: .init(index: 0), path: name, bytes: bytes), range.lowerBound..<end, "\(name) \(place)")
      }
    }
  }

  private static let signs = Array("\n\r\t :-,[]{}\"'#&*!?|>%@`~\\".utf8)

  private func read(_ file: SourceFile, _ range: Range<Int>, _ damage: String) {
    let problems = ProblemList()
    let node = YAMLReader.read(file, range: range, problems: problems)
    #expect((node == nil) == !problems.diagnostics.isEmpty, "\(damage)")
    for span in problems.diagnostics.map(\.span) {
      #expect(span.start >= range.lowerBound && span.range.upperBound <= range.upperBound + 1, "\(damage)")
      #expect(span.length > 0 && span.range.upperBound <= file.bytes.count, "\(damage)")
    }
  }
}
