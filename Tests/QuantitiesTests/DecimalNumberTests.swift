import Testing

@testable import Quantities

struct DecimalNumberTests {
  @Test(arguments: [
    ("3,9", 39, 1), ("3.9", 39, 1), ("3,0", 30, 1), ("1 250 000", 1_250_000, 0),
    ("1\u{A0}250\u{202F}000", 1_250_000, 0),
    ("1\u{2009}250", 1250, 0), ("−5", -5, 0), ("–5", -5, 0), ("-5", -5, 0), ("+5", 5, 0), ("0,125", 125, 3),
    ("0.125", 125, 3), ("1,250", 1250, 3), ("1234,5", 12345, 1), ("  7 ", 7, 0), ("1 250,50", 125_050, 2),
    ("007", 7, 0), ("000000000000000000001", 1, 0), ("1250.125", 1_250_125, 3),
  ])
  func readsSwedishNumbers(text: String, mantissa: Int64, decimals: Int) throws {
    let number = try #require(DecimalNumber.parse(text))
    #expect(number.isWritten(like: DecimalNumber(mantissa: mantissa, decimals: decimals)))
  }

  @Test(arguments: [
    "", " ", "x", "-", "− 5", "1.250", "1.250.000", "1,250,000", "1.250,50", "12 34", "1 2500", "1250 000", "5,", ",5",
    "3e5", "½", "1234567890123456", "0,1234567890123", "--5", "٣", "3,9 %", "0 500",
  ])
  func refusesEverythingElse(text: String) {
    #expect(DecimalNumber.parse(text) == nil)
  }

  @Test func comparesByValueAndHashesAlike() {
    let (two, twoPointZero) = (DecimalNumber(2), DecimalNumber(mantissa: 20, decimals: 1))
    #expect(two == twoPointZero)
    #expect(!two.isWritten(like: twoPointZero))
    #expect(Set([two, twoPointZero]).count == 1)
    #expect(DecimalNumber(mantissa: 39, decimals: 1) > DecimalNumber(mantissa: 3_899, decimals: 3))
    #expect(DecimalNumber(mantissa: .min, decimals: 0) < DecimalNumber(mantissa: .max, decimals: 12))
  }

  @Test(arguments: [
    (25, 1, 0, 3), (-25, 1, 0, -3), (24, 1, 0, 2), (625, 2, 0, 6), (625, 2, 1, 63), (5, 0, 2, 500), (995, 1, 0, 100),
  ])
  func roundsHalfAwayFromZero(mantissa: Int64, decimals: Int, places: Int, expected: Int64) {
    let rounded = DecimalNumber(mantissa: mantissa, decimals: decimals).rounded(to: places)
    #expect(rounded.isWritten(like: DecimalNumber(mantissa: expected, decimals: places)))
  }

  @Test func addsAndSubtractsWithoutEverTrapping() {
    let sum = DecimalNumber(mantissa: 39, decimals: 1) + DecimalNumber(mantissa: 5, decimals: 2)
    #expect(sum.isWritten(like: DecimalNumber(mantissa: 395, decimals: 2)))
    #expect(DecimalNumber(3) - DecimalNumber(mantissa: 39, decimals: 1) == DecimalNumber(mantissa: -9, decimals: 1))
    var noise = Noise(seed: 1)
    for _ in 0..<2_000 {
      let numbers = (0..<2).map { _ in
        DecimalNumber(
          mantissa: .random(in: .min ... .max, using: &noise), decimals: .random(in: 0...12, using: &noise))
      }
      _ = numbers[0] + numbers[1]
      _ = numbers[0] - numbers[1]
      _ = -numbers[0]
      _ = numbers[0].rounded(to: .random(in: -3...20, using: &noise))
      _ = (numbers[0].slack, numbers[0].coarseness, numbers[0].wholeValue, numbers[0].magnitude)
      #expect((numbers[0] < numbers[1]) == (Rational(numbers[0]) < Rational(numbers[1])))
    }
    #expect(DecimalNumber(mantissa: .max, decimals: 0) + DecimalNumber(1) == DecimalNumber(mantissa: .max, decimals: 0))
  }

  @Test(arguments: [
    (3_386_453, 0, "3\u{A0}386\u{A0}453"), (-293_893, 0, "−293\u{A0}893"), (30, 1, "3,0"), (5, 2, "0,05"),
    (-5, 1, "−0,5"), (999, 0, "999"), (1000, 0, "1\u{A0}000"), (123_456, 1, "12\u{A0}345,6"), (0, 0, "0"),
  ])
  func formatsInSwedish(mantissa: Int64, decimals: Int, expected: String) {
    #expect(DecimalNumber(mantissa: mantissa, decimals: decimals).formatted() == expected)
  }

  @Test func formatsForMachines() {
    #expect(DecimalNumber(mantissa: -2_938_930, decimals: 1).machineText == "-293893.0")
    #expect(DecimalNumber(mantissa: 5, decimals: 2).machineText == "0.05")
  }

  @Test func readsBackWhatItWrites() {
    var noise = Noise(seed: 2)
    for _ in 0..<2_000 {
      let number = DecimalNumber(
        mantissa: .random(in: -999_999_999_999_999...999_999_999_999_999, using: &noise),
        decimals: .random(in: 0...12, using: &noise))
      #expect(DecimalNumber.parse(number.formatted())?.isWritten(like: number) == true)
    }
  }
}
