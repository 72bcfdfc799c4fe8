import Diagnostics
import FrontMatter

/// Reads a file whose top keys are names that the writer chooses, each with a group of keys under it.
///
/// - Parameter checkingID: whether the name becomes an address and must be an id.
func readNamed<Value>(
  _ node: YAMLNode, subject: BilingualText, checkingID: Bool = true, problems: ProblemList,
  _ read: (Located<String>, FieldReader) -> Value?
) -> [Value] {
  switch node.content {
  case .empty: return []
  case .scalar, .sequence:
    problems.add(
      .wrongType,
      BilingualText(
        "\(subject) skrivs som namn med nycklar under, inte som \(node.kindName)",
        en: "\(subject.english) is written as names with keys under them, not as \(node.kindName.english)"),
      at: node.span,
      help: BilingualText(
        "skriv namn: på en egen rad och nycklarna indragna under",
        en: "write the name and a colon on a line of its own and indent the keys under it"))
    return []
  case .mapping(let entries):
    return entries.compactMap { entry in
      if checkingID, !ContentLayout.isID(entry.key.value) {
        problems.add(
          .badName,
          BilingualText(
            "namnet ”\(entry.key.value)” kan inte bli en adress",
            en: "the name “\(entry.key.value)” cannot become an address"), at: entry.key.span,
          help: BilingualText(
            "använd små bokstäver a–z, siffror och bindestreck", en: "use small letters a–z, digits and hyphens"))
      }
      return FieldReader(
        entry.value, subject: BilingualText("”\(entry.key.value)”", en: "“\(entry.key.value)”"), problems: problems
      ).flatMap {
        read(entry.key, $0)
      }
    }
  }
}
