import Foundation
import TestSupport
import Testing

/// Every figure that was carried over from a source, with its place there: no later edit may lose one.
struct FigureTests {
  struct Figure: Sendable {
    var source: String
    var line: Int
    /// What the source says on that line.
    var quotation: String
    /// Where the figure stands in `content/`.
    var file: String
    /// How it stands there.
    var text: String
  }

  static let figures: [Figure] = {
    let folder = Folders.checkout.appending(path: "Tests/ContentTests/Figures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.sorted().flatMap { name -> [Figure] in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let number = Int(parts[1]) else {
          Issue.record("\(name): \(line)")
          return nil
        }
        return Figure(source: parts[0], line: number, quotation: parts[2], file: parts[3], text: parts[4])
      }
    }
  }()

  @Test func listsFiguresOfEverySource() {
    #expect(Self.figures.count >= 800)
    #expect(Set(Self.figures.map(\.source)) == ["000", "001", "002", "003", "004"])
  }

  @Test func keepsEveryFigureInTheContent() throws {
    for (file, figures) in Dictionary(grouping: Self.figures, by: \.file).sorted(by: { $0.key < $1.key }) {
      let text = try String(contentsOf: Folders.checkout.appending(path: "content/\(file)"), encoding: .utf8)
      for figure in figures {
        #expect(
          text.contains(figure.text), "content/\(file) has lost ”\(figure.text)” (\(figure.source):\(figure.line))")
      }
    }
  }

  @Test(.enabled(if: Sources.areHere, "the sources do not lie beside the checkout"))
  func findsEveryFigureInItsSource() throws {
    for (source, figures) in Dictionary(grouping: Self.figures, by: \.source).sorted(by: { $0.key < $1.key }) {
      let lines = try Sources.text(source).split(separator: "\n", omittingEmptySubsequences: false)
      for figure in figures {
        let isThere = lines.indices.contains(figure.line - 1) && lines[figure.line - 1].contains(figure.quotation)
        #expect(isThere, "\(source):\(figure.line) does not say ”\(figure.quotation)”")
      }
    }
  }
}
