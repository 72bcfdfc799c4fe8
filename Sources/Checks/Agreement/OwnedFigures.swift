import Archive
import Diagnostics

/// The figures of a report on several insatser, told apart by the insats that their line names.
struct OwnedFigures {
  private(set) var byInsats: [(insats: String, figures: [Int])] = []
  /// Those whose line names no insats, or several.
  private(set) var others: [Int] = []

  init(_ figures: StatedFigures, _ file: SourceFile, of report: Report, _ archive: Archive) {
    let insatser = Set(report.insatser.map(\.value)).sorted().compactMap { archive.insats($0) }
    // A förbund with one insats in the report stands for it.
    var count: [String: Int] = [:]
    for forbund in insatser.flatMap(\.forbund) { count[forbund.value, default: 0] += 1 }
    let named = insatser.map { insats in
      Names(insats, insats.forbund.filter { count[$0.value] == 1 }.compactMap { archive.forbund($0.value) })
    }
    var own = Array(repeating: [Int](), count: named.count)
    // Figures stand in order, and many on one line.
    var last: (line: Range<Int>, owner: Int?) = (0..<0, nil)
    for index in figures.indices {
      let line = Self.line(figures[index], file)
      if line != last.line { last = (line, Self.owner(named, of: file.bytes[line])) }
      if let owner = last.owner { own[owner].append(index) } else { others.append(index) }
    }
    byInsats = zip(named, own).map { ($0.id, $1) }
  }

  /// What an insats is called, and where its page stands.
  private struct Names {
    var id: String
    var address: [UInt8]
    var names: [[UInt8]]

    init(_ insats: Insats, _ forbund: [Forbund]) {
      id = insats.id
      address = Array("insatser/\(id)/".utf8)
      let name = insats.name.value.split(separator: " – ").first.map(String.init) ?? insats.name.value
      let places = forbund.map { one in
        one.name.hasPrefix("Samordningsförbundet ") ? String(one.name.dropFirst(21)) : one.name
      }
      names = ([name] + insats.alternativeNames + places).filter { $0.count >= 3 }.map { Array($0.utf8) }
    }

    func stand(in line: ArraySlice<UInt8>) -> Bool {
      line.firstPlace(of: address) != nil
        || names.contains { name in
          guard let end = line.firstPlace(of: name)?.upperBound, end < line.endIndex else {
            return line.firstPlace(of: name) != nil
          }
          let next = line[end]
          let isLetter = next >= 0x80 && next != 0xC2 && next != 0xE2 || (0x61...0x7A).contains(next | 0x20)
          return !isLetter || next == UInt8(ascii: "s")
        }
    }
  }

  private static func owner(_ insatser: [Names], of line: ArraySlice<UInt8>) -> Int? {
    let named = insatser.indices.filter { insatser[$0].stand(in: line) }
    return named.count == 1 ? named[0] : nil
  }

  /// From the beginning of the sentence, or of the table's row, to the end of the line.
  private static func line(_ figure: StatedFigure, _ file: SourceFile) -> Range<Int> {
    var start = max(0, figure.sentence)
    if figure.place.room == .table {
      while start > 0, file.bytes[start - 1] != 0x0A { start -= 1 }
    }
    var end = figure.span.range.upperBound
    while end < file.bytes.count, file.bytes[end] != 0x0A { end += 1 }
    return min(start, end)..<end
  }
}

extension ArraySlice<UInt8> {
  /// The first place of a word in a line.
  fileprivate func firstPlace(of word: [UInt8]) -> Range<Int>? {
    guard let first = word.first, count >= word.count else { return nil }
    for start in startIndex...(endIndex - word.count) where self[start] == first {
      if self[start...].starts(with: word) { return start..<(start + word.count) }
    }
    return nil
  }
}
