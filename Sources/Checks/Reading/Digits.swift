import Quantities

/// The digits of a figure as written, at most twelve of them, for finding slips of the pen: a wrong digit, two that
/// changed places, one too few or too many.
struct Digits: Hashable, Sendable {
  /// Four bits for each digit, the first one uppermost.
  private(set) var packed: UInt64 = 0
  /// How many digits the figure has, also those beyond the twelfth.
  private(set) var count = 0

  /// The most digits that a figure may have to be held against others: 999 999 999 999.
  static let most = 12

  /// - Parameter written: every byte of it that is a digit is one.
  init(_ written: some Sequence<UInt8>) {
    for byte in written where (0x30...0x39).contains(byte) { append(byte - 0x30) }
  }

  /// The digits of a whole number.
  init(of number: Int) {
    var left = number.magnitude
    repeat {
      packed = packed >> 4 | UInt64(left % 10) << Self.firstShift
      count += 1
      left /= 10
    } while left > 0
    packed >>= Self.firstShift - UInt64(4 * (min(count, Self.most) - 1))
  }

  /// How far the first of as many digits as are kept stands from the lowest bits.
  private static let firstShift = UInt64(4 * (most - 1))

  private mutating func append(_ digit: UInt8) {
    count += 1
    if count <= Self.most { packed = packed << 4 | UInt64(digit) }
  }

  /// How many digits there are when the zeros at the end are left out.
  var significant: Int { count - min(packed.trailingZeroBitCount / 4, count) }

  /// Whether the digits are those of another figure but for one slip: a wrong digit, two that changed places, or a digit
  /// too few or too many in a number of at least four.
  func isSlip(of other: Digits) -> Bool {
    guard count <= Self.most, other.count <= Self.most else { return false }
    if count == other.count {
      let difference = packed ^ other.packed
      guard difference != 0 else { return false }
      let (last, first) = (difference.trailingZeroBitCount / 4, (63 - difference.leadingZeroBitCount) / 4)
      if first == last { return true }
      let pair = packed >> UInt64(4 * last) & 0xFF
      return first == last + 1 && other.packed >> UInt64(4 * last) & 0xFF == pair >> 4 | (pair & 0xF) << 4
    }
    let (longer, shorter) = count > other.count ? (self, other) : (other, self)
    guard longer.count == shorter.count + 1, longer.count >= 4 else { return false }
    return (0..<longer.count).contains { longer.without($0) == shorter.packed }
  }

  /// The digits but for one, counted from the last.
  private func without(_ place: Int) -> UInt64 {
    let shift = UInt64(4 * place)
    return (packed >> (shift + 4)) << shift | packed & ((1 << shift) - 1)
  }

  /// Calls `take` with what is left of the digits when a slip is left out of account, as numbers of 44 bits: figures that
  /// are a slip apart have at least one in common, and other figures seldom do.
  static func forEachPattern(_ digits: Digits, _ take: (UInt64) -> Void) {
    let count = digits.count
    guard count <= most else { return }
    let packed = digits.packed
    func give(_ pattern: UInt64, _ length: Int, _ kind: UInt64) {
      let all = pattern ^ UInt64(length) << 48 ^ kind << 56
      take((all &* 0x9E37_79B9_7F4A_7C15) >> 20)
    }
    for place in 0..<count {
      let shift = UInt64(4 * (count - 1 - place))
      // A wrong digit: 0xF stands for any.
      give(packed | 0xF << shift, count, 0)
      if place + 1 < count {
        let (left, right) = (packed >> shift & 0xF, packed >> (shift - 4) & 0xF)
        if left != right {
          // Two that changed places stand in order.
          let pair = min(left, right) << 4 | max(left, right)
          give(packed & ~(0xFF << (shift - 4)) | pair << (shift - 4), count, UInt64(1 + place))
        }
      }
      if count >= 4 { give(digits.without(count - 1 - place), count - 1, 15) }
    }
    if count >= 3 { give(packed, count, 15) }
  }
}

extension DecimalNumber {
  /// Whether two numbers, as written, are a slip of the pen apart.
  func isSlip(of other: DecimalNumber) -> Bool {
    Digits(machineText.utf8).isSlip(of: Digits(other.machineText.utf8))
  }
}
