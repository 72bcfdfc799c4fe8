import Diagnostics
import Quantities
import Testing

@testable import Checks

struct DigitsTests {
  @Test(arguments: [
    ("152", "125"), ("41", "14"), ("41", "42"), ("5", "6"), ("3600000", "3500000"), ("1200", "120"), ("4600", "46000"),
  ])
  func findsASlipOfThePen(left: String, right: String) {
    #expect(Digits(left.utf8).isSlip(of: Digits(right.utf8)))
    #expect(Digits(right.utf8).isSlip(of: Digits(left.utf8)))
  }

  @Test(arguments: [
    ("41", "41"), ("152", "521"), ("12", "120"), ("120", "12"), ("1234", "2143"), ("32", "32000000"),
    ("1234567890123", "1234567890124"),
  ])
  func takesOtherFiguresForOthers(left: String, right: String) {
    #expect(!Digits(left.utf8).isSlip(of: Digits(right.utf8)))
    #expect(!Digits(right.utf8).isSlip(of: Digits(left.utf8)))
  }

  @Test(arguments: [("4600", 2), ("5", 1), ("101", 3), ("0", 0)])
  func countsTheDigitsThatSaySomething(written: String, significant: Int) {
    #expect(Digits(written.utf8).significant == significant)
  }
}

struct SlipIndexTests {
  private static func figures(_ numbers: [Int]) -> StatedFigures {
    var figures = StatedFigures()
    for (offset, number) in numbers.enumerated() {
      let place = Place(.paragraph, 0, offset)
      figures.append(
        StatedFigure(
          kind: .count, value: DecimalNumber(number), precision: .exact, digits: Digits(of: number),
          span: SourceSpan(file: SourceFile.ID(index: 0), start: offset, length: 1), sentence: offset, place: place,
          row: place), figures.nothingSaid, figures.nothingSaid)
    }
    return figures
  }

  /// Numbers that look drawn by lot, the same every time.
  private static func numbers(_ count: Int, below limit: UInt64) -> [Int] {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
  }

  @Test(arguments: [UInt64(100), 1_000, 100_000])
  func findsEveryPairThatASearchWould(limit: UInt64) {
    let figures = Self.figures(Self.numbers(120, below: limit))
    var found: Set<[Int]> = []
    SlipIndex(figures).forEachPair(of: { _ in false }, where: { _, _ in true }) { found.insert([$0, $1]) }
    var wanted: Set<[Int]> = []
    for left in figures.indices {
      for right in figures.indices.dropFirst(left + 1) where figures[left].digits.isSlip(of: figures[right].digits) {
        wanted.insert([left, right])
      }
    }
    #expect(found == wanted && !wanted.isEmpty)
  }

  @Test(arguments: [UInt64(100), 1_000])
  func holdsBoundFiguresAgainstTheOthersOnly(limit: UInt64) {
    let index = SlipIndex(Self.figures(Self.numbers(120, below: limit)))
    func isBound(_ figure: Int) -> Bool { !figure.isMultiple(of: 3) }
    var (found, wanted): (Set<[Int]>, Set<[Int]>) = ([], [])
    index.forEachPair(of: isBound, where: { _, _ in true }) { found.insert([$0, $1]) }
    index.forEachPair(of: { _ in false }, where: { !isBound($0) || !isBound($1) }) { wanted.insert([$0, $1]) }
    #expect(found == wanted && !wanted.isEmpty)
  }

  @Test func findsTheFiguresOfAValue() {
    let index = SlipIndex(Self.figures([41, 14, 41, 9, 41]))
    #expect(Array(index.stating(DecimalNumber(41))) == [0, 2, 4])
    #expect(Array(index.stating(DecimalNumber(8))).isEmpty)
  }

  /// A text of nothing but numbers, which a hostile writer may give, takes no longer than a large report.
  @Test func holdsAMillionPairsAtMostAgainstEachOther() {
    var pairs = 0
    let index = SlipIndex(Self.figures(Self.numbers(30_000, below: 100)))
    index.forEachPair(of: { _ in false }, where: { _, _ in true }) { _, _ in pairs += 1 }
    #expect(pairs <= 1_000_000)
  }
}
