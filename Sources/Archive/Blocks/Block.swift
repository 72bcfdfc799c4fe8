package import Diagnostics
import FrontMatter
import Markdown

/// A named block in a text: data that is drawn and shown as a table or a list.
package enum Block: Sendable {
  case timeline(TimelineBlock)
  case survey(SurveyBlock)
  case beforeAfter(BeforeAfterBlock)
  case chart(ChartBlock)
  case theory(TheoryBlock)
  case economy(EconomyBlock)
  case staffing(StaffingBlock)
  case valueStream(ValueStreamBlock)
  /// The goal table of the report, placed by the writer.
  case goals(at: SourceSpan)
  /// A klientresa of the same insats, in the text.
  case klientresa(Located<String>)

  /// What every block with data has: a caption, and where the figures come from.
  package var header: BlockHeader? {
    switch self {
    case .timeline(let block): block.header
    case .survey(let block): block.header
    case .beforeAfter(let block): block.header
    case .chart(let block): block.header
    case .theory(let block): block.header
    case .economy(let block): block.header
    case .staffing(let block): block.header
    case .valueStream(let block): block.header
    case .goals, .klientresa: nil
    }
  }
}

/// The kinds of blocks by the word that opens them. A new block is one file and one line in each of the lists here.
enum BlockKind: String, CaseIterable {
  case timeline = "tidslinje"
  case survey = "enkät"
  case beforeAfter = "före-efter"
  case chart = "diagram"
  case theory = "förändringsteori"
  case economy = "ekonomi"
  case staffing = "bemanning"
  case valueStream = "värdeflöde"
  case goals = "mål"
  case klientresa = "resa"

  /// Whether the block is numbered among the tables or the figures; nil for one without a number.
  var numbering: NumberedItem.Kind? {
    switch self {
    case .economy, .staffing: .table
    case .timeline, .survey, .beforeAfter, .chart, .theory, .valueStream: .figure
    case .goals, .klientresa: nil
    }
  }

  /// Reads the data of a block; nil when it could not be read, and the reason is among the problems.
  func read(_ fence: Fence, _ node: YAMLNode, _ problems: ProblemList) -> Block? {
    if self == .goals { return .goals(at: fence.infoSpan) }
    if self == .klientresa { return klientresa(fence, problems) }
    guard
      let fields = FieldReader(
        node, subject: BilingualText("blocket \(rawValue)", en: "the block \(rawValue)"), problems: problems)
    else { return nil }
    let header = BlockHeader(fields, heading: fence.infoSpan)
    defer { fields.finish() }
    switch self {
    case .timeline: return .timeline(TimelineBlock(header, fields))
    case .survey: return .survey(SurveyBlock(header, fields))
    case .beforeAfter: return .beforeAfter(BeforeAfterBlock(header, fields))
    case .chart: return .chart(ChartBlock(header, fields))
    case .theory: return .theory(TheoryBlock(header, fields))
    case .economy: return .economy(EconomyBlock(header, fields))
    case .staffing: return .staffing(StaffingBlock(header, fields))
    case .valueStream: return .valueStream(ValueStreamBlock(header, fields))
    case .goals, .klientresa: return nil
    }
  }
}

extension BlockKind {
  private func klientresa(_ fence: Fence, _ problems: ProblemList) -> Block? {
    guard fence.argument.isEmpty else { return .klientresa(Located(fence.argument, at: fence.infoSpan)) }
    problems.add(
      .missingField,
      BilingualText("blocket resa säger inte vilken klientresa", en: "the block resa does not say which klientresa"),
      at: fence.infoSpan,
      help: BilingualText(
        "skriv resa: och klientresans filnamn utan .md",
        en: "write resa: and the file name of the klientresa without .md"))
    return nil
  }
}

/// What every block with data has.
package struct BlockHeader: Sendable {
  package var caption: String
  /// The anchor that the writer has chosen.
  package var id: Located<String>?
  package var source: String?
  package var comment: String?

  init(_ fields: FieldReader, heading: SourceSpan) {
    let told = fields.problems.diagnostics.count
    let caption = fields.text("rubrik")
    if caption == nil, fields.problems.diagnostics.count == told {
      fields.problems.add(
        .missingField,
        BilingualText("\(fields.subject) saknar ”rubrik”", en: "\(fields.subject.english) has no “rubrik”"),
        at: heading,
        help: BilingualText(
          "lägg till rubrik: vad figuren eller tabellen visar", en: "add rubrik: what the figure or the table shows"))
    }
    self.caption = caption?.value ?? ""
    id = fields.text("id")
    if let id, !ContentLayout.isID(id.value) {
      fields.problems.add(
        .badName, BilingualText("”\(id.value)” kan inte vara ett ankare", en: "“\(id.value)” cannot be an anchor"),
        at: id.span,
        help: BilingualText(
          "använd små bokstäver a–z, siffror och bindestreck", en: "use small letters a–z, digits and hyphens"))
    }
    source = fields.text("källa")?.value
    comment = fields.text("kommentar")?.value
  }
}

extension Rule {
  /// # Blocket finns inte, eller står fel
  ///
  /// Tema: Texten
  ///
  /// Vad: Blockets namn liknar ett [block](../block.md) som finns, men är felstavat. Eller så är blocket
  /// indraget, eller hör inte hemma i texten.
  ///
  /// Varför: Ett block som inte känns igen visas som kod, och läsaren får ingen figur.
  ///
  /// Exempel:
  ///
  /// <!-- fel: okänt-block i text -->
  /// ````markdown
  /// ```tidslinja
  /// rubrik: Stegets tre år
  /// ```
  /// ````
  ///
  /// I stället: Rätta namnet, och låt raden med tre grava accenter börja vid vänsterkanten.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```tidslinje
  /// rubrik: Stegets tre år
  /// händelser: [{när: 2022, vad: Insatsen börjar}]
  /// ```
  /// ````
  package static let unknownBlock = Rule("okänt-block")
}
