/// One thing that the parser reads in a YAML text: a value, or where a list or a group begins and ends.
struct YAMLEvent {
  enum Kind {
    /// A key or a value, whose text the reader of the events tells until it reads the next.
    ///
    /// - Parameters:
    ///   - isPlain: without quotes and not of several indented lines after `|` or `>`.
    ///   - sign: the sign of an anchor, an alias, a tag or a complex key that the text begins with, if it is plain.
    case scalar(isPlain: Bool, sign: UInt8?)
    case sequence
    case mapping
    /// The end of the innermost list or group.
    case end
    case alias
    /// The beginning of a document.
    case document
  }

  let kind: Kind
  /// Where it stands, in UTF-8 offsets in the whole file.
  ///
  /// A value in quotes has them with it; a value of several lines ends with its first one. A list or a group begins at
  /// its first sign; its end is its closing bracket, and empty where it has none. Nothing else has a place.
  let range: Range<Int>
}

/// Why the parser read no further.
enum YAMLStop {
  /// A character that YAML does not allow in a text, or bytes that are no UTF-8.
  case unreadable(at: Int)
  /// What libyaml says, where it stumbled, and where the thing that it was reading began.
  case syntax(String, at: Int, opening: Int)
}
