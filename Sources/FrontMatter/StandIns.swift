/// Takes the teeth out of YAML before it is parsed, and gives the text back afterwards.
///
/// An anchor (`&a`), an alias (`*a`) or a tag (`!t`) can make a few hundred bytes cost seconds and gigabytes, so their
/// signs are exchanged, byte for byte, before the parser sees them. A plain value that then begins with a stand-in was
/// an anchor, alias or tag and is refused; anywhere else the sign was only text, and is put back. In the same way the
/// comma of a Swedish decimal inside `{…}`, which YAML would read as the end of the value, is carried past the parser.
struct StandIns {
  /// The bytes to parse: as many as were given.
  private(set) var bytes: ArraySlice<UInt8>
  private var original: [UInt8: UInt8] = [:]
  private var marks: Set<UInt8> = []

  init(_ source: ArraySlice<UInt8>) {
    bytes = source
    let places = Self.places(in: source)
    guard !places.isEmpty else { return }
    var used = [Bool](repeating: false, count: 256)
    for byte in source { used[Int(byte)] = true }
    var free = Array("~^$;+=_qzwxQZWXJKjvkVYyHU0987".utf8).filter { !used[Int($0)] }
    var standIn: [UInt8: UInt8] = [:]
    for place in places {
      let sign = source[place]
      if standIn[sign] == nil {
        // With every candidate in use (never seen in honest text) a sign keeps its place and the parser decides:
        // a comma ends the value, and a mark becomes a character that YAML refuses.
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

  /// The sign that a plain value began with, if it was an anchor, an alias or a tag.
  func refusedSign(_ text: String) -> Character? {
    guard let first = text.utf8.first, marks.contains(first) else { return nil }
    return original[first].map { Character(UnicodeScalar($0)) }
  }

  /// The text as it was written.
  func restored(_ text: String) -> String {
    guard !original.isEmpty, text.utf8.contains(where: { original[$0] != nil }) else { return text }
    return String(decoding: text.utf8.map { original[$0] ?? $0 }, as: UTF8.self)
  }

  private static func places(in source: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    var brackets: [UInt8] = []
    var previous: UInt8 = 0x0A
    for index in source.indices {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        brackets.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = brackets.popLast()
      case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
        let next = index + 1 < source.endIndex ? source[index + 1] : 0x20
        if opensToken(after: previous), byte == UInt8(ascii: "!") || next > 0x20 { places.append(index) }
      case UInt8(ascii: ","):
        if brackets.last == UInt8(ascii: "{"), isDigit(previous), isDecimal(source, after: index) {
          places.append(index)
        }
      default: break
      }
      previous = byte
    }
    return places
  }

  private static func opensToken(after byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: true
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether digits follow the comma and are not themselves a key (`{2011: 17,2012: 29}`).
  private static func isDecimal(_ source: ArraySlice<UInt8>, after comma: Int) -> Bool {
    var index = comma + 1
    while index < source.endIndex, isDigit(source[index]) { index += 1 }
    guard index > comma + 1 else { return false }
    while index < source.endIndex, source[index] == 0x20 { index += 1 }
    return index == source.endIndex || source[index] != UInt8(ascii: ":")
  }
}
