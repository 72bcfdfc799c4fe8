package import Archive
package import Diagnostics
import Markdown
import Quantities

/// A year beside a link to a report or an insats is the one that the report or the insats gives.
package enum LinkedYearCheck: Check {
  /// # Året vid länken är ett annat än sidans
  ///
  /// Tema: Länkar och bilder
  ///
  /// Vad: En länk som säger *rapporten från 2023* leder till en rapport med ett annat år i `datum`. Eller åren efter en
  /// länk till en insats, eller i ordlistans text om den, är andra än insatsens `period`. Eller meningen med länken säger
  /// att insatsen började ett annat år, eller att rapporten redovisar andra år än dess `avser`. I ordlistan och
  /// `begrepp.yml` finns ingen rapport från det år som *rapporten från 2023* säger.
  ///
  /// Varför: Läsaren tror att det finns en annan rapport, eller att insatsen pågick en annan tid.
  ///
  /// Exempel:
  ///
  /// <!-- fel: länkens-år-stämmer-inte i content/insatser/vidare/insats.md -->
  /// ```markdown
  /// ---
  /// namn: Vidare
  /// förbund: exempel
  /// ---
  /// Mer finns i [slutrapporten från 2021](../steget/slutrapport.md).
  /// ```
  ///
  /// I stället: Skriv det år som rapporten har.
  ///
  /// <!-- utdrag: content/insatser/vidare/insats.md -->
  /// ```markdown
  /// ---
  /// namn: Vidare
  /// förbund: exempel
  /// ---
  /// Mer finns i [slutrapporten från 2024](../steget/slutrapport.md).
  /// ```
  static let rule = Rule("länkens-år-stämmer-inte", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Links in longer paragraphs are not followed: each is looked for in its own.
  static let longest = 4_000

  /// Every year beside a link, and in the glossary, that the page behind it contradicts.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let found = archive.bodies.flatMap { file, body -> [Diagnostic] in
      let file = archive.files[Int(file.index)]
      return body.readable.links.compactMap { link in
        guard !link.isImage, link.block.count <= longest, link.destination.holds(".md") else { return nil }
        return check(link, file, archive)
      }
    }
    return found + terms(archive) + concepts(archive) + neighbours(archive)
  }

  /// An insats that the glossary explains by its years.
  private static func terms(_ archive: Archive) -> [Diagnostic] {
    guard archive.glossary.contains(where: { $0.text?.contains("–") ?? false }) else { return [] }
    let insatser = archive.insatser.flatMap { insats in
      ([insats.name.value] + insats.alternativeNames).map { ($0, insats) }
    }
    let byName = Dictionary(insatser, uniquingKeysWith: { first, _ in first })
    return archive.glossary.compactMap { term in
      guard let text = term.text, let span = term.textSpan, let insats = byName[term.word] else { return nil }
      return years(in: Array(text.utf8)[...]).flatMap { contradiction($0, insats, at: span, archive) }
    }
  }

  private static func check(
    _ link: ReadableText.Link, _ file: SourceFile, _ archive: Archive
  ) -> Diagnostic? {
    let block = file.bytes[link.block.clamped(to: file.bytes.indices)]
    // Most links have no year beside them, and need not be followed.
    let hasDigit = link.text.utf8.contains { (0x30...0x39).contains($0) }
    guard hasDigit || block.holds(" skrevs ") || block.holds("–"),
      let target = Archive.source(of: link.destination, in: file.path)
    else { return nil }
    let parts = target.split(separator: "/")
    if parts.count == 3, parts[0] == "insatser", parts[2] == "insats.md", let insats = archive.insats(String(parts[1]))
    {
      guard let end = end(of: link, block), let years = years(in: block[end...].prefix(12)),
        block[end...].first == 0x20
      else { return nil }
      return contradiction(years, insats, at: file.span((end + 1)..<(end + 12)), archive)
    }
    guard let report = archive.article(target) else { return nil }
    let year: (value: Int, range: Range<Int>)?
    if let named = named(in: link.text), let end = end(of: link, block) {
      let before = block[..<end]
      let digits = Array(String(named).utf8)
      let start = before.indices.last { before[$0...].starts(with: digits) }
      year = start.map { (named, $0..<($0 + 4)) }
    } else {
      year = end(of: link, block).flatMap { written(after: $0, block) }
    }
    guard let year, year.value != report.date.value.year, year.value != report.source?.date?.year else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "länken talar om \(year.value), men rapporten är från \(report.date.value.formatted())",
        en: "the link speaks of \(year.value), but the report is from \(report.date.value.isoText)"),
      at: file.span(year.range),
      help: BilingualText("rätta årtalet eller länken", en: "correct the year or the link"))
  }

  private static let documents = ["rapport", "artikel", "lista", "utvärdering", "pm", "uppföljning", "skrift"]

  /// `Payoffs lista från 2016`, `slutrapporten från mars 2024`
  static func named(in text: String) -> Int? {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let words = text.lowercased().split(separator: " ")
    let mentions = DateMention.all(in: Array(text.utf8))
    guard mentions.count == 1, let from = words.firstIndex(of: "från"), from > 0,
      documents.contains(where: { words[from - 1].contains($0) })
    else { return nil }
    return mentions[0].date.year
  }

  /// Where a link ends in its paragraph.
  static func end(of link: ReadableText.Link, _ block: ArraySlice<UInt8>) -> Int? {
    let sign = Array("](\(link.destination))".utf8)
    return block.indices.first { block[$0] == sign[0] && block[$0...].starts(with: sign) }.map { $0 + sign.count }
  }

  /// `[artikeln](artikel.md) skrevs 2016`
  private static func written(after end: Int, _ block: ArraySlice<UInt8>) -> (value: Int, range: Range<Int>)? {
    let word = Array(" skrevs ".utf8)
    guard block[end...].starts(with: word), let year = number(block[(end + word.count)...]) else { return nil }
    return (year, (end + word.count)..<(end + word.count + 4))
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix(4)
    guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      bytes.dropFirst(4).first.map({ !(0x30...0x39).contains($0) }) ?? true
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The two years of the first `2011–2014` of a text.
  private static func years(in bytes: ArraySlice<UInt8>) -> (first: Int, last: Int)? {
    let mentions = DateMention.all(in: Array(bytes))
    guard mentions.count == 2, mentions[1].range.lowerBound - mentions[0].range.upperBound == 3,
      mentions.allSatisfy({ $0.date.month == nil })
    else { return nil }
    return (mentions[0].date.year, mentions[1].date.year)
  }

  private static func contradiction(
    _ years: (first: Int, last: Int), _ insats: Insats, at span: SourceSpan, _ archive: Archive
  ) -> Diagnostic? {
    guard let period = insats.period, let end = period.value.end else { return nil }
    let (first, last) = (period.value.start.year, end.year)
    // Where both ends are others, the text tells of another time.
    guard (years.first == first) != (years.last == last) else { return nil }
    let place = archive.place(of: period.span, from: span)
    return Diagnostic(
      rule,
      BilingualText(
        "\(years.first)–\(years.last) står här, men insatsen pågick \(first)–\(last) \(place)",
        en: "\(years.first)–\(years.last) stands here, but the insats ran \(first)–\(last) \(place.english)"),
      at: span,
      help: .correctOneYear)
  }
}
