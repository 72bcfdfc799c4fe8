import Diagnostics

/// An SVG that is opened by itself runs what is in it, on the address of the site. Only plain drawings are let through.
enum SVGSafety {
  /// What is wrong with an image, to stand after "SVG-bilden"; nil for a plain drawing.
  static func reasonToRefuse(_ bytes: [UInt8]?) -> BilingualText? {
    guard let bytes else { return BilingualText("går inte att läsa", en: "cannot be read") }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let refused = [
      "<script": BilingualText("innehåller ett skript", en: "holds a script"),
      "javascript:": BilingualText("innehåller ett skript", en: "holds a script"),
      "<foreignobject": BilingualText("innehåller en främmande sida", en: "holds a foreign page"),
      "<!entity": BilingualText("innehåller egna entiteter", en: "holds entities of its own"),
      "<iframe": BilingualText("innehåller en främmande sida", en: "holds a foreign page"),
    ]
    for (sign, reason) in refused.sorted(by: { $0.key < $1.key }) where text.contains(sign) { return reason }
    return hasHandler(Array(text.utf8)) ? BilingualText("innehåller ett skript", en: "holds a script") : nil
  }

  /// Whether an attribute named `on…` stands anywhere.
  private static func hasHandler(_ text: [UInt8]) -> Bool {
    var index = 0
    while index + 3 < text.count {
      let isStart = text[index] <= 0x20 || text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "/")
      if isStart, text[index + 1] == UInt8(ascii: "o"), text[index + 2] == UInt8(ascii: "n") {
        var end = index + 3
        while end < text.count, (0x61...0x7A).contains(text[end]) { end += 1 }
        while end < text.count, text[end] <= 0x20 { end += 1 }
        if end > index + 3, end < text.count, text[end] == UInt8(ascii: "=") { return true }
      }
      index += 1
    }
    return false
  }
}
