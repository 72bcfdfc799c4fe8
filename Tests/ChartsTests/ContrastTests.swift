import Testing

/// The colours that charts take from the stylesheet: text 4,5:1 and marks 3:1 against what they stand on (WCAG 2.2, 1.4.3
/// and 1.4.11), in each colour scheme.
struct ContrastTests {
  private static let texts: [(text: String, ground: String)] = [
    ("--text", "--papper"), ("--svag", "--papper"), ("--text", "--d-spar"), ("--svag", "--d-spar"),
    ("--d-pamork", "--d-ton1"), ("--d-pamork", "--d-ton2"), ("--d-pamork", "--d-stark"), ("--d-paljus", "--d-ton3"),
    ("--d-paljus", "--d-ton4"), ("--d-paljus", "--d-ton5"), ("--d-paljus", "--papper"),
  ]
  private static let marks: [(mark: String, ground: String)] = [
    ("--d-stark", "--papper"), ("--d-stark", "--d-spar"), ("--d-mal", "--papper"), ("--d-mal", "--d-spar"),
    ("--svag", "--papper"), ("--d-ton1", "--papper"), ("--d-stark", "--d-ton5"), ("--d-stark", "--d-ton4"),
    ("--uppfyllt", "--papper"), ("--delvis", "--papper"), ("--ej", "--papper"), ("--oviss", "--papper"),
  ]

  @Test(arguments: StyleSheet.Scheme.allCases)
  func readsTextOnItsGround(scheme: StyleSheet.Scheme) throws {
    let colours = try #require(try StyleSheet().colours[scheme])
    for (text, ground) in Self.texts {
      let contrast = try #require(colours[text]).contrast(to: try #require(colours[ground]))
      #expect(contrast >= 4.5, "\(text) on \(ground) is \(contrast), \(scheme)")
    }
  }

  @Test(arguments: StyleSheet.Scheme.allCases)
  func seesMarksOnTheirGround(scheme: StyleSheet.Scheme) throws {
    let colours = try #require(try StyleSheet().colours[scheme])
    for (mark, ground) in Self.marks {
      let contrast = try #require(colours[mark]).contrast(to: try #require(colours[ground]))
      #expect(contrast >= 3, "\(mark) on \(ground) is \(contrast), \(scheme)")
    }
  }

  /// In greyscale the tones of a scale keep their order.
  @Test(arguments: StyleSheet.Scheme.allCases)
  func stepsTheTonesEvenly(scheme: StyleSheet.Scheme) throws {
    let colours = try #require(try StyleSheet().colours[scheme])
    let tones = try (1...5).map { try #require(colours["--d-ton\($0)"]).luminance }
    #expect(tones == (scheme == .dark ? tones.sorted(by: >) : tones.sorted()))
    #expect(zip(tones, tones.dropFirst()).allSatisfy { abs($0 - $1) > 0.005 })
  }

  @Test func computesTheRatiosOfTheStandard() {
    let white = StyleSheet.Colour(red: 1, green: 1, blue: 1)
    let black = StyleSheet.Colour(red: 0, green: 0, blue: 0)
    #expect(abs(white.contrast(to: black) - 21) < 1e-9)
    let grey = StyleSheet.Colour(red: 0x77 / 255.0, green: 0x77 / 255.0, blue: 0x77 / 255.0)
    #expect(abs(white.contrast(to: grey) - 4.48) < 0.01)
  }
}
