import Archive
package import Diagnostics
import Markdown

/// An image has a text for those who do not see it (WCAG 2.2, success criterion 1.1.1).
package enum ImageTextCheck: TextCheck {
  /// # Bilden saknar beskrivning
  ///
  /// Vad: bilden har ingen text inom hakparenteserna, eller bara ett filnamn eller ordet ”bild”.
  ///
  /// Varför: den som inte ser bilden får veta vad den visar bara genom texten. Lagen kräver den av offentliga
  /// webbplatser (2018:1937).
  ///
  /// Exempel:
  ///
  /// <!-- fel: bild-utan-beskrivning i text -->
  /// ```markdown
  /// ![](bilder/lokalen.jpg)
  /// ```
  ///
  /// I stället: säg vad bilden visar, till exempel ”Ett rum med sex stolar runt ett bord”.
  static let rule = Rule("bild-utan-beskrivning", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every image whose text says nothing.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      text.readable.links.filter { $0.isImage && saysNothing($0.text) }.map { image in
        Diagnostic(
          rule,
          image.text.isEmpty
            ? BilingualText("bilden saknar beskrivning", en: "the image has no description")
            : BilingualText("”\(image.text)” beskriver inte bilden", en: "“\(image.text)” does not describe the image"),
          at: span(image, text),
          help: [
            BilingualText(
              "skriv inom hakparenteserna vad bilden visar",
              en: "write between the square brackets what the image shows")
          ])
      }
    }
  }

  private static func saysNothing(_ text: String) -> Bool {
    let words = text.lowercased().split { $0.isWhitespace }
    guard let first = words.first else { return true }
    guard words.allSatisfy({ $0.allSatisfy(\.isNumber) || empty.contains($0) }) || words.count == 1 else {
      return false
    }
    return empty.contains(first) || endings.contains { first.hasSuffix($0) } || first.hasPrefix("img_")
  }

  private static func span(_ image: ReadableText.Link, _ text: TextUnderCheck) -> SourceSpan {
    let wanted = Array("![\(image.text)]".utf8)
    let bytes = text.file.bytes[image.block.clamped(to: text.file.bytes.indices)]
    for index in bytes.indices where bytes[index...].starts(with: wanted) {
      return text.file.span(index..<(index + wanted.count))
    }
    return text.file.span(text.firstLine(of: image.block))
  }

  private static let empty: Set<Substring> = [
    "bild", "bilden", "foto", "figur", "image", "logga", "skärmbild", "diagram",
  ]
  private static let endings = [".jpg", ".jpeg", ".png", ".svg", ".gif", ".webp"]
}
