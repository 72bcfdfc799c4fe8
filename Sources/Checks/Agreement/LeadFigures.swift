import Archive
import Diagnostics
import Quantities

/// A figure in the lead is found again in the report that the lead sums up.
enum LeadFigures {
  /// # Ingressens siffra finns inte i rapporten
  ///
  /// Vad: ingressen nämner ett tal som inte står någon annanstans i rapporten.
  ///
  /// Varför: ingressen är det som flest läser och som andra citerar. Det som står där måste gå att hitta i rapporten.
  ///
  /// Exempel:
  ///
  /// <!-- fel: ingressens-siffra-saknas i content/insatser/steget/slutrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Slutrapport Steget
  /// typ: delrapport
  /// datum: 2024-10-15
  /// ingress: Av deltagarna gick 45 procent till arbete.
  /// ---
  /// Insatsen hade 51 deltagare. När den slutade hade 14 av 34, 41 procent, fått ett arbete.
  /// ```
  ///
  /// I stället: skriv det tal som rapporten ger, eller ta med talet också i texten.
  static let rule = Rule("ingressens-siffra-saknas", .warning, isAdjustable: true)

  /// Every figure of a lead that its report lacks.
  static func check(_ report: Report, _ figures: StatedFigures, _ files: [SourceFile]) -> [Diagnostic] {
    guard report.lead?.contains(where: \.isNumber) == true else { return [] }
    let others = figures.all.filter { $0.key != .ingress }
    // A lead says more than its report only where the report says something.
    guard others.count > 2 else { return [] }
    let leads = figures.all.filter { $0.key == .ingress && $0.precision == .exact }
    let months = leads.contains { $0.kind == .months } ? months(files[Int(report.file.index)]) : []
    return leads.filter { $0.kind == .months ? !months.contains($0.value) : !isSum($0, report) }
      .compactMap { check($0, others) }
  }

  /// A lead may add exits, `14 till arbete eller studier`, and a count up to twenty may stand in letters in the text.
  private static func isSum(_ figure: StatedFigure, _ report: Report) -> Bool {
    guard figure.kind != .percent, let value = figure.value.wholeValue else { return false }
    let exits = report.exits.compactMap { exit in
      exit.total?.value ?? exit.women.flatMap { women in exit.men.map { women.value + $0.value } }
    }
    let isExits = exits.indices.contains { first in
      exits[first...].indices.contains { $0 > first && exits[first...$0].reduce(0, +) == value }
    }
    return isExits || value <= 20
  }

  /// The numbers of months that a report says in letters: `fem månader`.
  private static func months(_ file: SourceFile) -> Set<DecimalNumber> {
    let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
    let said = NumberInWordsCheck.numbers.filter { text.contains("\($0.key) månad") }
    return Set(said.values.map { DecimalNumber($0) } + [DecimalNumber(1)])
  }

  private static func check(_ figure: StatedFigure, _ others: [StatedFigure]) -> Diagnostic? {
    let isThere = others.contains { other in
      if other.value == figure.value { return true }
      guard figure.kind == .percent, case .part(let whole) = other.kind, let part = other.value.wholeValue,
        let share = Share(part: part, whole: whole)
      else { return false }
      return share.matches(statedPercent: figure.value, precision: .exact)
    }
    guard !isThere else { return nil }
    let unit = figure.kind == .percent ? " procent" : ""
    return Diagnostic(
      rule,
      BilingualText(
        "\(figure.value.formatted())\(unit) står i ingressen men inte i rapporten",
        en:
          "\(figure.value.formatted())\(figure.kind == .percent ? " percent" : "") is in the lead but not in the report"
      ),
      at: figure.span,
      help: [
        BilingualText(
          "skriv samma tal som i rapporten, eller ta med talet i texten",
          en: "write the figure that the report gives, or give it in the text, too")
      ])
  }
}
