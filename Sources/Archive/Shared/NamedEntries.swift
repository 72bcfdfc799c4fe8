import Diagnostics
import FrontMatter

/// Reads a file whose top keys are names that the writer chooses, each with a group of keys under it.
///
/// - Parameter checkingID: whether the name becomes an address and must be an id.
func readNamed<Value>(
  _ node: YAMLNode, subject: String, checkingID: Bool = true, problems: ProblemList,
  _ read: (Located<String>, FieldReader) -> Value?
) -> [Value] {
  switch node.content {
  case .empty: return []
  case .scalar, .sequence:
    problems.add(
      .wrongType, "\(subject) skrivs som namn med nycklar under, inte som \(node.kindName)", at: node.span,
      help: "skriv namn: på en egen rad och nycklarna indragna under")
    return []
  case .mapping(let entries):
    return entries.compactMap { entry in
      if checkingID, !ContentLayout.isID(entry.key.value) {
        problems.add(
          .badName, "namnet ”\(entry.key.value)” kan inte bli en adress", at: entry.key.span,
          help: "använd små bokstäver a–z, siffror och bindestreck")
      }
      return FieldReader(entry.value, subject: "”\(entry.key.value)”", problems: problems).flatMap {
        read(entry.key, $0)
      }
    }
  }
}
