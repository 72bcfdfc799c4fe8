import Archive
package import Diagnostics
import Markdown

/// The text of a link says where it leads (WCAG 2.2, success criterion 2.4.4).
package enum LinkTextCheck: TextCheck {
  /// # Länktexten säger inte vart länken leder
  ///
  /// Vad: länkens text är ”här”, ”läs mer” eller liknande, eller en lång webbadress.
  ///
  /// Varför: den som lyssnar på sidan kan läsa länkarna för sig. ”Här” säger då ingenting, och en adress läses upp tecken
  /// för tecken.
  ///
  /// Exempel:
  ///
  /// <!-- fel: intetsägande-länktext i text -->
  /// ```markdown
  /// Läs om insatsen [här](insats.md).
  /// ```
  ///
  /// I stället: låt länken vara det som den leder till.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Läs om [insatsen Steget](insats.md).
  /// ```
  static let vague = Rule("intetsägande-länktext", .warning, isAdjustable: true)

  /// # Två länkar i stycket har samma text
  ///
  /// Vad: två länkar i samma stycke har samma text men leder till olika sidor.
  ///
  /// Varför: läsaren kan inte veta vilken som är vilken.
  ///
  /// Exempel:
  ///
  /// <!-- fel: samma-länktext i text -->
  /// ```markdown
  /// Det finns två insatser: [insatsen](insats.md) och [insatsen](../vidare/insats.md).
  /// ```
  ///
  /// I stället: nämn vad som skiljer sidorna åt i länktexten.
  static let ambiguous = Rule("samma-länktext", .warning, isAdjustable: true)

  package static var rules: [Rule] { [vague, ambiguous] }

  /// Every link whose text does not tell it from others.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      let links = text.readable.links
      let told = links.indices.filter { !links[$0].isImage && !links[$0].text.isEmpty }
      let problems = problems(links, told)
      // Where a link stands is only sought when there is something to tell of it.
      guard !problems.isEmpty else { return [] }
      var finder = Finder(text)
      return told.compactMap { index in
        let span = finder.span(links[index])
        return problems[index].map { problem in
          switch problem {
          case .vague(let isAddress): vagueness(links[index], isAddress: isAddress, at: span)
          case .ambiguous: ambiguity(links[index], at: span)
          }
        }
      }
    }
  }

  private enum Problem {
    case vague(isAddress: Bool), ambiguous
  }

  /// What is wrong with links, by their places in a text.
  private static func problems(_ links: [ReadableText.Link], _ told: [Int]) -> [Int: Problem] {
    var problems: [Int: Problem] = [:]
    var block: Range<Int>?
    var first: [String: String] = [:]
    for (place, index) in told.enumerated() {
      if let problem = vagueness(links[index].text) {
        problems[index] = problem
        continue
      }
      if block != links[index].block {
        block = links[index].block
        first.removeAll(keepingCapacity: true)
        // A block with a single link need not be remembered.
        guard place + 1 < told.count, links[told[place + 1]].block == block else { continue }
      }
      guard let other = first.updateValue(links[index].destination, forKey: links[index].text) else { continue }
      first[links[index].text] = other
      if other != links[index].destination { problems[index] = .ambiguous }
    }
    return problems
  }

  private static func vagueness(_ text: String) -> Problem? {
    let length = text.utf8.count
    if length > addressLimit { return text.holds("://") ? .vague(isAddress: true) : nil }
    guard length <= longestVague, openings.contains(Word.first(in: text)) else { return nil }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return said.contains(words) ? .vague(isAddress: false) : nil
  }

  private static func ambiguity(_ link: ReadableText.Link, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      ambiguous,
      BilingualText(
        "två länkar i stycket heter ”\(link.text)” men leder till olika sidor",
        en: "two links of the paragraph are called “\(link.text)” but lead to different pages"),
      at: span,
      help: [
        BilingualText(
          "nämn i länktexten vad som skiljer sidorna åt", en: "say in the link's text what tells the pages apart")
      ])
  }

  private static func vagueness(_ link: ReadableText.Link, isAddress: Bool, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      vague,
      BilingualText(
        isAddress ? "en lång adress är ingen länktext" : "länktexten ”\(link.text)” säger inte vart länken leder",
        en: isAddress
          ? "a long address is no text for a link" : "the link's text “\(link.text)” does not say where it leads"),
      at: span,
      help: [
        BilingualText(
          "skriv vad sidan heter: [sidans namn](adress)",
          en: "write what the page is called: [name of the page](address)")
      ])
  }

  /// Looks for links in the order of the text, so that a block is gone through once however many links it has.
  private struct Finder {
    let text: TextUnderCheck
    private var next = 0
    /// Texts that are written in another way, with emphasis or a backslash; after a few nothing more is looked for.
    private var misses = 0

    init(_ text: TextUnderCheck) { self.text = text }

    /// The link's text where it stands letter for letter, else the first line of its block.
    mutating func span(_ link: ReadableText.Link) -> SourceSpan {
      let bytes = text.file.bytes
      let wanted = Array(link.text.utf8)
      var index = max(next, link.block.lowerBound)
      while misses < 8, index + wanted.count <= min(link.block.upperBound, bytes.count) {
        let opens = index > 0 && (bytes[index - 1] == UInt8(ascii: "[") || bytes[index - 1] == UInt8(ascii: "<"))
        if opens, bytes[index...].starts(with: wanted) {
          next = index + wanted.count
          return text.file.span(index..<next)
        }
        index += 1
      }
      misses += 1
      return text.file.span(text.firstLine(of: link.block))
    }
  }

  /// An address of up to forty signs, such as `https://www.finsam.se`, may be read out.
  private static let addressLimit = 40
  /// The longest of the texts that say nothing, with room for signs around it.
  private static let longestVague = 24
  private static let said: Set<String> = [
    "här", "klicka här", "klicka", "läs mer", "läs mer här", "läs här", "mer", "mer här", "mer information", "länk",
    "länken", "denna länk", "den här länken", "se här", "se länk", "denna", "den här", "den här sidan", "denna sida",
    "ladda ner", "ladda ner här", "hämta", "hämta här", "sidan", "webbsida", "dokument", "pdf",
  ]
  /// The first words of those.
  private static let openings = WordSet(said.map { Word.first(in: $0) })
}
