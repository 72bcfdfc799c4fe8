import Diagnostics
import FrontMatter

extension FieldReader {
  /// An address on the web that a page may link to; anything else is a problem and gives nil.
  func webAddress(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    if text.value.hasPrefix("https://") || text.value.hasPrefix("http://") { return text.value }
    problems.add(
      .badLink, BilingualText("en webbadress börjar med https://", en: "a web address begins with https://"),
      at: text.span,
      help: BilingualText(
        "skriv hela adressen, som webbläsaren visar den", en: "write the whole address, as the browser shows it"))
    return nil
  }
}
