import Diagnostics
import Markdown
import Privacy
import Quantities

/// The figures that may not be told in the texts of one insats, because its tables hide them.
struct HiddenFigures {
  private let smallest: Int
  /// Counts that are hidden, and shares as part and whole.
  private var counts: Set<Int> = []
  private var shares: Set<[Int]> = []
  /// Shares as whole percent.
  private var percents: Set<Int> = []
  /// The sizes of groups.
  private var wholes: Set<Int> = []
  /// What is written where the program reads it, and hides it by itself.
  private var places: [SourceFile.ID: [Range<Int>]] = [:]

  init(_ system: CountSystem, _ suppression: Suppression, smallest: Int) {
    self.smallest = smallest
    for variable in system.variables where variable.rank == .whole { wholes.insert(variable.value) }
    for (index, place) in system.places.enumerated() where !place.isFixed {
      places[place.span.file, default: []].append(place.span.range)
      guard suppression.hiddenPlaces.contains(index) else { continue }
      let values = system.variables(at: place).map { system.variables[$0].value }
      for variable in system.variables(at: place) where suppression.isHidden[variable] {
        counts.insert(system.variables[variable].value)
      }
      guard values.count == 2, let share = Share(part: values[0], whole: values[1]) else { continue }
      shares.insert(values)
      if let percent = share.percent(decimals: 0).wholeValue { percents.insert(percent) }
    }
    counts.remove(0)
  }

  /// Every place in a file where a text tells of one of them.
  func mentions(in file: SourceFile) -> [SourceSpan] {
    var found: [SourceSpan] = []
    var start = 0
    var fences = 0
    var key = ""
    while start < file.bytes.count {
      let end = file.bytes[start...].firstIndex(of: 0x0A) ?? file.bytes.count
      let line = PlainText(file, range: start..<end)
      if file.bytes[start..<end].starts(with: [0x2D, 0x2D, 0x2D]) { fences += 1 }
      let isData = fences == 1
      if let first = line.bytes.first, isData, file.bytes[start] == first, first != 0x20 {
        key = String(decoding: line.bytes, as: UTF8.self).prefix { $0 != ":" }.lowercased()
      }
      // What a goal demands is no outcome.
      if !isData || key != "mål" {
        found += mentions(in: line, isData: isData).map { file.span(line.range(of: $0)) }
      }
      start = end + 1
    }
    let read = places[file.id] ?? []
    return found.filter { span in !read.contains { $0.overlaps(span.range) } }
  }

  private func mentions(in line: PlainText, isData: Bool) -> [Range<Int>] {
    let text = String(decoding: line.bytes, as: UTF8.self)
    let isOfPeople = PeopleWords.speakOfPeople(text)
    let isTold = !isData || ["kommentar:", "motivering:", "avvikelse:", "ingress:"].contains { text.contains($0) }
    let figures = FigureMention.all(in: line.bytes).filter { mention in
      if let share = mention.share {
        let next = line.string(mention.range.upperBound..<min(line.bytes.count, mention.range.upperBound + 40))
        if let word = next.split(whereSeparator: { !$0.isLetter }).first, PeopleWords.countsOtherThings(word) {
          return false
        }
        let isSmall = isSmall(share.part) || isSmall(share.whole - share.part)
        return (isOfPeople || wholes.contains(share.whole)) && (isSmall || shares.contains([share.part, share.whole]))
      }
      if let percent = mention.percent {
        guard isTold, isOfPeople, let whole = percent.rounded() else { return false }
        return percents.contains(whole)
      }
      guard let count = mention.number?.wholeValue, isSmall(count) || counts.contains(count) else { return false }
      return isNoun(line, after: mention.range)
    }
    return figures.map(\.range) + words(in: line)
  }

  private func isSmall(_ count: Int) -> Bool { Suppression.isSmall(count, smallest: smallest) }

  /// Whether people follow a number, or are a part of it: `3 deltagare`, `3 unga kvinnor`, `3 av dem`, `3 personer`.
  private func isNoun(_ line: PlainText, after range: Range<Int>) -> Bool {
    let start = line.bytes[range].last.map { $0 >= 0x61 } == true ? range.lowerBound : range.upperBound
    let rest = line.string(start..<min(line.bytes.count, start + 60))
    let words = rest.split { !$0.isLetter }.prefix(3)
    guard let first = words.first else { return false }
    if first == "av" { return words.dropFirst().first.map { $0 == "dem" || PeopleWords.isNoun($0) } == true }
    // The noun stands in the same clause.
    guard !rest.prefix(upTo: words.last!.endIndex).contains(where: { ".,;:()|".contains($0) }) else {
      return PeopleWords.isNoun(first) && !rest.prefix(upTo: first.startIndex).contains { ".,;:()|".contains($0) }
    }
    return words.prefix(2).contains(where: PeopleWords.isNoun)
  }

  /// `två deltagare`, `tre kvinnor`
  private func words(in line: PlainText) -> [Range<Int>] {
    let text = String(decoding: line.bytes, as: UTF8.self)
    let words = text.split { !$0.isLetter }
    return zip(words, words.dropFirst()).compactMap { word, next in
      guard let count = Self.numerals.firstIndex(of: word.lowercased()),
        isSmall(count + 2) || counts.contains(count + 2),
        PeopleWords.isNoun(next)
      else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
      return start..<(start + word.utf8.count)
    }
  }

  private static let numerals = [
    "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
  ]
}

extension DecimalNumber {
  /// The number to whole units, half away from zero.
  fileprivate func rounded() -> Int? { Int(exactly: doubleValue.rounded()) }
}
