import Archive
package import Diagnostics
import Quantities

/// The periods of an economy do not overlap for the same post: money would be counted twice.
package enum EconomyPeriodCheck: TextCheck {
  /// # Två rader gäller delvis samma tid
  ///
  /// Tema: Summor
  ///
  /// Vad: Två rader för samma post i ett ekonomiblock gäller delvis samma tid.
  ///
  /// Varför: Då räknas samma pengar två gånger, och totalen blir för stor.
  ///
  /// Exempel:
  ///
  /// <!-- fel: överlappande-perioder i block -->
  /// ````markdown
  /// ```ekonomi
  /// rubrik: Kostnader
  /// rader:
  ///   - {period: 2021/2022, utfall: 640 000 kr}
  ///   - {period: 2022/2023, utfall: 715 000 kr}
  /// ```
  /// ````
  ///
  /// I stället: Rätta perioden, eller skilj raderna åt med var sin `post`.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```ekonomi
  /// rubrik: Kostnader
  /// rader:
  ///   - {period: 2021, utfall: 640 000 kr}
  ///   - {period: 2022/2023, utfall: 715 000 kr}
  /// ```
  /// ````
  static let rule = Rule("överlappande-perioder", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every row whose period overlaps that of an earlier row of the same post.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      text.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .economy(let economy) = numbered.block else { return [] }
        var seen: [String: [Period]] = [:]
        return economy.rows.filter { $0.partOf == nil }.compactMap { row in
          guard let period = row.period else { return nil }
          let post = row.post ?? ""
          defer { seen[post, default: []].append(period.value) }
          guard let other = seen[post]?.first(where: { $0.overlaps(period.value) }) else { return nil }
          return Diagnostic(
            rule,
            BilingualText(
              "\(period.value.formatted()) överlappar \(other.formatted())",
              en: "\(period.value.formatted()) overlaps \(other.formatted())"), at: period.span,
            help: BilingualText(
              "rätta perioden, eller skilj raderna åt med var sin post",
              en: "correct the period, or tell the rows apart with a post each"))
        }
      }
    }
  }
}
