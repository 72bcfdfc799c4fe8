package import Archive
import Diagnostics

/// The conditions for samverkan in every report that judges them.
package struct CollaborationReading: Sendable {
  /// One condition, and what each report says of it.
  package struct Condition: Sendable {
    package var aspect: CollaborationRow.Aspect
    package var name: String
    /// What each report says, at the report's place in `reports`; nil where it says nothing.
    package var judgements: [CollaborationRow?]
  }

  /// Places in the archive's list of reports.
  package var reports: [Int]
  package var conditions: [Condition]

  package init(_ archive: Archive) {
    reports = archive.reports.indices.filter { !archive.reports[$0].collaboration.isEmpty }
    conditions = []
    for (column, report) in reports.enumerated() {
      for row in archive.reports[report].collaboration {
        let place = conditions.firstIndex { $0.aspect == row.aspect && $0.name == row.condition.value }
        if let place {
          conditions[place].judgements[column] = row
        } else {
          var judgements = [CollaborationRow?](repeating: nil, count: reports.count)
          judgements[column] = row
          conditions.append(Condition(aspect: row.aspect, name: row.condition.value, judgements: judgements))
        }
      }
    }
    let order = CollaborationRow.Aspect.allCases
    conditions = conditions.enumerated().sorted {
      (order.firstIndex(of: $0.element.aspect)!, $0.offset) < (order.firstIndex(of: $1.element.aspect)!, $1.offset)
    }.map(\.element)
  }
}
