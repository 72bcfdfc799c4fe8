package import Archive
package import Diagnostics
import Quantities

/// The periods of an economy do not overlap for the same post: money would be counted twice.
package enum EconomyPeriodCheck: Check {
  static let rule = Rule("överlappande-perioder", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every row whose period overlaps that of an earlier row of the same post.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.bodies.flatMap { _, body in
      body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .economy(let economy) = numbered.block else { return [] }
        var seen: [String: [Period]] = [:]
        return economy.rows.filter { $0.partOf == nil }.compactMap { row in
          guard let period = row.period else { return nil }
          let post = row.post ?? ""
          defer { seen[post, default: []].append(period.value) }
          guard let other = seen[post]?.first(where: { $0.overlaps(period.value) }) else { return nil }
          return Diagnostic(
            rule, "\(period.value.formatted()) överlappar \(other.formatted())", at: period.span,
            help: "rätta perioden, eller skilj raderna åt med var sin post")
        }
      }
    }
  }
}
