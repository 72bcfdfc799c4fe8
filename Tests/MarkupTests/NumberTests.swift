import Markup
import Testing

struct NumberTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (-12, "-12"), (1_000_000, "1000000"), (.min, "-9223372036854775808"),
  ])
  func writesWholeNumbers(value: Int, expected: String) {
    #expect(HTML.make { $0.number(value) }.string == expected)
  }

  @Test(arguments: [
    (0, "0"), (41.17647, "41.18"), (50, "50"), (12.5, "12.5"), (0.04, "0.04"), (-3.25, "-3.25"), (99.999, "100"),
    (-0.001, "0"), (-90_000_000_000_000_000, "-90000000000000000"),
  ])
  func writesAtMostTwoDecimals(value: Double, expected: String) {
    #expect(HTML.make { $0.decimal(value) }.string == expected)
  }

  @Test func writesLengthsAsAttributes() {
    let html = HTML.make { html in
      html.attribute("x", percent: 41.17647)
      html.attribute("y", pixels: -4)
    }
    #expect(html.string == " x=\"41.18%\" y=\"-4\"")
  }
}
