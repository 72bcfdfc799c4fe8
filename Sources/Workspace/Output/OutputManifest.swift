/// The list of our files in an output folder: what may be replaced and removed. Everything else there is foreign.
///
/// One line of heading in Swedish, then one line a file, sorted by bytes: 16 hexadecimal digits (`ContentHash`), a
/// space, the path.
struct OutputManifest: Equatable, Sendable {
  /// The manifest's name in the output folder.
  static let fileName = ".slutrapport"
  static let path = SitePath(unchecked: fileName)
  static let heading =
    "# slutrapport 1: filer i mappen som slutrapport har skrivit, byter ut och tar bort; andra lämnas i fred"

  /// The fingerprint of every file, by path.
  var files: [SitePath: UInt64]

  /// The manifest of `files`, by default of none.
  init(files: [SitePath: UInt64] = [:]) {
    self.files = files
  }

  /// The manifest that `text` holds; nil unless the heading and every line are as we write them.
  init?(parsing text: [UInt8]) {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard let heading = lines.popFirst(), heading.elementsEqual(Self.heading.utf8) else { return nil }
    // The text ends with a line break; without it the list was cut off.
    guard let rest = lines.popLast(), rest.isEmpty else { return nil }
    files = Dictionary(minimumCapacity: lines.count)
    for line in lines {
      guard line.count > 17, line[line.startIndex + 16] == UInt8(ascii: " ") else { return nil }
      guard let hash = Self.number(line.prefix(16)) else { return nil }
      files[SitePath(bytes: line.dropFirst(17))] = hash
    }
  }

  /// The manifest's bytes.
  var text: [UInt8] {
    var text = Array(Self.heading.utf8) + [UInt8(ascii: "\n")]
    for (path, hash) in files.sorted(by: { $0.key < $1.key }) {
      for shift in stride(from: 60, through: 0, by: -4) {
        text.append(Self.digits[Int(hash >> UInt64(shift) & 15)])
      }
      text.append(UInt8(ascii: " "))
      text.append(contentsOf: path.bytes)
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for digit in digits {
      guard let value = Self.digits.firstIndex(of: digit) else { return nil }
      number = number << 4 | UInt64(value)
    }
    return number
  }
}
