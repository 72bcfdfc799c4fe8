import Archive
import Diagnostics
import Markdown
import Quantities

/// Finds every figure that a source states, in front matter, blocks, tables and text.
struct FigureReading {
  let file: SourceFile
  private let indicators: [String: String]
  var figures: [StatedFigure] = []
  /// What the words beside a value say that it tells of, by its group of keys.
  private var questions: [StatedFigure.Place: [String]] = [:]

  /// - Parameter indicators: the name of each indicator by its id.
  init(_ file: SourceFile, _ body: Body, indicators: [String: String]) {
    self.file = file
    self.indicators = indicators
    for scalar in body.scalars where Self.telling.contains(scalar.keys.last ?? "") {
      questions[Self.group(scalar), default: []] += FigureWords.stems(
        String(decoding: PlainText(file, range: scalar.range).bytes, as: UTF8.self))
    }
    for scalar in body.scalars where !Self.isOther(scalar) { read(scalar) }
    for paragraph in body.readable.paragraphs { read(paragraph) }
    for table in body.readable.tables { read(table) }
    tieNeighbours()
    for (_, numbered) in body.blocks.sorted(by: { $0.key < $1.key }) {
      if case .economy(let economy) = numbered.block { sum(economy) }
    }
  }

  /// Keys of dates, references, scales and other things that are no quantities.
  private static let others: Set<String> = [
    "källa", "isbn", "sidor", "skala", "nummer", "datum", "ankare", "avser", "period", "perioder", "planerad-period",
    "år", "tid", "när", "beslutat", "id", "disposition", "författare", "omfattning",
    "antal", "antal-före", "antal-efter",
  ]
  /// Keys of the front matter whose values are figures with labels, not sentences.
  private static let records: Set<String> = [
    "deltagare", "avslut", "underlag", "utfall", "mått", "mål", "finansiering",
  ]
  /// Keys of sentences.
  private static let sentences: Set<String> = [
    "text", "kommentar", "motivering", "avvikelse", "ingress", "vad", "titel", "undertitel", "beskrivning", "utelämnat",
    "underlag", "punkter", "annan-fråga", "ej-redovisat", "anmärkningar", "svar",
  ]

  /// Keys that say in words what the figures beside them are about.
  private static let telling: Set<String> = ["annan-fråga", "avser", "kommentar"]

  private static func group(_ scalar: WrittenScalar) -> StatedFigure.Place {
    StatedFigure.Place(
      file: 0, path: scalar.keys.dropLast().joined(separator: "/"),
      items: scalar.items + (scalar.block.map { [$0] } ?? []))
  }

  private static func isOther(_ scalar: WrittenScalar) -> Bool { scalar.keys.contains(where: others.contains) }

  private mutating func read(_ scalar: WrittenScalar) {
    let last = scalar.keys.last ?? ""
    let text = PlainText(file, range: scalar.range)
    let isSentence = Self.sentences.contains(last) && text.bytes.count > 24
    let labels = scalar.keys.suffix(3) + scalar.labels
    let words = labels.flatMap { FigureWords.stems(indicators[$0] ?? $0) } + (questions[Self.group(scalar)] ?? [])
    let head = scalar.keys.first ?? ""
    // The items of one list of records are told apart by their labels.
    let isRecord = scalar.block == nil && Self.records.contains(head) && (!isSentence || head == "mål")
    let place =
      if let block = scalar.block, !isSentence {
        StatedFigure.Place(file: file.id.index, path: "block", items: [block])
      } else {
        StatedFigure.Place(
          file: file.id.index, path: isRecord ? head : scalar.keys.joined(separator: "/"),
          items: isRecord ? [] : scalar.items + [isSentence ? scalar.range.lowerBound : 0])
      }
    let row = StatedFigure.Place(
      file: file.id.index, path: scalar.keys.dropLast().joined(separator: "/"),
      items: scalar.items + (scalar.block.map { [$0] } ?? []))
    let isGoal = head == "mål" || last == "planerat" || last == "budget"
    let first = figures.count
    add(text, place: place, row: isSentence ? nil : row, words: words, isGoal: isGoal, years: Self.years(labels))
    for index in first..<figures.count {
      figures[index].key = last
      figures[index].isEither = last == "budget" || scalar.keys.contains("baslinje")
      if head == "mått" { figures[index].record = scalar.items.first }
      if !isSentence, figures[index].noun == "person" { figures[index].noun = "" }
      if head == "deltagare", last == "totalt" {
        figures[index].noun = "person"
        figures[index].isOfAll = true
      }
      if isRecord { figures[index].item = scalar.items.first }
      if !isSentence, index == first { figures[index].list = list(scalar) }
    }
  }

  /// The list that a value belongs to: its keys, without those that are labels of the list.
  private func list(_ scalar: WrittenScalar) -> StatedFigure.Place {
    let last = scalar.keys.last ?? ""
    let isSeries = scalar.keys.contains("serie") || scalar.keys.contains("svar")
    let name = (scalar.keys.first ?? "") + "/" + (Self.columns.contains(last) ? last : "*")
    return StatedFigure.Place(
      file: file.id.index, path: name,
      items: (isSeries ? Array(scalar.items.prefix(1)) + [1] : []) + (scalar.block.map { [$0] } ?? []))
  }
  /// Keys that every item of a list has.
  private static let columns: Set<String> = [
    "totalt", "kvinnor", "män", "före", "efter", "värde", "utfall", "budget",
  ]

