import Archive
import Diagnostics
import Markdown
import Parallel
import Quantities

/// A national value that a text gives is one of the reference values of the indicators: `rikssnittet på 33 procent`.
///
/// It is told of when it is none of them, and differs from one by a slip of the pen. Where several texts agree on another
/// value than the indicator, the reference value is told of, once. A sentence that only says `riket` must also have the
/// words of the indicator's name: the country has other figures.
enum ReferenceFigures {
  /// A value that a text gives for the country, and the reference value that it should be.
  private struct Slip {
    var value: DecimalNumber
    var span: SourceSpan
    var reference: Indicator.Reference
  }

  static func check(_ archive: Archive) -> [Diagnostic] {
    let all = archive.indicators.flatMap { indicator in
      indicator.references.filter { $0.value.unit == .percent }.map { (names: names(indicator), reference: $0) }
    }
    let references = Array(all.prefix(most))
    guard !references.isEmpty else { return [] }
    let inReports = Parallel.map(archive.reports) { slips($0, archive, references) }.flatMap { $0 }
    let inIndicators = archive.indicators.flatMap { indicator in
      indicator.related.flatMap { slips(in: $0.difference, at: $0.id.span, references) }
        + slips(in: indicator.definition, at: indicator.definitionSpan, references)
    }
    let groups = Dictionary(grouping: inIndicators + inReports) { $0.reference.span }
    return groups.sorted { $0.key < $1.key }.flatMap { span, slips -> [Diagnostic] in
      let first = slips[0]
      if slips.count > 1, slips.allSatisfy({ $0.value == first.value }), let value = first.reference.percent {
        return [RepeatedFigures.problem(value, at: span, first.value, at: first.span, archive.files)]
      }
      return slips.compactMap { slip in
        slip.reference.percent.map {
          RepeatedFigures.problem(slip.value, at: slip.span, $0, at: span, archive.files)
        }
      }
    }
  }

  /// How many reference values are known at most: an archive has a few.
  private static let most = 200

  private typealias Named = (names: [[UInt8]], reference: Indicator.Reference)

  /// The first letters of the words of a name that say what is measured, in UTF-8.
  private static func names(_ indicator: Indicator) -> [[UInt8]] {
    indicator.name.lowercased().split { !$0.isLetter }.filter { $0.count > 5 }.map { Array($0.prefix(4).utf8) }
  }

  private static func slips(_ report: Report, _ archive: Archive, _ references: [Named]) -> [Slip] {
    let file = archive.files[Int(report.file.index)]
    let wanted: TextMarks = [.figure, .percent]
    let paragraphs = report.body.readable.paragraphs.filter { $0.marks.isSuperset(of: wanted) }.map(\.range)
    let scalars = report.body.scalars.filter { $0.marks.isSuperset(of: wanted) && $0.range.count > 24 }.map(\.range)
    return (paragraphs + scalars).filter { ReferenceValueCheck.names(file.bytes[$0]) }.flatMap { range -> [Slip] in
      let text = PlainText(file, range: range)
      return slips(in: text, references).map { mention, slip in
        Slip(value: slip.value, span: file.span(text.range(of: mention.range)), reference: slip.reference)
      }
    }
  }

  /// In a text of the indicators, told at a place of its own.
  private static func slips(in text: String, at span: SourceSpan, _ references: [Named]) -> [Slip] {
    let bytes = Array(text.utf8)
    guard ReferenceValueCheck.names(bytes[...]), bytes.contains(where: { (0x30...0x39).contains($0) }) else {
      return []
    }
    let file = SourceFile(path: "", text: text, index: 0)
    return slips(in: PlainText(file, range: bytes.indices), references).map { _, slip in
      Slip(value: slip.value, span: span, reference: slip.reference)
    }
  }

  private static func slips(
    in text: PlainText, _ references: [Named]
  ) -> [(mention: FigureMention, slip: (value: DecimalNumber, reference: Indicator.Reference))] {
    text.sentences(with: FigureMention.all(in: text.bytes)).compactMap { range, mentions in
      guard mentions.count <= 20 else { return nil }
      let percents = mentions.filter { $0.percent != nil && $0.precision == .exact }
      guard !percents.isEmpty,
        !percents.contains(where: { mention in references.contains { $0.reference.percent == mention.percent } })
      else { return nil }
      let sentence = text.string(range).lowercased()
      let isAverage = ["rikssnitt", "riksgenomsnitt", "nationella snitt"].contains { sentence.contains($0) }
      guard isAverage || sentence.contains("riket") else { return nil }
      let bytes = Array(sentence.utf8)
      var meant = references.filter { named in
        isAverage || named.names.count > 1 && named.names.prefix(2).allSatisfy { stands($0, in: bytes) }
      }
      let years = References.years(in: sentence)
      let ofYear = meant.filter { $0.reference.year.map { years.contains($0.year) } == true }
      if !ofYear.isEmpty { meant = ofYear }
      let near = percents.flatMap { mention in
        meant.compactMap { named -> (mention: FigureMention, reference: Indicator.Reference, gap: DecimalNumber)? in
          guard let value = mention.percent, let other = named.reference.percent,
            value.isSlip(of: other)
          else { return nil }
          return (mention, named.reference, (value - other).magnitude)
        }
      }
      guard let best = near.min(by: { $0.gap < $1.gap }), let value = best.mention.percent else { return nil }
      return (best.mention, (value, best.reference))
    }
  }
}

extension ReferenceFigures {
  private static func stands(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard word.count <= text.count else { return false }
    return (0...(text.count - word.count)).contains { text[$0] == word[0] && text[$0...].starts(with: word) }
  }
}

extension Indicator.Reference {
  fileprivate var percent: DecimalNumber? { value.unit == .percent ? value.writtenNumber : nil }
}
