/// Takes the teeth out of YAML before it is parsed, and gives the text back afterwards.
///
/// An anchor (`&a`), an alias (`*a`), a tag (`!t`) or a complex key (`? [a]`) can make a few hundred bytes cost seconds
/// and gigabytes, so their signs are exchanged, byte for byte, before the parser sees them. A plain value that then
/// begins with a stand-in was one of these and is refused; anywhere else the sign was only text, and is put back. In the same way the
/// comma of a Swedish decimal inside `{…}`, which YAML would read as the end of the value, is carried past the parser.
struct StandIns {
  /// The bytes to parse: as many as were given.
  private(set) var bytes: ArraySlice<UInt8>
  /// Where the signs of anchors, aliases, tags and complex keys stood, in order.
  private(set) var signs: [Int] = []
  /// What each byte stands for: itself, or the sign whose place it took. Empty when no byte was exchanged.
  private var original: [UInt8] = []

  /// What may stand for a sign where the text does not use it: characters that mean nothing to YAML, the best last.
  private static let candidates =
    "`/()<123456etaonsrildmgukpfbchETAONSRILDMGUKPFBC~^$;+=_qzwxQZWXJKjvVYyH0987"

  init(_ source: ArraySlice<UInt8>) {
    bytes = source
    let places = StandInPlaces(source).places
    guard !places.isEmpty else { return }
    var used = [Bool](repeating: false, count: 256)
    for byte in source { used[Int(byte)] = true }
    var free = Array(Self.candidates.utf8).filter { !used[Int($0)] }
    var standIn: [UInt8: UInt8] = [:]
    original = Array(0...255)
    for place in places {
      let sign = source[place]
      if sign != UInt8(ascii: ",") { signs.append(place) }
      if standIn[sign] == nil {
        // With every candidate in use (never seen in honest text) the parser decides: a comma ends the value, and a
        // mark becomes a character that YAML refuses.
        guard let next = free.popLast() else {
          if sign != UInt8(ascii: ",") { bytes[place] = UInt8(ascii: "`") }
          continue
        }
        standIn[sign] = next
        original[Int(next)] = sign
      }
      bytes[place] = standIn[sign]!
    }
  }

  /// The sign that a plain value began with, if it was an anchor, an alias, a tag or a complex key.
  ///
  /// - Parameter first: the first byte of the value as the parser saw it.
  func sign(_ first: UInt8) -> UInt8? {
    guard !original.isEmpty else { return nil }
    let sign = original[Int(first)]
    return sign == first || sign == UInt8(ascii: ",") ? nil : sign
  }

  /// A text of the parser's as it was written.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard !original.isEmpty, bytes.contains(where: { original[Int($0)] != $0 }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: bytes.map { original[Int($0)] }, as: UTF8.self)
  }
}
