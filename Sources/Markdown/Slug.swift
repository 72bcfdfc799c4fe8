/// Makes ids of headings and names.
package enum Slug {
  /// Lower case; å and ä become a, ö becomes o, other accents fall away where they are known, runs of everything else
  /// become one hyphen. Empty when nothing is left.
  package static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var gap = false
    for scalar in text.lowercased().unicodeScalars {
      let letter: StaticString
      switch scalar {
      case "a"..."z", "0"..."9":
        if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        gap = false
        slug.append(UInt8(ascii: scalar))
        continue
      case "å", "ä", "à", "á", "â", "ã": letter = "a"
      case "ö", "ø", "ò", "ó", "ô", "õ": letter = "o"
      case "æ": letter = "ae"
      case "é", "è", "ê", "ë": letter = "e"
      case "ü", "ù", "ú", "û": letter = "u"
      case "í", "ì", "î", "ï": letter = "i"
      case "ç": letter = "c"
      case "ñ": letter = "n"
      // A combining mark belongs to the letter before it, which already stands there.
      case "\u{300}"..."\u{36F}": continue
      case "&", "'", "’", "´", "\"", "”", "“", ".", ",", "?", "!", ":", ";", "(", ")", "[", "]":
        gap = gap || scalar == "&"
        continue
      default:
        gap = true
        continue
      }
      if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      gap = false
      letter.withUTF8Buffer { slug += $0 }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
