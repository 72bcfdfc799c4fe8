/// Sizes that charts share, in pixels, and how wide a text is.
enum Measure {
  /// The size of the text in a chart, as in the stylesheet.
  static let text = 13
  /// From the top of a line of text to its base line.
  static let ascent = 13
  /// From one line of text to the next.
  static let line = 18
  /// The width that is sure: a chart in a text at a page width of 320 pixels.
  static let narrowest = 256

  /// About how wide a text is, in pixels. The system fonts differ; these widths are those of DejaVu Sans, which is wide.
  static func width(of text: String) -> Int {
    var hundredths = 0
    let ascii = ascii
    for scalar in text.unicodeScalars {
      hundredths += scalar.isASCII ? Int(ascii[Int(scalar.value)]) : width(of: scalar)
    }
    return (hundredths * Self.text + 99) / 100
  }

  /// The widths of the scalars below 128, which most texts are written with.
  private static let ascii = (0..<128).map { UInt8(width(of: Unicode.Scalar(UInt8($0)))) }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "|", "'", "’": 29
    case " ", ",", ".", ":", ";", "!", "\u{A0}": 32
    case "f", "t", "r", "(", ")", "-", "/", "J": 40
    case "m", "M", "W", "w", "%", "–", "—": 90
    case "A"..."Z", "Å", "Ä", "Ö", "+", "=", "−", "<", ">": 72
    default: 62
    }
  }

  /// A text in lines, ended by a figure that is not broken.
  static func wrapped(_ text: String, whole figure: String) -> [String] {
    var line = Array(text.utf8)
    line.reserveCapacity(line.count + 2 * figure.utf8.count)
    let start = line.count
    var isAfterSpace = false
    for byte in figure.utf8 {
      if byte == UInt8(ascii: " ") {
        isAfterSpace = line.count > start
      } else {
        if isAfterSpace { line.append(contentsOf: "\u{A0}".utf8) }
        line.append(byte)
        isAfterSpace = false
      }
    }
    return wrapped(String(decoding: line, as: UTF8.self))
  }

  /// A text in lines that fit in so many pixels, broken between words; a longer word stands alone on its line.
  static func wrapped(_ text: String, width limit: Int = narrowest) -> [String] {
    // Most texts are short, and stand on one line.
    if width(of: text) <= limit, !text.utf8.elementsEqual([0x20]), text.utf8.first != 0x20, text.utf8.last != 0x20 {
      return [text]
    }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if !line.isEmpty, width(of: longer) > limit {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
