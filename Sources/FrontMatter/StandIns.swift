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
  private var original: [UInt8: UInt8] = [:]
  private var marks: Set<UInt8> = []

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
        original[next] = sign
        if sign != UInt8(ascii: ",") { marks.insert(next) }
      }
      bytes[place] = standIn[sign]!
    }
  }

  /// The sign that a plain value began with, if it was an anchor, an alias, a tag or a complex key.
  func refusedSign(_ text: String) -> UInt8? {
    guard let first = text.utf8.first, marks.contains(first) else { return nil }
    return original[first]
  }

  /// The text as it was written.
  func restored(_ text: String) -> String {
    guard !original.isEmpty, text.utf8.contains(where: { original[$0] != nil }) else { return text }
    return String(decoding: text.utf8.map { original[$0] ?? $0 }, as: UTF8.self)
  }
}
