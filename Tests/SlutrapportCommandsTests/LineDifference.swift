/// Where two texts part, told in a few lines: whole texts side by side are too much to read.
enum LineDifference {
  /// The first line that differs; nil when the texts are equal.
  static func first(_ new: String, _ old: String) -> String? {
    // As bytes: to a string, å is å however it is written.
    guard !new.utf8.elementsEqual(old.utf8) else { return nil }
    let (new, old) = (lines(new), lines(old))
    let place = zip(new, old).enumerated().first { !$0.element.0.utf8.elementsEqual($0.element.1.utf8) }?.offset
    let line = place ?? min(new.count, old.count)
    let (found, wanted) = (line < new.count ? new[line] : "the end", line < old.count ? old[line] : "the end")
    return "line \(line + 1) is\n  \(found)\nand not\n  \(wanted)"
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
