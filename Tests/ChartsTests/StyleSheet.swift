import Foundation
import TestSupport

/// The colours of the stylesheet by their names, as they are in each colour scheme.
struct StyleSheet {
  /// A colour, each part from 0 to 1.
  struct Colour {
    var red, green, blue: Double

    /// Relative luminance (WCAG 2.2).
    var luminance: Double {
      func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Contrast ratio (WCAG 2.2), 1 to 21.
    func contrast(to other: Colour) -> Double {
      let pair = [luminance, other.luminance].sorted()
      return (pair[1] + 0.05) / (pair[0] + 0.05)
    }
  }

  enum Scheme: String, CaseIterable { case light, dark, print }

  let colours: [Scheme: [String: Colour]]

  init() throws {
    let text = try String(contentsOf: Folders.checkout.appending(path: "templates/stil.css"), encoding: .utf8)
    var colours: [Scheme: [String: Colour]] = [.light: [:], .dark: [:], .print: [:]]
    var media = ""
    var isRoot = false
    for line in text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
      if line.hasPrefix("@media") { media = line }
      if line.hasPrefix(":root") { isRoot = true }
      let names = isRoot ? Self.declared(line) : [:]
      if line.contains("}") {
        if !isRoot, line == "}" { media = "" }
        isRoot = false
      }
      let schemes: [Scheme] =
        media.contains("dark") ? [.dark] : media.contains("print") ? [.print] : media.isEmpty ? Scheme.allCases : []
      for scheme in schemes { colours[scheme]!.merge(names) { $1 } }
    }
    self.colours = colours
  }

  private static func declared(_ line: String) -> [String: Colour] {
    var found: [String: Colour] = [:]
    for declaration in line.split(whereSeparator: { "{;}".contains($0) }) {
      let parts = declaration.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2, parts[0].hasPrefix("--"), let colour = colour(parts[1]) { found[parts[0]] = colour }
    }
    return found
  }

  private static func colour(_ text: String) -> Colour? {
    guard text.hasPrefix("#") else { return nil }
    var digits = text.dropFirst().compactMap(\.hexDigitValue)
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 else { return nil }
    func part(_ index: Int) -> Double { Double(digits[index] * 16 + digits[index + 1]) / 255 }
    return Colour(red: part(0), green: part(2), blue: part(4))
  }
}
