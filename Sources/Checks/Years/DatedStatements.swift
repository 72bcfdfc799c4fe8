import Archive
import Diagnostics
import Markdown
import Quantities

/// Finds every year that a source gives, in its front matter, blocks, tables and text.
struct DatedStatements {
  private let file: SourceFile
  private let isRetold: Bool
  private(set) var all: [DatedStatement] = []
  /// The groups of values that are told together, by their keys.
  private var known: [Place: Int] = [:]
  /// Where the values of each key of the front matter begin.
  private var heads: [String: Int] = [:]
  /// The numbers of the value of a group.
  private var values: [Place: [UInt64]] = [:]
  /// Words of plans, of what came back and of the time between two events.
  private static let several: [StaticString] = [
    " år senare", "skulle", "planera", "förläng", " ny ", " nya ", " igen", "åter", " ännu ", "även ", "också ",
    "varje", "årlig",
  ]
  /// Words of what is to come.
  private static let plans: [StaticString] = [
    " ska ", " skall ", "skulle", "plan", "vänta", "kommer", "senast", "ansök", "nästa", "prognos", "till och med",
    "t.o.m.", "fram till", "framåt", "mål", "förläng", "fortsätter", "inför", "beviljad", "avtal", "gäller till",
  ]
  /// How a text says that an insats was going on, and that something was decided.
  private static let ongoing = WordStems.all("pågick pågår startade startar började avslutades")
  private static let decided = WordStems.all("beslutade")

  init(_ file: SourceFile, _ body: Body, isRetold: Bool) {
    self.file = file
    self.isRetold = isRetold
    var groups: [Place: [UInt64]] = [:]
    let dated = body.scalars.indices.filter { index in
      body.scalars[index].marks.contains(.figure) && body.scalars[index].range.count > 3
        && holdsYear(body.scalars[index].range)
        && !body.scalars[index].keys.contains { Self.others.contains($0) }
    }
    if !dated.isEmpty {
      // What stands right under a key of the front matter has no words beside it.
      let wanted = Set(dated.filter { Self.isGrouped(body.scalars[$0]) }.map { group(of: body.scalars[$0]) })
      for index in body.scalars.indices where !wanted.isEmpty && Self.isGrouped(body.scalars[index]) {
        let length = body.scalars[index].range.count
        guard length <= 60 || length <= 160 && body.scalars[index].keys.last == "vad" else { continue }
        let group = group(of: body.scalars[index])
        guard wanted.contains(group) else { continue }
        let stems = WordStems.all(file.bytes[body.scalars[index].range])
        groups[group, default: []] += stems
        guard Self.valued.contains(body.scalars[index].keys.last ?? "") else { continue }
        values[group, default: []] += stems.filter(WordStems.isNumber)
      }
      for index in dated {
        let scalar = body.scalars[index]
        let group = group(of: scalar)
        known[group] = known[group] ?? known.count
        heads[scalar.keys.first ?? ""] = heads[scalar.keys.first ?? ""] ?? scalar.range.lowerBound
        read(scalar, in: group, groups[group] ?? [])
      }
    }
    let totals = totals(body.readable.tables)
    for paragraph in body.readable.paragraphs
    where paragraph.marks.contains(.figure) && holdsYear(paragraph.range) {
      let words = totals[paragraph.range.lowerBound] ?? []
      sentences(PlainText(file, range: paragraph.range), words, in: paragraph.range.lowerBound)
    }
    for table in body.readable.tables {
      guard let first = table.rows.first?.first, let last = table.rows.last?.last,
        holdsYear(first.lowerBound..<max(first.lowerBound, last.upperBound))
      else { continue }
      let heads = table.header.flatMap { WordStems.all(file.bytes[$0]) }.filter(WordStems.isCapitals)
      for row in table.rows { read(row, heads, in: table.span.start) }
    }
  }

  /// Keys whose years are no statement of when something happened.
  private static let others: SievedWords = [
    "isbn", "sidor", "id", "webb", "nummer", "upphov", "skala", "gräns", "budget", "belopp", "planerad-period",
    "planerat",
  ]

  /// Keys of what is measured or counted.
  private static let valued: SievedWords = ["värde", "svar"]

  /// Keys of short sentences.
  private static let sentences: SievedWords = ["rubrik", "kommentar", "namn", "underlag", "avser", "roll"]

  /// The values that are told together; those of a list belong to what holds the list.
  private func group(of scalar: WrittenScalar) -> Place {
    KeyGroup.place(of: scalar, file.id, isOfList: scalar.keys.last == "perioder")
  }

  private static func isGrouped(_ scalar: WrittenScalar) -> Bool { scalar.keys.count > 1 || !scalar.items.isEmpty }

  /// Whether a text may hold a year: `19` or `20`.
  private func holdsYear(_ range: Range<Int>) -> Bool {
    let range = range.clamped(to: file.bytes.indices)
    for index in range.dropFirst() {
      switch file.bytes[index] {
      case 0x30: if file.bytes[index - 1] == 0x32 { return true }
      case 0x39: if file.bytes[index - 1] == 0x31 { return true }
      default: break
      }
    }
    return false
  }

