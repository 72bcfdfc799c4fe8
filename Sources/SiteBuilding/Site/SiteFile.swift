package import Archive

/// A file of the site that is no page, and how it is made when it is written.
package struct SiteFile: Sendable {
  package let address: Address
  private let make: @Sendable () -> [UInt8]

  init(_ address: Address, make: @escaping @Sendable () -> [UInt8]) {
    self.address = address
    self.make = make
  }

  package var bytes: [UInt8] { make() }
}
