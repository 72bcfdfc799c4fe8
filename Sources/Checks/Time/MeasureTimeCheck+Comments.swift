import Archive
import Diagnostics
import Quantities

extension MeasureTimeCheck {
  /// `tid: 2016, kommentar: Gäller de 129 som slutade 2015.`: what a comment says that its figure is for.
  static func comments(_ report: Report) -> [Diagnostic] {
    let figures =
      report.outcomes.map { (dated: $0.dated, comment: $0.comment) }
      + report.measures.map { (dated: $0.dated, comment: $0.comment) }
    return figures.compactMap { dated, comment in
      guard let dated, let comment, case .date(let date) = dated.value,
        let said = comment.split(separator: ". ").first(where: { isAbout($0) }),
        let year = onlyYear(in: said), abs(year - date.year) == 1
      else { return nil }
      return Diagnostic(
        twice,
        BilingualText(
          "uppgiften är från \(date.formatted()), men dess kommentar säger \(year)",
          en: "the figure is from \(date.isoText), but its comment says \(year)"),
        at: dated.span, help: .correctOneYear)
    }
  }

  private static func isAbout(_ sentence: Substring) -> Bool {
    sentence.hasPrefix("Gäller ") || sentence.hasPrefix("Avser ") || sentence.hasPrefix("Mättes ")
  }

  private static func onlyYear(in sentence: Substring) -> Int? {
    let mentions = DateMention.all(in: Array(sentence.utf8))
    return mentions.count == 1 ? mentions[0].date.year : nil
  }

  /// A measure that is what the insats was given, to the krona, of another year than the money.
  static func fundings(_ report: Report, _ archive: Archive) -> [Diagnostic] {
    guard !report.isStandalone, let insats = report.onlyInsats(in: archive),
      insats.funding.contains(where: { $0.amount != nil })
    else { return [] }
    return report.measures.compactMap { measure in
      guard let value = measure.value?.value, value.unit == .kronor, value.precision == .exact,
        let number = value.number,
        let dated = measure.dated, let held = dated.value.period, !report.explains(held.start)
      else { return nil }
      let same = insats.funding.prefix(50).filter { $0.amount?.number == number && $0.amount?.unit == .kronor }
      guard same.count == 1, let funded = same[0].funded, !funded.value.overlaps(held) else { return nil }
      let place = archive.place(of: funded.span, from: dated.span)
      return Diagnostic(
        twice,
        BilingualText(
          "\(held.formatted()) står här, men pengarna gäller \(funded.value.formatted()) \(place)",
          en: "\(held.isoText) stands here, but the money is for \(funded.value.isoText) \(place.english)"),
        at: dated.span, help: .correctOneYear)
    }
  }
}
