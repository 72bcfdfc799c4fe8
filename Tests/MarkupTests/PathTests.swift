import Markup
import Testing

struct PathTests {
  @Test func writesCommandsWithTheirNumbers() {
    let data = HTML.make { html in
      html.move(to: 41.17647, -4.5)
      html.level(to: 100)
      html.upright(to: -8)
      html.line(to: 0, 0.25)
    }
    #expect(data.string == "M41.18 -4.5H100V-8L0 0.25")
  }
}
