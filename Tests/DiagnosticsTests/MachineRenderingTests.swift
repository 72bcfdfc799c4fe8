import TestSupport
import Testing

@testable import Diagnostics

/// The forms for other programs, on one small file with what is hard: a byte order mark, a combining mark, a sign of
/// four bytes and a problem of two lines.
struct MachineRenderingTests {
  private let file = SourceFile(path: "content/å b.md", text: "\u{FEFF}a\u{30A}🧭x: 1\r\nb: 2\n")
  private let findings: Findings

  init() {
    var first = Diagnostic(
      Rule("regel-å"), BilingualText("50 % fel, a:b", en: "50 % wrong, a:b"), at: file.span(10..<11))
    first.help = [BilingualText("gör så", en: "do so")]
    first.fix = Fix.replace("x", at: file.span(10..<11), with: "y")
    let second = Diagnostic(Rule("två", .warning), BilingualText("två rader", en: "two lines"), at: file.span(13..<19))
    let quiet = Diagnostic(Rule("tyst"), BilingualText("tyst", en: "quiet"), at: file.span(16..<17))
    findings = Findings(
      files: [file], diagnostics: [first, second],
      silenced: [Silenced(span: file.span(16..<20), reason: "skäl", diagnostics: [quiet])])
  }

  @Test func writesCommandsForGitHub() {
    #expect(
      GitHubRendering(findings, prefix: "a,b/").render() == """
        ::error file=a%2Cb/content/å b.md,line=1,col=3,endLine=1,endColumn=4,title=regel-å::50 %25 fel, a:b%0Agör så
        ::warning file=a%2Cb/content/å b.md,line=1,endLine=2,title=två::två rader

        """)
    #expect(GitHubRendering(findings, language: .english).render().contains("::50 %25 wrong, a:b%0Ado so\n"))
  }

  @Test func writesJSONWithCharactersAndBytes() {
    let text = JSONRendering(findings, language: .english).render()
    #expect(text.contains("\"message\": \"50 % wrong, a:b\""))
    #expect(
      text.contains(
        """
              "start": {
                "line": 1,
                "column": 3,
                "offset": 10
              },
              "end": {
                "line": 1,
                "column": 4,
                "offset": 11
              },
              "fix": {
                "message": "“x” becomes “y”",
        """))
    #expect(text.contains("\"fixable\": 1,\n    \"silenced\": 1\n"))
    #expect(text.contains("\"reason\": \"skäl\""))
    #expect(JSONRendering(findings, language: .english).render() == text)
  }

  /// 901211-9948 is a test number of github.com/personnummer/meta.
  @Test func repeatsNoPersonalNumber() {
    let file = SourceFile(path: "content/901211-9948.md", text: "901211-9948 x")
    var diagnostic = Diagnostic(
      Rule("r"), "”901211-9948” är fel", at: file.span(0..<11), help: "skriv inte 901211-9948")
    diagnostic.fix = Fix.replace("901211-9948 x", at: file.span(0..<13), with: "x")
    let quiet = Silenced(span: file.span(0..<1), reason: "det är 901211-9948", diagnostics: [diagnostic])
    let findings = Findings(files: [file], diagnostics: [diagnostic], silenced: [quiet])
    for text in [
      JSONRendering(findings).render(), GitHubRendering(findings).render(),
      SARIFRendering(findings, rules: []).render(), TerminalRendering(files: [file]).render([diagnostic]),
    ] {
      #expect(!text.contains("9948"), "\(text)")
    }
  }

  @Test func writesSARIFWithCodePointsAndEncodedAddresses() {
    let rules = [
      SARIFRendering.RuleText(rule: Rule("två", .warning), title: "T", summary: "S", help: "H", markdown: "# T")
    ]
    let text = SARIFRendering(findings, rules: rules).render()
    #expect(text.contains("\"uri\": \"content/%C3%A5%20b.md\""))
    #expect(text.contains("\"startLine\": 1,\n                  \"startColumn\": 4,\n"))
    #expect(text.contains("\"ruleId\": \"två\",\n          \"ruleIndex\": 0,"))
    #expect(text.contains("\"justification\": \"skäl\""))
    #expect(text.contains("\"insertedContent\": {\n                        \"text\": \"y\""))
    #expect(
      SARIFRendering(findings, rules: [], folder: "mitt arkiv").render().contains(
        "\"mitt%20arkiv/content/%C3%A5%20b.md\""))
    #expect(SARIFRendering(findings, rules: [], folder: "/a b").render().contains("\"uri\": \"file:///a%20b/\""))
  }
}
