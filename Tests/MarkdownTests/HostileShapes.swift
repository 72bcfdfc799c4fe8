/// Texts made to be slow, large or deep: those that are known to cost libcmark-gfm 0.29.0.gfm.6 quadratic time or worse,
/// and those that would cost our own code.
enum HostileShapes {
  struct Shape: CustomStringConvertible, Sendable {
    let description: String
    /// A text of about `size` bytes.
    let text: @Sendable (_ size: Int) -> String

    init(_ description: String, _ text: @escaping @Sendable (_ size: Int) -> String) {
      self.description = description
      self.text = text
    }

    /// The same piece all over.
    init(_ description: String, every piece: String) {
      self.init(description) { times($0 / piece.utf8.count, piece) }
    }

    /// Blocks of as many pieces as the caps let through, and in another text one block of them all.
    static func blocks(_ description: String, _ piece: String, each count: Int) -> [Shape] {
      [
        Shape("\(description), in one block", every: piece),
        Shape("\(description), in many blocks", every: times(count, piece) + "\n\n"),
      ]
    }
  }

  static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: max(0, count)) }

  static func each(_ count: Int, _ piece: (Int) -> String) -> String { (0..<max(0, count)).map(piece).joined() }

  static func table(_ columns: Int, _ rows: Int, prefix: String = "", ending: String = "\n") -> String {
    let head = prefix + times(columns, "|a") + ending + prefix + times(columns, "|-") + ending
    return head + times(rows, prefix + "a" + ending)
  }

  /// The table of notes/hostile-input.md.
  static let known: [Shape] =
    [
      Shape("a table of n columns and rows") { table($0 / 6, $0 / 6) },
      Shape("a table of n columns and rows, between carriage returns") { table($0 / 6, $0 / 6, ending: "\r") },
      Shape("a table of n columns and rows, in a quotation") { table($0 / 10, $0 / 10, prefix: "> ") },
      Shape("wide tables of empty cells", every: table(64, 300) + "\n"),
      Shape("wide tables of empty cells, in quotations", every: table(64, 300, prefix: "> ") + "\n"),
      Shape("list markers and blank lines") { times($0 / 3, "- ") + "x" + times($0 / 3, "\n") },
      Shape("quotations and stars") { times($0 / 3, ">") + times($0 / 3, "a*") },
      Shape("a paragraph straight into a table") { times($0 / 2, "a\n") + "a|b\n-|-\na|b\n" },
      Shape("paragraphs straight into tables", every: times(1_990, "a\n") + "a|b\n-|-\na|b\n\n"),
      Shape("a paragraph of returns into a table") { times($0 / 2, "a\r") + "\na|b\n-|-\n" },
      Shape("a long definition, often used") { "[x]: /" + times($0 / 2, "a") + "\n\n" + times($0 / 6, "[x] ") },
      Shape("a definition on two lines") {
        "[x]:\n/" + times(9_000, "a") + "\n\n" + times($0 / 900, times(240, "[x] ") + "\n\n")
      },
      Shape("a definition in a list") {
        "- [x]: /" + times(9_000, "a") + "\n\n" + times($0 / 900, times(240, "[x] ") + "\n\n")
      },
      Shape("a long title") { size in
        "[x]: / \"" + times(size / 200, times(99, "a") + "\n") + "\"\n\n"
          + times(size / 900, times(240, "[x] ") + "\n\n")
      },
      Shape("a label with signs of its own") {
        "[a\\[^y]: /" + times(9_000, "a") + "\n\n" + times($0 / 8, "[a\\[^y] ")
      },
    ] + Shape.blocks("straight quotation marks", "\"", each: 19_000) + Shape.blocks("www.a_", "www.a_", each: 2_900)
    + Shape.blocks("<?", "a <?", each: 490) + Shape.blocks("<!A", "a <!A ", each: 490)
    + Shape.blocks("![[]()", "![[]()", each: 330) + Shape.blocks("*a _a*_", "*a _a*_ ", each: 1_400)
    + Shape.blocks("`| in a cell", "a|b\n-|-\n" + times(90, "`|") + "\n", each: 10)

  static let nested: [Shape] =
    [
      Shape("a list that goes deeper on each line") { size in each(size / 100) { times($0, "  ") + "- a\n" } },
      Shape("a deep list and blank lines") { size in each(60) { times($0, "  ") + "- a\n" } + times(size / 2, "\n") },
      Shape("the deepest list and blank lines") { times(32, "- ") + "a" + times($0 / 2, "\n") },
      Shape("deepest lists", every: times(16, "- + ") + "a\n\n"),
      Shape("ordered lists", every: times(16, "1. ") + "\n\n"),
      Shape("quotations", every: times(32, ">") + "a\n\n"),
      Shape("lazy quotations", every: times(32, ">") + times(99, "a\n")),
      Shape("notes in notes") { times($0 / 12, "[^a]:") + "x\n" + times($0 / 2, "\n") + "[^a]" },
      Shape("images in images", every: times(450, "![") + "a" + times(450, "](b)") + "\n\n"),
      Shape("brackets in parentheses") { "[a](" + times($0, "(") },
    ] + Shape.blocks("emphasis in emphasis", "*a **b ", each: 990) + Shape.blocks("struck", "~a ~~b ", each: 330)
    + Shape.blocks("open links", "[a](", each: 990) + Shape.blocks("open addresses", "[a](<b", each: 490)
    + Shape.blocks("open brackets", "[", each: 990) + Shape.blocks("closing brackets", "]", each: 990)
    + Shape.blocks("open comments", "a <!-- ", each: 490) + Shape.blocks("open tags", "a <b c=\"", each: 490)

  static let many: [Shape] = [
    Shape("short lines", every: "a\n"), Shape("short paragraphs", every: "a\n\n"), Shape("blank lines", every: "\n"),
    Shape("returns", every: "a\r\r"), Shape("items", every: "-\n\n"),
    Shape("headings that read the same", every: "## a\n\n"),
    Shape("headings without text", every: "##\n\n"), Shape("small tables", every: "a|\n-|\n\n"),
    Shape("delimiter rows", every: "|-|-|\n"), Shape("rules", every: "***\n\n"),
    Shape("named blocks", every: "```x\n```\n\n"),
    Shape("a fence that never ends") { "```x\n" + times($0 / 3, "a\n\n") },
    Shape("a comment that never ends") { "<!-- " + times($0 / 3, "a\n\n") },
    Shape("comments", every: "<!-- -->\n\n"), Shape("tags", every: times(490, "<b>") + "\n\n"),
    Shape("addresses", every: times(490, "<ab:c>") + "\n\n"), Shape("ampersands", every: "&"),
    Shape("entities", every: "&amp;&#228;\n\n"), Shape("open entities", every: "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    Shape("backslashes", every: times(9_000, "\\") + "\n\n"),
    Shape("backticks", every: each(40) { times($0 + 1, "`") + "a" } + "\n\n"),
    Shape("spaces", every: times(9_000, " ") + "a\n"), Shape("tabs", every: ">" + times(9_000, "\t") + "a\n\n"),
    Shape("hard breaks", every: "a\\\n"), Shape("abbreviations", every: "AB ÅÄ "),
    Shape("references to one note") { "[^1]: a\n\n" + times(min(20, $0 / 4_000), times(990, "[^1]") + "\n\n") },
    Shape("notes") { each(min(9_000, $0 / 24)) { "a[^a\($0)]\n\n[^a\($0)]: b\n\n" } },
    Shape("notes that miss each other") { each(min(9_000, $0 / 30)) { "[^aaaab\($0)]\n\n[^bbbba\($0)]: b\n\n" } },
    Shape("notes in disguise", every: "&#91;^1&#93;"),
    Shape("notes behind backslashes", every: times(900, "\\[^1]") + "\n\n"),
    Shape("unknown anchors") { each(min(9_000, $0 / 30)) { "## aaa \($0)\n\n[a](#bbb-\($0))\n\n" } },
    Shape("anchors in disguise", every: times(90, "[a](&#35;b" + times(180, "c") + ") ") + "\n\n"),
    Shape("links that lead nowhere", every: times(900, "[a](saknas) ") + "\n\n"),
    Shape("lost brackets and a lost note", every: "[^q]" + times(490, "](") + times(9_000, "b") + "\n\n"),
    Shape("lost tags and a lost note", every: "[^q]" + times(490, "<a") + times(9_000, "b") + "\n\n"),
    Shape("ids that are taken", every: "## a {#a}\n\n"), Shape("braces", every: "## " + times(9_000, "{#") + "}\n\n"),
    Shape("captions", every: "a|\n-|\n\nTabell: b\n\n"), Shape("figures", every: "![](b)\n\nFigur: b\n\n"),
  ]

  static let all = known + nested + many
}
