import Diagnostics
import TestSupport
import Testing

struct SummaryTests {
  private func summary(errors: Int, warnings: Int, files: Int) -> String {
    let severities = Array(repeating: Severity.error, count: errors) + Array(repeating: .warning, count: warnings)
    let diagnostics = severities.enumerated().map { place, severity in
      let span = SourceSpan(file: .init(index: UInt32(place % files)), start: place, length: 1)
      return Diagnostic(Rule("prov", severity), "x", at: span)
    }
    return TerminalRendering(files: []).summary(diagnostics)
  }

  @Test(arguments: [
    (1, 0, 1, "1 fel i 1 fil"), (3, 1, 2, "3 fel, 1 varning i 2 filer"), (0, 1, 1, "1 varning i 1 fil"),
    (0, 2, 2, "2 varningar i 2 filer"), (12, 7, 1, "12 fel, 7 varningar i 1 fil"),
  ])
  func countsErrorsWarningsAndFiles(errors: Int, warnings: Int, files: Int, expected: String) {
    #expect(summary(errors: errors, warnings: warnings, files: files) == expected)
  }

  @Test func showsEveryErrorButNoMoreWarningsThanAsked() {
    let file = SourceFile(path: "content/a.md", text: "ett två tre fyra", index: 0)
    let problems = [(0, Severity.warning), (4, .warning), (8, .error), (12, .warning)].map { start, severity in
      Diagnostic(Rule("prov", severity), "nummer \(start)", at: file.span(start..<(start + 3)))
    }
    let shown = TerminalRendering(files: [file]).render(problems, warnings: 1)
    #expect(shown.contains("nummer 0") && shown.contains("nummer 8"))
    #expect(!shown.contains("nummer 4") && !shown.contains("nummer 12"))
    #expect(shown.hasSuffix("… och 2 varningar till; slutrapport check visar alla\n1 fel, 3 varningar i 1 fil\n"))
    #expect(!TerminalRendering(files: [file]).render(problems, warnings: 3).contains("till;"))
  }

  @Test func saysWhenNothingWasFound() {
    #expect(TerminalRendering(files: []).render([]) == "Inga fel.\n")
  }

  @Test func tellsProblemsInTheOrderGivenAndCountsThemLast() {
    let files = [
      SourceFile(path: "content/a.md", text: "ett\ntvå", index: 0),
      SourceFile(path: "content/b.yml", text: "x", index: 1),
    ]
    let diagnostics = [
      Diagnostic(Rule("r1"), "andra raden", at: files[0].span(4..<8)),
      Diagnostic(Rule("r2", .warning), "andra filen", at: files[1].span(0..<1), help: "gör så"),
    ]
    #expect(
      TerminalRendering(files: files).render(diagnostics) == """
        content/a.md:2:1: fel: andra raden [r1]
         2 │ två
           │ ^^^
        content/b.yml:1:1: varning: andra filen [r2]
         1 │ x
           │ ^
           = gör så
        1 fel, 1 varning i 2 filer

        """)
  }

  @Test func drawsManyProblemsOnOneVeryLongLineInTime() {
    let file = SourceFile(path: "x", text: String(repeating: "nyckel: å, ", count: 25_000))
    let diagnostics = stride(from: 0, to: file.bytes.count, by: 1_200).map {
      Diagnostic(Rule("prov"), "fel", at: file.span($0..<($0 + 6)))
    }
    let time = ContinuousClock().measure {
      #expect(TerminalRendering(files: [file]).render(diagnostics).hasSuffix("250 fel i 1 fil\n"))
    }
    #expect(time < .seconds(5))
  }
}
