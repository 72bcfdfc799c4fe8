package import Diagnostics

/// A source text with places marked in it, `1️⃣` … `9️⃣`, so that a test can point at what it expects.
package struct MarkedSource: Sendable {
  /// The text without the marks.
  package let text: String
  /// The UTF-8 offset of each mark in the text without marks.
  package let marks: [Int: Int]

  package init(_ marked: String) {
    var text = ""
    var marks: [Int: Int] = [:]
    for character in marked {
      let scalars = Array(character.unicodeScalars)
      if scalars.count == 3, scalars[1] == "\u{FE0F}", scalars[2] == "\u{20E3}",
        let number = Int(String(String.UnicodeScalarView([scalars[0]])))
      {
        marks[number] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.marks = marks
  }

  /// The text as a file.
  package func file(_ path: String = "content/prov.md", index: UInt32 = 0) -> SourceFile {
    SourceFile(path: path, text: text, index: index)
  }

  /// The offset of a mark, or −1 when the text has no such mark.
  package subscript(mark: Int) -> Int { marks[mark] ?? -1 }
}