  private mutating func read(_ paragraph: ReadableText.Paragraph) {
    let place = StatedFigure.Place(file: file.id.index, path: "", items: [paragraph.range.lowerBound])
    add(PlainText(file, range: paragraph.range), place: place, row: nil, words: [], isGoal: false, years: [])
  }

  private mutating func read(_ table: ReadableText.Table) {
    let header = table.header.map { String(decoding: PlainText(file, range: $0).bytes, as: UTF8.self) }
    let place = StatedFigure.Place(file: file.id.index, path: "tabell", items: [table.span.start])
    for (index, row) in table.rows.enumerated() {
      let label = row.first.map { String(decoding: PlainText(file, range: $0).bytes, as: UTF8.self) } ?? ""
      for (column, range) in row.enumerated() {
        let name = header.indices.contains(column) ? header[column] : ""
        let labels = column == 0 ? [name] : [label, name]
        var line = place
        line.items.append(index)
        let first = figures.count
        add(
          PlainText(file, range: range), place: place, row: line, words: labels.flatMap(FigureWords.stems),
          isGoal: label.lowercased().hasPrefix("mål") || name.lowercased().hasPrefix("mål"), years: Self.years(labels))
        if figures.count > first {
          figures[first].list = place
          figures[first].list?.items.append(column)
        }
        let lower = name.lowercased()
        let isMoney = lower.hasSuffix(" kr") || lower.contains("kronor")
        for index in first..<figures.count where figures[index].kind == .count {
          if lower.contains("%") || lower.contains("procent") || lower == "andel" { figures[index].kind = .percent }
          if isMoney { figures[index].kind = .kronor }
        }
      }
    }
  }

  private mutating func add(
    _ text: PlainText, place: StatedFigure.Place, row: StatedFigure.Place?, words: [String], isGoal: Bool, years: [Int]
  ) {
    for figure in SentenceFigures(text).figures {
      let sentence = figure.sentence
      let here = text.range(of: sentence).lowerBound
      let around = figure.words
      for part in figure.parts {
        var stated = StatedFigure(
          kind: part.kind, value: part.value, precision: figure.precision,
          digits: Self.digits(part.kind, part.value, text.bytes[part.range]),
          span: file.span(text.range(of: part.range)), sentence: here, place: place,
          row: row ?? StatedFigure.Place(file: file.id.index, path: "mening", items: [here]),
          words: Array(Set(words + around)).sorted())
        stated.noun = figure.noun
        stated.isOfAll = figure.isOfAll
        for word in stated.words {
          if word.hasPrefix("kvinn") { stated.sexes.insert("k") }
          if word == "man" || word == "mann" { stated.sexes.insert("m") }
        }
        stated.years = years + figure.years
        stated.isGoal = isGoal || figure.isGoal
        figures.append(stated)
      }
    }
  }

  /// The digits as written; of an amount those of whole kronor, so that `3,6 mnkr` is held against `3 600 000 kr`.
  static func digits(
    _ kind: StatedFigure.Kind, _ value: DecimalNumber, _ written: ArraySlice<UInt8>
  ) -> [UInt8] {
    if kind == .kronor, let whole = value.wholeValue { return Array(String(abs(whole)).utf8) }
    return written.filter { (0x30...0x39).contains($0) }
  }

  /// Figures told together know each other; so do measures that stand next to each other.
  private mutating func tieNeighbours() {
    for (_, indices) in Dictionary(grouping: figures.indices, by: { figures[$0].row }) where indices.count > 1 {
      for index in indices {
        figures[index].neighbours = indices.compactMap { other in
          let figure = figures[other]
          guard other != index, figure.kind != .count || figure.value >= DecimalNumber(10) else { return nil }
          return StatedFigure.Neighbour(value: figure.value, kind: figure.kind)
        }
        if figures[index].kind == .percent { figures[index].isDerived = isDerived(index, indices) }
      }
    }
    let measures = figures.indices.filter { figures[$0].row.path == "mått" && figures[$0].place.path == "mått" }
    for index in measures {
      let item = figures[index].row.items.first ?? 0
      figures[index].neighbours += measures.compactMap { other in
        let place = figures[other].row.items.first ?? 0
        guard place != item, abs(place - item) <= 2 else { return nil }
        return StatedFigure.Neighbour(value: figures[other].value, kind: figures[other].kind)
      }
    }
  }

  /// Whether two counts of the row give a percentage, or should: a share beside it is its own check's.
  private func isDerived(_ index: Int, _ row: [Int]) -> Bool {
    let isShare = row.contains { if case .part = figures[$0].kind { true } else { false } }
    if isShare, figures[index].key.isEmpty { return true }
    let counts = row.compactMap { other -> Int? in
      switch figures[other].kind {
      case .count, .part, .whole: figures[other].value.wholeValue
      default: nil
      }
    }
    return counts.contains { part in
      counts.contains { whole in
        whole > part
          && Share(part: part, whole: whole)?
            .matches(statedPercent: figures[index].value, precision: figures[index].precision) == true
      }
    }
  }
}
