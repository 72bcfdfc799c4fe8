import Checks
import Diagnostics

extension Pipeline {
  /// What writers have silenced, a line each, with the reason that they gave; empty when nothing is silenced.
  func silencedText(in language: Language) -> String {
    guard !silenced.isEmpty else { return "" }
    let count = silenced.reduce(0) { $0 + $1.count }
    let lines = silenced.map { silence in
      let file = files[Int(silence.span.file.index)]
      let line = LineIndex(file).location(of: silence.span.start).line
      return "  \(file.shownPath):\(line): \(PersonalNumber.concealed(silence.reason))\n"
    }
    let heading = BilingualText(
      "\(count) \(count == 1 ? "anmärkning" : "anmärkningar") undantas från granskningen:",
      en: "\(count) \(count == 1 ? "problem is" : "problems are") kept out of the checks:")
    return heading.text(in: language) + "\n" + lines.joined()
  }
}
