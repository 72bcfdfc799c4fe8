import Diagnostics
import Markdown
import TestSupport
import Testing

/// No text may crash the parser, keep it busy or fill the disk: it is refused with a reason, or read and drawn at once.
struct HostileInputTests {
  #if DEBUG
    static let sizes = [5_000, 20_000]
  #else
    static let sizes = [5_000, 20_000, 60_000, 250_000, 990_000]
  #endif

  @Test("refuses a hostile text or draws it at once", arguments: HostileShapes.all)
  func reads(_ shape: HostileShapes.Shape) {
    for size in Self.sizes {
      let text = shape.text(size)
      var reading: Reading?
      let time = ContinuousClock().measure {
        reading = Reading(text, glossary: ["AB"]) { address, _ in
          address == "saknas" ? .refused(.unknownAnchor, message: "borta", help: nil) : .address(address)
        }
      }
      let refusals = reading?.problems.diagnostics.filter { $0.rule == .textTooCostly } ?? []
      #expect((reading?.tree == nil) == !refusals.isEmpty)
      #expect(refusals.count <= 1)
      #expect(refusals.allSatisfy { $0.message.swedish.contains("får") && $0.help.count == 1 })
      #expect(reading?.html.utf8.count ?? 0 < 7_000_000, "\(size) bytes")
      // What this guards against takes minutes; a busy machine takes its time too.
      #expect(time < .seconds(5), "\(size) bytes")
    }
  }
}
