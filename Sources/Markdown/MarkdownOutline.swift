package import Diagnostics

/// A heading of a text.
package struct Heading: Sendable, Equatable {
  package var level: Int
  package var text: String
  package var id: String
  package var span: SourceSpan
}

/// A fenced block that the writer has given a name.
package struct Fence: Sendable {
  /// The info string: `enkät`, `resa: profil-1`.
  package var info: String
  /// The first word of the info string, without a colon.
  package var name: String { String(info.prefix { $0 != " " && $0 != ":" }) }
  /// What follows the name, without a colon.
  package var argument: String {
    String(info.drop { $0 != " " && $0 != ":" }.drop { $0 == " " || $0 == ":" })
  }
  /// Where the info string stands.
  package var infoSpan: SourceSpan
  /// The text inside, as a range of the file; nil when the block is indented and has no range of its own.
  package var content: Range<Int>?
}

/// Something in a text that has a number and may be referred to.
package struct NumberedItem: Sendable, Equatable {
  /// Tables and figures are numbered apart.
  package enum Kind: String, Sendable { case table = "Tabell", figure = "Figur" }

  package var kind: Kind
  /// From 1, counted for each kind in the order of the text.
  package var number: Int
  package var id: String

  package init(kind: Kind, number: Int, id: String) {
    self.kind = kind
    self.number = number
    self.id = id
  }

  /// `tabell 3`, as it reads in a sentence.
  package var reference: String { "\(kind.rawValue.lowercased())\u{A0}\(number)" }
  /// `Tabell 3`, as it reads in a caption.
  package var label: String { "\(kind.rawValue)\u{A0}\(number)" }
}
