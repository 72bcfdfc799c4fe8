import Archive
import Diagnostics
import Quantities

extension FigureReading {
  /// The sums of the rows of an economy block, of all and of those above zero: a text may tell of them.
  mutating func sum(_ economy: EconomyBlock) {
    let rows = economy.rows.filter { $0.partOf == nil }.compactMap(\.outcome)
    let numbers = economy.rows.compactMap(\.outcome?.value.number)
    guard rows.count > 1, let first = rows.first, rows.allSatisfy({ $0.value.precision == .exact }) else { return }
    let zero = DecimalNumber(0)
    for value in [rows.compactMap(\.value.number).reduce(zero, +), numbers.filter { $0 > zero }.reduce(zero, +)] {
      let place = Place(.sum, file.id.index, first.span.start, value.wholeValue ?? 0)
      append(
        computed: StatedFigure(
          kind: .kronor, value: value, precision: .exact, digits: Self.digits(.kronor, value, []), span: first.span,
          sentence: -1, place: place, row: place, isComputed: true))
    }
  }
}
