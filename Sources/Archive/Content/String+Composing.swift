extension String {
  /// The text with å, ä and ö as one character each, which is how the keys of the format are known.
  ///
  /// A name that macOS has written has the marks of its letters by themselves (Unicode Standard Annex #15, NFD). The
  /// checks look keys up byte by byte, so that the letters are put together once, before.
  var composingSwedishLetters: String {
    // The marks from U+0300 to U+033F begin with this byte, which is rare in Swedish texts.
    guard utf8.contains(0xCC) else { return self }
    var letters = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let last = letters.last, let whole = Self.composed(last, scalar) {
        letters.removeLast()
        letters.append(whole)
      } else {
        letters.append(scalar)
      }
    }
    return String(letters)
  }

  private static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, mark) {
    case ("a", "\u{30A}"): "å"
    case ("a", "\u{308}"): "ä"
    case ("o", "\u{308}"): "ö"
    case ("A", "\u{30A}"): "Å"
    case ("A", "\u{308}"): "Ä"
    case ("O", "\u{308}"): "Ö"
    default: nil
    }
  }
}
