import Archive
package import Diagnostics
import Markdown
import Quantities

/// A change stated beside its terms follows from them: `ökade 1,7 steg från 4,3 till 6,0`, `fördubblades från 12 till 24`.
///
/// The change may be a difference in the unit of the terms or a percentage of the first. It is read only where the same
/// sentence says `från … till …` once.
package enum ChangeCheck: TextCheck {
  /// # Förändringen stämmer inte med värdena
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: En ökning eller minskning följer inte av värdena före och efter, som står bredvid. Det gäller också *tre gånger
  /// så mycket* med siffror: talet prövas mot beloppen i meningarna före och mot rapportens serier. En lista eller kolumn
  /// med ökningar prövas mot de värden före och efter som står i samma ordning.
  ///
  /// Varför: Förändringen är det som läsaren minns. Den ska gå att räkna efter.
  ///
  /// Exempel:
  ///
  /// <!-- fel: förändringen-stämmer-inte i text -->
  /// ```markdown
  /// Kunskapen ökade med 1,9 steg, från 4,3 till 6,0.
  /// ```
  ///
  /// I stället: Rätta förändringen eller ett av värdena.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Kunskapen ökade med 1,7 steg, från 4,3 till 6,0.
  /// ```
  static let rule = Rule("förändringen-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every change that its terms do not give.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    let series = TimesInText.series(archive)
    let quotients = Dictionary(
      archive.reports.map { ($0.file, TimesInText.quotients($0)) }, uniquingKeysWith: { first, _ in first })
    return { text in
      let inTexts = text.sentencesWithFigures.flatMap { plain in
        (plain.holds("från") ? check(plain, text.file) : [])
          + (plain.holds("gånger så") ? TimesInText.check(plain, series[text.file.id] ?? [], text.file) : [])
      }
      return inTexts + (quotients[text.file.id] ?? [])
    }
  }

  /// The two terms of a change.
  private struct Terms {
    var first: DecimalNumber
    var last: DecimalNumber
    var isPercent: Bool
    var range: Range<Int>
  }

  private static func check(_ text: PlainText, _ file: SourceFile) -> [Diagnostic] {
    let mentions = FigureMention.all(in: text.bytes)
    guard mentions.count > 1 else { return [] }
    return text.sentences(with: mentions).flatMap { sentence, inside -> [Diagnostic] in
      // A sentence with more figures than this tells of no single change.
      guard inside.count <= 20 else { return [] }
      let pairs = zip(inside, inside.dropFirst()).compactMap { terms($0, $1, text, sentence) }
      guard pairs.count == 1, let terms = pairs.first else { return [] }
      let words = text.string(sentence).lowercased().split { !$0.isLetter }
      if let factor = factor(words), !words.contains("än") { return multiple(terms, factor, text, file) }
      let others = inside.filter { !terms.range.overlaps($0.range) }
      return others.compactMap { change($0, terms, text, sentence, file) }
    }
  }

  private static func value(_ mention: FigureMention) -> DecimalNumber? { mention.number ?? mention.percent }

  private static func unit(_ mention: FigureMention) -> Unit? {
    if case .number(_, let unit) = mention.kind { unit } else { nil }
  }

  /// `från 4,3 till 6,0`
  private static func terms(
    _ first: FigureMention, _ second: FigureMention, _ text: PlainText, _ sentence: Range<Int>
  ) -> Terms? {
    guard first.precision == .exact, second.precision == .exact, let start = value(first), let end = value(second),
      start != end, first.range.upperBound < second.range.lowerBound
    else { return nil }
    let between = text.string(first.range.upperBound..<second.range.lowerBound)
    let left = text.string(max(sentence.lowerBound, first.range.lowerBound - 6)..<first.range.lowerBound).lowercased()
    // Terms in two units (`från 40 till 20 tkr`) are not compared.
    guard unit(first) == nil || unit(second) == unit(first), unit(second) != .kronor || unit(first) == .kronor else {
      return nil
    }
    guard left.hasSuffix("från "), between == " till " || between == " procent till " || between == " % till " else {
      return nil
    }
    // Years, and ends of a scale.
    if let year = start.wholeValue, (1900...2100).contains(year) { return nil }
    let before = text.string(sentence.lowerBound..<first.range.lowerBound).lowercased()
    guard !before.contains("skala"), !before.contains("mellan") else { return nil }
    return Terms(
      first: start, last: end, isPercent: second.percent != nil,
      range: first.range.lowerBound..<second.range.upperBound)
  }

  /// `ökade med 1,7 steg`, `minskade med 12 procentenheter`, `steg 20 procent`
  private static func change(
    _ mention: FigureMention, _ terms: Terms, _ text: PlainText, _ sentence: Range<Int>, _ file: SourceFile
  ) -> Diagnostic? {
    guard mention.precision == .exact, let stated = value(mention) else { return nil }
    let gap =
      mention.range.upperBound <= terms.range.lowerBound
      ? mention.range.upperBound..<terms.range.lowerBound : terms.range.upperBound..<mention.range.lowerBound
    let between = text.string(gap)
    guard gap.count <= 40, !between.contains(where: { ";:(".contains($0) }) else { return nil }
    let words = text.string(sentence.lowerBound..<mention.range.lowerBound).lowercased().split { !$0.isLetter }
    guard let last = words.last else { return nil }
    let isTold =
      verbs.contains { last.hasPrefix($0) }
      || last == "med"
        && words.suffix(6).contains { word in
          verbs.contains { word.hasPrefix($0) }
        }
    guard isTold else { return nil }
    let difference = (terms.last - terms.first).magnitude
    var isPoints = false
    if case .number(_, .percentagePoints?) = mention.kind { isPoints = true }
    if stated == difference.rounded(to: stated.decimals) { return nil }
    if mention.percent != nil, !isPoints, terms.first != DecimalNumber(0) {
      let percent = difference.doubleValue * 100 / abs(terms.first.doubleValue)
      let unit = [1, 0.1, 0.01][min(max(stated.decimals, 0), 2)]
      if abs(percent - stated.doubleValue) <= 0.5 * unit + 1e-9 { return nil }
    }
    return problem(
      terms.first, terms.last, stated, unit: isPoints ? "procentenheter" : mention.percent != nil ? "procent" : "",
      at: file.span(text.range(of: mention.range)))
  }

  private static let verbs = [
    "öka", "ökning", "minsk", "sjönk", "sjunk", "sänk", "höj", "stig", "steg", "växt", "väx",
  ]

  /// `fördubblats`: about twice, which a report may say of anything from 1,7 to 2,4 times.
  private static func factor(_ words: [Substring]) -> (word: Substring, range: ClosedRange<Double>)? {
    for word in words {
      if word.hasPrefix("fördubbl") || word.hasPrefix("dubbler") { return (word, 1.7...2.4) }
      if word.hasPrefix("tredubbl") || word.hasPrefix("trefaldig") { return (word, 2.6...3.4) }
      if word.hasPrefix("fyrdubbl") || word.hasPrefix("fyrfaldig") { return (word, 3.5...4.5) }
      if word.hasPrefix("halver") { return (word, 0.4...0.6) }
    }
    return nil
  }

  private static func multiple(
    _ terms: Terms, _ factor: (word: Substring, range: ClosedRange<Double>), _ text: PlainText, _ file: SourceFile
  ) -> [Diagnostic] {
    guard terms.first != DecimalNumber(0) else { return [] }
    let ratio = terms.last.doubleValue / terms.first.doubleValue
    guard !factor.range.contains(ratio) else { return [] }
    let times = DecimalNumber(mantissa: Int64((ratio * 10).rounded()), decimals: 1).formatted()
    return [
      Diagnostic(
        rule,
        BilingualText(
          "från \(terms.first.formatted()) till \(terms.last.formatted()) är \(times) gånger, men \(factor.word) står i texten",
          en:
            "from \(terms.first.formatted()) to \(terms.last.formatted()) is \(times) times, but the text says \(factor.word)"
        ),
        at: file.span(text.range(of: terms.range)), help: help)
    ]
  }

  static let help = BilingualText(
    "rätta förändringen eller ett av värdena", en: "correct the change or one of the values")

  /// What is told of a change that its terms do not give.
  static func problem(
    _ first: DecimalNumber, _ last: DecimalNumber, _ stated: DecimalNumber, unit: String, at span: SourceSpan
  ) -> Diagnostic {
    let difference = (last - first).magnitude.formatted()
    let unit = unit.isEmpty ? "" : " \(unit)"
    return Diagnostic(
      rule,
      BilingualText(
        "från \(first.formatted()) till \(last.formatted()) är det \(difference), men \(stated.formatted())\(unit) anges",
        en:
          "from \(first.formatted()) to \(last.formatted()) is \(difference), but \(stated.formatted())\(unit) is given"
      ),
      at: span, help: help)
  }
}
