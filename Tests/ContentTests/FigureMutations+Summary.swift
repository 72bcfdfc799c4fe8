import Foundation

extension FigureMutations {
  /// What kind of figure a mark is of.
  enum Group: String, CaseIterable, Sendable {
    case figures, years

    init(reason: String) {
      self = reason.hasPrefix("year") || reason.hasPrefix("decade") ? .years : .figures
    }
  }

  /// How many of the changes were told of, where, and which were not, one a line.
  static func summary(_ mutations: [Mutation], _ results: [Result], _ name: String) -> String {
    let pairs = Array(zip(mutations, results))
    let heads = [nil, Group.figures, .years].compactMap { group -> String? in
      let some = pairs.filter { group == nil || Group(reason: $0.0.reason) == group }
      return some.isEmpty ? nil : head(some.map(\.1), group.map { "\(name), \($0.rawValue)" } ?? "\(name), all")
    }
    let missed = pairs.filter { $1 != .placed }.map { mutation, result in
      "\(result) content/\(mutation.file):\(mutation.line) \(mutation.quotation) (\(mutation.reason))"
    }
    return (heads + missed).joined(separator: "\n")
  }

  private static func head(_ results: [Result], _ name: String) -> String {
    func part(_ least: Result) -> String {
      let count = results.count { $0 >= least }
      return "\(count) (\(String(format: "%.1f", Double(count) * 100 / Double(results.count))) %)"
    }
    return "\(results.count) \(name): told of \(part(.elsewhere)), within the table or block \(part(.inBlock)), "
      + "at the line or the total \(part(.placed))"
  }
}
