/// What is told of a problem is read on screens, in logs and in the reports of build servers. A personnummer is in none
/// of them: not in the message, not in the path, not in the line of the source that is shown.
extension BilingualText {
  /// The text with every personnummer hidden.
  var concealed: BilingualText {
    BilingualText(PersonalNumber.concealed(swedish), en: PersonalNumber.concealed(english))
  }
}

extension SourceFile {
  /// The path as it may be shown, with every personnummer in it hidden.
  package var shownPath: String { PersonalNumber.concealed(path) }

  /// The bytes as they may be shown: each digit of a personnummer is a substitute, so that no offset moves.
  var shownBytes: [UInt8] { PersonalNumber.concealed(bytes) }
}
