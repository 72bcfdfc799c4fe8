import Diagnostics
import Quantities

/// A list of changes follows from the values before and after that the same file gives in the same order: `1½, 1½, 3 och
/// 2 steg`, or a column of a table. Whole and half steps may be rounded. One that differs where all others agree is told.
enum ChangeLists {
  static func check(_ figures: StatedFigures) -> [Diagnostic] {
    let changes = changes(figures)
    guard !changes.isEmpty else { return [] }
    var found: [Diagnostic] = []
    for list in lists(figures) {
      for change in changes.prefix(most)
      where change.count == list.count && change[0].file == figures[list[0]].span.file {
        let wrong = list.indices.filter { !agrees(figures[list[$0]], change[$0]) }
        guard wrong.count == 1, let place = wrong.first else { continue }
        let (figure, terms) = (figures[list[place]], change[place])
        found.append(ChangeCheck.problem(terms.before, terms.after, figure.value, unit: "", at: figure.span))
        break
      }
    }
    return found
  }

  /// How many blocks of values before and after are held against each list at most.
  private static let most = 20

  /// A value before and the one after it.
  private struct Change {
    var file: SourceFile.ID
    var before: DecimalNumber
    var after: DecimalNumber
  }

  /// The values before and after of each block, and of the measures.
  private static func changes(_ figures: StatedFigures) -> [[Change]] {
    let before = columns(figures, .före)
    guard !before.isEmpty else { return [] }
    return zip(before, columns(figures, .efter)).compactMap { before, after in
      guard before.count == after.count, before.count > 2 else { return nil }
      return zip(before, after).map {
        Change(file: figures[$0].span.file, before: figures[$0].value, after: figures[$1].value)
      }
    }
  }

  private static func columns(_ figures: StatedFigures, _ key: StatedFigure.Key) -> [[Int]] {
    var places: [Place: Int] = [:]
    var columns: [[Int]] = []
    for index in figures.indices where figures[index].key == key {
      guard let list = figures[index].list else { continue }
      if let place = places[list] {
        columns[place].append(index)
      } else {
        places[list] = columns.count
        columns.append([index])
      }
    }
    return columns
  }

  /// Figures that follow each other with nothing but a comma or `och` between, and the columns of tables.
  private static func lists(_ figures: StatedFigures) -> [[Int]] {
    var lists: [[Int]] = []
    var places: [Place: Int] = [:]
    var last: (list: Int, index: Int)?
    for index in figures.indices {
      let figure = figures[index]
      guard [.steps, .mean, .count].contains(figure.kind) else { continue }
      if figure.place.room == .table, let list = figure.list {
        if let place = places[list] {
          lists[place].append(index)
        } else {
          places[list] = lists.count
          lists.append([index])
        }
      } else if let previous = last, figures[previous.index].sentence == figure.sentence,
        figures[previous.index].span.file == figure.span.file,
        figure.span.start - figures[previous.index].span.range.upperBound <= 8
      {
        lists[previous.list].append(index)
        last = (previous.list, index)
      } else if figure.list == nil {
        last = (lists.count, index)
        lists.append([index])
      }
    }
    return lists.filter { $0.count > 2 }
  }

  private static func agrees(_ figure: StatedFigure, _ change: Change) -> Bool {
    let difference = (change.after - change.before).magnitude
    let gap = (figure.value - difference).magnitude
    if figure.value == difference { return true }
    guard figure.kind != .mean else { return false }
    return gap <= (figure.value.wholeValue == nil ? quarter : half)
  }

  private static let quarter = DecimalNumber(mantissa: 25, decimals: 2)
  private static let half = DecimalNumber(mantissa: 5, decimals: 1)
}
