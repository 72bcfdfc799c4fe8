package import Diagnostics

extension RulePage {
  /// The page as text for a terminal.
  ///
  /// - Parameter width: the most characters of a line; examples are never broken.
  package func text(style: TerminalStyle, width: Int = 80) -> String {
    var text = style.set(title, as: .headline) + "\n" + style.set("[\(rule.id)]", as: .quiet) + "\n\n"
    text += Self.laidOut(what, width: width) + "\n"
    text += Self.laidOut(setting, width: width)
    for (heading, body) in [("Varför", why), ("Exempel", example), ("I stället", instead)] where !body.isEmpty {
      text += "\n" + style.set(heading, as: .headline) + "\n\n" + Self.laidOut(body, width: width)
    }
    return text
  }

  /// The list of all rules by theme: name, severity and title.
  package static func list(style: TerminalStyle) -> String {
    let width = all.map(\.rule.id.count).max() ?? 0
    var text = ""
    for theme in themes {
      let pages = all.filter { $0.theme == theme }
      guard !pages.isEmpty else { continue }
      text += (text.isEmpty ? "" : "\n") + style.set(theme, as: .headline) + "\n"
      for page in pages {
        let name = page.rule.id + String(repeating: " ", count: width - page.rule.id.count)
        let word = page.rule.severity.rawValue
        let severity = style.set(word, as: page.rule.severity == .error ? .error : .warning)
        text += "  \(name)  \(severity)\(String(repeating: " ", count: 7 - word.count))  \(page.title)\n"
      }
    }
    return text
  }

  /// Markdown as plain text: marks go, links become their text, code stands in quotation marks.
  package static func plain(_ markdown: String) -> String {
    var text = ""
    var rest = markdown[...]
    while let sign = rest.popFirst() {
      switch sign {
      case "`":
        let code = rest.prefix { $0 != "`" }
        rest = rest.dropFirst(code.count + 1)
        text += "”\(code)”"
      case "*", "\\": break
      case "[":
        guard let close = rest.firstRange(of: "]("), let end = rest[close.upperBound...].firstIndex(of: ")"),
          !rest[..<close.lowerBound].contains("[")
        else {
          text.append(sign)
          continue
        }
        text += plain(String(rest[..<close.lowerBound]))
        rest = rest[rest.index(after: end)...]
      default: text.append(sign)
      }
    }
    return text
  }

  /// Paragraphs broken at `width`, and fences indented.
  static func laidOut(_ markdown: String, width: Int) -> String {
    var text = ""
    var paragraph = ""
    var fence = ""
    func end() {
      if !paragraph.isEmpty { text += wrapped(plain(paragraph), width: width) }
      paragraph = ""
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if !fence.isEmpty {
        if line == fence { fence = "" } else { text += line.isEmpty ? "\n" : "    \(line)\n" }
      } else if line.hasPrefix("```") {
        end()
        fence = String(line.prefix { $0 == "`" })
      } else if line.hasPrefix("<!--") {
        end()
      } else if line.isEmpty {
        end()
        if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
      } else {
        paragraph += (paragraph.isEmpty ? "" : " ") + line
      }
    }
    end()
    return text
  }

  private static func wrapped(_ text: String, width: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
