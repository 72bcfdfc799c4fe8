/// The orders that one value may have to another. With exact figures there is one; `ca` and `drygt` leave several open.
package struct Order: OptionSet, Hashable, Sendable {
  /// One bit for each order.
  package let rawValue: UInt8

  /// The orders of a bit set.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The first is smaller.
  package static let less = Order(rawValue: 1)
  /// They are the same.
  package static let equal = Order(rawValue: 2)
  /// The first is larger.
  package static let greater = Order(rawValue: 4)
}
