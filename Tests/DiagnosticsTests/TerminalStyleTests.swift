import TestSupport
import Testing

@testable import Diagnostics

struct TerminalStyleTests {
  @Test(arguments: [
    (true, nil, "xterm", true), (false, nil, "xterm", false), (true, "1", "xterm", false), (true, "", "xterm", true),
    (true, nil, "dumb", false), (true, nil, nil, false), (false, "", nil, false),
  ])
  func coloursOnlyWhereAPersonWantsThem(isTerminal: Bool, noColor: String?, terminal: String?, isColoured: Bool) {
    let style = TerminalStyle.fitting(isTerminal: isTerminal, noColor: noColor, terminal: terminal)
    #expect((style == .coloured) == isColoured)
  }

  @Test func addsNothingButControlSequences() {
    let file = SourceFile(path: "a.md", text: "ett\ntvå \u{1B}[1m\n")
    var fixable = Diagnostic(Rule("r", .warning), "fel här", at: file.span(4..<8), help: "gör så")
    fixable.fix = Fix.replace("två", at: file.span(4..<8), with: "tre")
    let diagnostics = [Diagnostic(Rule("r"), "fel", at: file.span(0..<3)), fixable]
    let plain = TerminalRendering(files: [file]).render(diagnostics)
    let coloured = TerminalRendering(files: [file], style: .coloured).render(diagnostics)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(coloured.contains("\u{1B}[1;31mfel:\u{1B}[0m") && coloured.contains("\u{1B}[1;33mvarning:\u{1B}[0m"))
    #expect(!plain.contains("\u{1B}"))
  }
}
