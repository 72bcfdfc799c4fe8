import Charts
import Foundation
import Markup
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Drawings that have been looked at. Run with `UPPDATERA=1` to write down what is drawn now, and look at it again.
enum GoldenSVG {
  /// Holds a chart against `Golden/<name>.svg`, and demands that it is well-formed and named.
  static func expect(
    _ chart: some Chart, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let drawn = HTML.make { chart.svg(ChartName(title: "Namn å & <b>", description: "Beskrivning"), &$0) }.string
    let file = Folders.checkout.appending(path: "Tests/ChartsTests/Golden/\(name).svg")
    if ProcessInfo.processInfo.environment["UPPDATERA"] == "1" {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(drawn == expected, sourceLocation: sourceLocation)
    #expect(XMLParser(data: Data(drawn.utf8)).parse(), "\(name) is not well-formed", sourceLocation: sourceLocation)
    #expect(drawn.hasPrefix("<svg class=\"diagram\" role=\"img\""))
    #expect(drawn.contains(">\n<title>Namn å &amp; &lt;b&gt;</title><desc>Beskrivning</desc>\n"))
    #expect(!drawn.contains(" style=\"") && !drawn.contains("<style"), sourceLocation: sourceLocation)
    #expect(heights(drawn, of: chart.height), "\(name) draws below its frame", sourceLocation: sourceLocation)
  }

  /// How many marks of a class are drawn that stretch with the width; marks of one class share a path.
  static func marks(_ name: String, in chart: some Chart) -> Int {
    let drawn = HTML.make { chart.svg(ChartName(title: "", description: ""), &$0) }.string
    return drawn.split(separator: "<path class=\"\(name)\" d=\"").dropFirst()
      .reduce(0) { count, path in count + path.prefix { $0 != "\"" }.count { $0 == "M" } }
  }

  /// Whether no text stands below the frame.
  private static func heights(_ svg: String, of height: Int) -> Bool {
    svg.split(separator: "<text ").dropFirst().allSatisfy { text in
      guard let start = text.firstRange(of: " y=\""), let y = Int(text[start.upperBound...].prefix { $0 != "\"" })
      else { return false }
      return y > 0 && y <= height
    }
  }
}

/// The shares of the check values, as the comparisons compute them.
enum Checked {
  /// 1 of 16, 14 of 34, 39 of 61, 0 of 16, with Wilson's interval.
  static let one16 = (value: 6.25, interval: 1.110...28.329)
  static let fourteen34 = (value: 14.0 / 34 * 100, interval: 26.369...57.778)
  static let thirtynine61 = (value: 39.0 / 61 * 100, interval: 51.379...74.777)
  static let none16 = (value: 0.0, interval: 0.0...19.361)
}
