import Archive
import Bytes
import Diagnostics

/// How a problem names another place.
enum SourcePlace {
  /// `på rad 12`, or `på rad 12 i insatser/sta/insats.md` where it stands in another file.
  static func text(of other: SourceSpan, from span: SourceSpan, _ files: [SourceFile]) -> BilingualText {
    let file = files[Int(other.file.index)]
    let line = line(of: other.start, file)
    guard other.file != span.file else { return BilingualText("på rad \(line)", en: "on line \(line)") }
    let name = file.path.dropFirst("content/".count)
    return BilingualText("på rad \(line) i \(name)", en: "on line \(line) of \(name)")
  }

  private static func line(of offset: Int, _ file: SourceFile) -> Int {
    file.bytes.withUnsafeBufferPointer { 1 + UnsafeBufferPointer(rebasing: $0.prefix(offset)).count(of: 0x0A) }
  }
}

extension Archive {
  /// How a problem at a span names another place.
  func place(of other: SourceSpan, from span: SourceSpan) -> BilingualText {
    SourcePlace.text(of: other, from: span, files)
  }
}
