import Archive
import Diagnostics
import Markdown
import Quantities

/// How many times as much a text says that something is, or has become: `Det är 160 gånger så mycket`.
enum TimesInText {
  /// A measure that a report follows over time: the words that it is called by, and its first and last value.
  struct Series: Sendable {
    var words: [String]
    var first: DecimalNumber
    var last: DecimalNumber
  }

  /// The series of each report.
  static func series(_ archive: Archive) -> [SourceFile.ID: [Series]] {
    var found: [SourceFile.ID: [Series]] = [:]
    for report in archive.reports {
      let all = report.measures.compactMap { measure -> Series? in
        let points = measure.series.sorted { $0.time < $1.time }
        guard points.count > 1, let first = points.first?.value, let last = points.last?.value,
          first.precision == .exact, last.precision == .exact, let start = first.number, let end = last.number,
          start > DecimalNumber(0), end > DecimalNumber(0)
        else { return nil }
        let name = archive.indicator(measure.indicator.value)?.name ?? measure.indicator.value
        let words = (measure.name ?? name).lowercased().split { !$0.isLetter }.map(String.init)
        return Series(words: words.filter { $0.count > 5 }, first: start, last: end)
      }
      if !all.isEmpty { found[report.file] = all }
    }
    return found
  }

  /// Every factor that neither the two amounts before it nor the series that its sentence names give.
  static func check(_ text: PlainText, _ series: [Series], _ file: SourceFile) -> [Diagnostic] {
    var amounts: [DecimalNumber] = []
    return text.sentences(with: FigureMention.all(in: text.bytes)).flatMap { sentence, figures -> [Diagnostic] in
      var found: [Diagnostic] = []
      for (index, mention) in figures.enumerated() {
        let end = min(text.bytes.count, mention.range.upperBound + 11)
        if let stated = mention.number, mention.precision == .exact,
          text.string(mention.range.lowerBound..<end).contains("gånger så"),
          let terms = terms(index, before: mention, sentence, amounts, series, text),
          let problem = problem(terms.high, terms.low, stated, at: file.span(text.range(of: mention.range)))
        {
          found.append(problem)
        }
        if case .number(let amount, .kronor?) = mention.kind { amounts.append(amount) }
      }
      return found
    }
  }

  /// What a factor is the quotient of: the series that its sentence names before any figure, or the only two amounts
  /// before it.
  private static func terms(
    _ index: Int, before mention: FigureMention, _ sentence: Range<Int>, _ amounts: [DecimalNumber], _ series: [Series],
    _ text: PlainText
  ) -> (low: DecimalNumber, high: DecimalNumber)? {
    // Only a factor that is the first figure of its sentence, or has two amounts before it, has terms.
    guard index == 0 && !series.isEmpty || amounts.count == 2 else { return nil }
    let words = text.string(sentence.lowerBound..<mention.range.lowerBound).lowercased().split { !$0.isLetter }
    let named = series.filter { one in words.contains { word in one.words.contains { isSame(word, $0) } } }
    if named.count == 1, index == 0 { return (named[0].first, named[0].last) }
    guard named.isEmpty, amounts.count == 2, let low = amounts.min(), let high = amounts.max() else { return nil }
    return (low, high)
  }

  /// `omsättningen` is `omsättning`.
  private static func isSame(_ word: Substring, _ name: String) -> Bool {
    word.hasPrefix(name) && word.count - name.count <= 3
  }

  /// `värde: 160 gånger, kommentar: 32 miljoner kronor delat med 200 000 kronor.`
  static func quotients(_ report: Report) -> [Diagnostic] {
    report.measures.compactMap { measure in
      guard let comment = measure.comment, comment.contains(" delat med "), let value = measure.value,
        value.value.precision == .exact, let stated = value.value.number
      else { return nil }
      let bytes = Array(comment.utf8)
      let mentions = FigureMention.all(in: bytes).filter { $0.precision == .exact && $0.number != nil }
      guard mentions.count == 2, let high = mentions[0].number, let low = mentions[1].number,
        String(decoding: bytes[mentions[0].range.upperBound..<mentions[1].range.lowerBound], as: UTF8.self)
          .hasSuffix(" delat med ")
      else { return nil }
      return problem(high, low, stated, at: value.span)
    }
  }

  /// What is told of a factor that is not the quotient of its terms, rounded to the decimals stated.
  private static func problem(
    _ high: DecimalNumber, _ low: DecimalNumber, _ stated: DecimalNumber, at span: SourceSpan
  ) -> Diagnostic? {
    let places = max(high.decimals, low.decimals)
    guard let all = high.scaled(by: places)?.mantissa, let part = low.scaled(by: places)?.mantissa, part > 0 else {
      return nil
    }
    let power = (0..<stated.decimals).reduce(Int128(1)) { power, _ in power * 10 }
    guard (2 * (Int128(stated.mantissa) * Int128(part) - Int128(all) * power)).magnitude > part.magnitude else {
      return nil
    }
    let tenths = (20 * Int128(all) + Int128(part)) / (2 * Int128(part))
    let given = DecimalNumber(mantissa: Int64(clamping: tenths), decimals: 1).formatted()
    return Diagnostic(
      ChangeCheck.rule,
      BilingualText(
        "\(high.formatted()) är \(given) gånger \(low.formatted()), men \(stated.formatted()) gånger anges",
        en: "\(high.formatted()) is \(given) times \(low.formatted()), but \(stated.formatted()) gånger is given"),
      at: span, help: ChangeCheck.help)
  }
}
