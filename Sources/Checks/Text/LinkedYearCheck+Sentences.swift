import Archive
import Diagnostics
import Markdown
import Quantities

extension LinkedYearCheck {
  /// `rapporten från 2016` in the glossary and the concepts, where the archive has no report and no issue of that year but
  /// has of the year before or after.
  static func concepts(_ archive: Archive) -> [Diagnostic] {
    let concepts = ConceptLists.List.allCases.flatMap { archive.concepts.all($0) }
    let texts = archive.glossary.map { ($0.text, $0.textSpan) } + concepts.map { ($0.text, $0.textSpan) }
    let spoken = texts.compactMap { text, span -> (year: Int, span: SourceSpan)? in
      guard let text, let span, let year = named(in: text) else { return nil }
      return (year, span)
    }
    guard !spoken.isEmpty else { return [] }
    let years = Set(archive.reports.map(\.date.value.year) + archive.issues.compactMap(\.date?.year))
    return spoken.compactMap { year, span in
      guard !years.contains(year), let near = [year - 1, year + 1].first(where: years.contains) else { return nil }
      return Diagnostic(
        rule,
        BilingualText(
          "texten talar om rapporten från \(year), men arkivet har bara rapporter från \(near)",
          en: "the text speaks of the report from \(year), but the archive has only reports from \(near)"),
        at: span, help: BilingualText("rätta årtalet", en: "correct the year"))
    }
  }

  /// The sentence around a link: `Utvecklingen 2011–2015 redovisas i [artikeln](artikel.md)`, and on the page of a förbund
  /// `när det 2018 finansierade sin första insats, [Steget](…)`.
  static func neighbours(_ archive: Archive) -> [Diagnostic] {
    let ofInsatser = archive.insatser.flatMap { insats -> [Diagnostic] in
      links(insats.body, insats.file, holding: "–20", archive).compactMap { link in
        guard let report = archive.article(link.target) else { return nil }
        return covered(link, report, archive)
      }
    }
    let ofForbund = archive.forbund.flatMap { forbund -> [Diagnostic] in
      links(forbund.body, forbund.file, holding: " 20", archive).compactMap { link in
        let parts = link.target.split(separator: "/")
        guard parts.count == 3, parts[2] == "insats.md", let insats = archive.insats(String(parts[1])) else {
          return nil
        }
        return began(link, insats, archive)
      }
    }
    return ofInsatser + ofForbund
  }

  /// A link with its sentence.
  private struct Neighbour {
    var target: String
    var bytes: [UInt8]
    var sentence: Range<Int>
    var file: SourceFile.ID

    /// The years of the sentence, each with its place in the file.
    var years: [DateMention] { DateMention.all(in: Array(bytes[sentence])).filter { $0.date.month == nil } }

    func span(_ mention: DateMention) -> SourceSpan {
      let start = sentence.lowerBound + mention.range.lowerBound
      return SourceSpan(file: file, start: start, length: mention.range.count)
    }
  }

  private static func links(
    _ body: Body, _ id: SourceFile.ID, holding sign: StaticString, _ archive: Archive
  ) -> [Neighbour] {
    let file = archive.files[Int(id.index)]
    return body.readable.links.compactMap { link in
      guard !link.isImage, link.block.count <= longest, link.destination.holds(".md") else { return nil }
      let whole = link.block.clamped(to: file.bytes.indices)
      let block = file.bytes[whole]
      guard block.holds(sign), let end = end(of: link, block),
        let target = Archive.source(of: link.destination, in: file.path)
      else { return nil }
      let sentence = Sentences.around((end - 1)..<end, file.bytes, within: whole)
      return Neighbour(target: target, bytes: file.bytes, sentence: sentence, file: id)
    }
  }

  private static func covered(_ link: Neighbour, _ report: Report, _ archive: Archive) -> Diagnostic? {
    let years = link.years
    guard years.count == 2, years[1].range.lowerBound - years[0].range.upperBound == 3, let covers = report.covers,
      let end = covers.value.end
    else { return nil }
    let (first, last) = (years[0].date.year, years[1].date.year)
    let (isFirst, isLast) = (first == covers.value.start.year, last == end.year)
    guard isFirst != isLast, abs(isFirst ? last - end.year : first - covers.value.start.year) == 1 else { return nil }
    let span = link.span(isFirst ? years[1] : years[0])
    let place = archive.place(of: covers.span, from: span)
    return Diagnostic(
      rule,
      BilingualText(
        "\(first)–\(last) står här, men rapporten avser \(covers.value.formatted()) \(place)",
        en: "\(first)–\(last) stands here, but the report covers \(covers.value.isoText) \(place.english)"),
      at: span, help: .correctOneYear)
  }

  /// What begins a year after the insats is no beginning of it; what comes before may be its preparation.
  private static func began(_ link: Neighbour, _ insats: Insats, _ archive: Archive) -> Diagnostic? {
    let years = link.years
    let sentence = link.bytes[link.sentence]
    guard let period = insats.period, years.count == 1, let year = years.first,
      year.date.year == period.value.start.year + 1,
      sentence.holds("första insats") || sentence.holds("startade") || sentence.holds("började")
    else { return nil }
    let span = link.span(year)
    let place = archive.place(of: period.span, from: span)
    return Diagnostic(
      rule,
      BilingualText(
        "\(year.date.year) står här, men insatsen började \(period.value.start.formatted()) \(place)",
        en: "\(year.date.year) stands here, but the insats began \(period.value.start.isoText) \(place.english)"),
      at: span, help: .correctOneYear)
  }
}
