/// The place of a page or a file in the site, relative to its root: `insatser/sta/slutrapport.html`.
package struct Address: Hashable, Comparable, Sendable {
  package let path: String

  package init(_ path: String) {
    var path = path
    path.makeContiguousUTF8()
    self.path = path
  }

  /// The last part of the path, without its ending: `slutrapport`.
  var name: String {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(Substring(last.prefix { $0 != UInt8(ascii: ".") }))
  }

  /// The page of an insats.
  package static func insats(_ id: String) -> Address { Address("insatser/\(id).html") }
  /// The page that compares the values of an indicator.
  package static func indicator(_ id: String) -> Address { Address("jamforelser/\(id).html") }
  /// The page that reads one question of an outline across all reports.
  package static func question(_ disposition: String, _ id: String) -> Address {
    Address("fragor/\(disposition)/\(id).html")
  }

  package static func < (left: Address, right: Address) -> Bool { left.path < right.path }

  /// The way up to the root of the site: empty, `../`, `../../`.
  package var rootPrefix: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The link from this page to another, relative, so that the site works in any folder and under any address.
  package func link(to other: Address) -> String {
    withUTF8 { here in
      other.withUTF8 { there in
        var shared = 0
        var index = 0
        let end = min(here.count, there.count)
        while index < end, here[index] == there[index] {
          index += 1
          if here[index - 1] == UInt8(ascii: "/") { shared = index }
        }
        var ups = 0
        for place in shared..<here.count where here[place] == UInt8(ascii: "/") { ups += 1 }
        let rest = UnsafeBufferPointer(rebasing: there[shared...])
        guard Self.areAllowed(rest) else { return String(repeating: "../", count: ups) + Self.escaped(rest) }
        if ups == 0 { return String(decoding: rest, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: 3 * ups + rest.count) { room in
          for place in 0..<(3 * ups) { room.initializeElement(at: place, to: place % 3 < 2 ? 0x2E : 0x2F) }
          _ = UnsafeMutableBufferPointer(rebasing: room[(3 * ups)...]).initialize(from: rest)
          return 3 * ups + rest.count
        }
      }
    }
  }

  /// Reads the path where it lies.
  private func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    path.utf8.withContiguousStorageIfAvailable(body)!
  }

  /// Percent-encodes what may not stand in the path of a URL (RFC 3986, section 3.3).
  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      if isAllowed(byte) {
        text.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func areAllowed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes where !isAllowed(byte) { return false }
    return true
  }

  /// Letters, digits and `-._~/`, each as the bit of its number, below 64 and from there on.
  private static let allowed: (UInt64, UInt64) = (0x03FF_E000_0000_0000, 0x47FF_FFFE_87FF_FFFE)

  @inline(__always)
  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? allowed.0 : allowed.1) & 1 &<< UInt64(byte & 63) != 0
  }
}