  /// The numbers of the last row of each table, which its caption tells of, by where the caption begins.
  private func totals(_ tables: [ReadableText.Table]) -> [Int: [UInt64]] {
    var totals: [Int: [UInt64]] = [:]
    for table in tables {
      guard let caption = table.caption, holdsYear(caption), let row = table.rows.last else { continue }
      totals[caption.lowerBound] = row.flatMap { WordStems.all(file.bytes[$0]) }.filter(WordStems.isNumber)
    }
    return totals
  }

  private mutating func read(_ scalar: WrittenScalar, in group: Place, _ words: [UInt64]) {
    let text = PlainText(file, range: scalar.range)
    let (head, last) = (scalar.keys.first ?? "", scalar.keys.last ?? "")
    let owner = DatedStatement.Owner(
      group: known[group], values: values[group] ?? [], isRemark: head == "anmärkningar" && scalar.block == nil)
    let isPeriod = scalar.block == nil && (last == "period" || last == "avser" && scalar.keys.count == 1)
    // A sentence says itself what it is about; a short one has the words of the values beside it, too.
    if !isPeriod, scalar.range.count > 36 || Self.sentences.contains(last) {
      let isShort = last == "kommentar" || last == "namn" || last == "underlag"
      sentences(text, isShort ? words : [], in: scalar.range.lowerBound, owner)
      return
    }
    let words = head == "mål" ? Self.decided : isPeriod ? words + Self.ongoing : words
    let isPublication = isRetold && last == "datum"
    add(text, 0..<text.bytes.count, words, in: scalar.block ?? heads[head] ?? 0, owner) { index, count in
      isPublication ? .publication : isPeriod ? (index == 0 ? .start : index == count - 1 ? .end : nil) : nil
    }
  }

  private mutating func read(_ row: [Range<Int>], _ heads: [UInt64], in table: Int) {
    guard let first = row.first, let last = row.last, first.lowerBound <= last.upperBound,
      holdsYear(first.lowerBound..<last.upperBound)
    else { return }
    let words = row.flatMap { WordStems.all(file.bytes[$0]) } + heads
    for cell in row where cell.count < 40 && holdsYear(cell) {
      let text = PlainText(file, range: cell)
      add(text, 0..<text.bytes.count, words, in: table) { _, _ in nil }
    }
  }

  private mutating func sentences(
    _ text: PlainText, _ words: [UInt64], in paragraph: Int, _ owner: DatedStatement.Owner = .init()
  ) {
    for sentence in text.sentences {
      add(
        text, sentence, WordStems.all(text.bytes[sentence]) + words, in: paragraph, owner, isSentence: true
      ) { index, count in
        guard count == 2 else { return nil }
        return index == 0 ? .start : .end
      }
    }
  }

  private mutating func add(
    _ text: PlainText, _ part: Range<Int>, _ words: [UInt64], in paragraph: Int,
    _ owner: DatedStatement.Owner = .init(),
    isSentence: Bool = false, role: (_ index: Int, _ count: Int) -> DatedStatement.Role?
  ) {
    let bytes = Array(text.bytes[part])
    // `2014/15:RFR13` is the name of a document, and `2010-talet` is ten years.
    let mentions = DateMention.all(in: bytes).filter { mention in
      let after = bytes[mention.range.upperBound...].prefix(4)
      return !(after.count == 4 && after.first == UInt8(ascii: "/") && after.last == UInt8(ascii: ":"))
        && !after.elementsEqual("-tal".utf8)
    }
    guard !mentions.isEmpty else { return }
    let seasons = mentions.map { mention in
      mention.date.month == nil ? Self.season(before: part.lowerBound + mention.range.lowerBound, text) : nil
    }
    let dates = zip(mentions, seasons).map { mention, season in
      DatedStatement.Date(year: mention.date.year, month: mention.date.month, season: season)
    }
    let isOfSeveral = Self.several.contains { bytes[...].holds($0) }
    let lowercase = isSentence ? bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } : []
    let isOfPlans = Self.plans.contains { lowercase[...].holds($0) }
    let stems = Array(Set(words)).sorted()
    for (index, mention) in mentions.enumerated() {
      let range = (part.lowerBound + mention.range.lowerBound)..<(part.lowerBound + mention.range.upperBound)
      let span = file.span(text.range(of: range))
      all.append(
        DatedStatement(
          span: span, year: mention.date.year, month: mention.date.month, day: mention.date.day,
          season: seasons[index], place: text.range(of: part).lowerBound, text: paragraph, isOfSeveral: isOfSeveral,
          isOfPlans: isOfPlans, isInSentence: isSentence, dates: dates, stems: stems, role: role(index, mentions.count),
          owner: owner))
    }
  }

  private static func season(before end: Int, _ text: PlainText) -> Season? {
    let left = text.string(max(0, end - 14)..<end).lowercased().split { !$0.isLetter }.last
    switch left {
    case "våren", "vår": return .spring
    case "sommaren", "sommar", "sensommaren": return .summer
    case "hösten", "höst": return .autumn
    default: return nil
    }
  }
}
