import Archive
import Diagnostics

/// The keys of one mapping of a front matter or a block: its figures are told together.
struct KeyGroup {
  /// Tells it from all others.
  let place: Place
  /// One of the values under the keys.
  let member: Int
  /// What the names of the group say that its figures are about.
  let labels: StatedFigures.Said
  /// What its keys say, too, and the questions in it.
  let said: StatedFigures.Said

  /// The place of the group that a value stands in.
  ///
  /// - Parameter isOfList: whether the value stands for the whole list that it is in.
  static func place(of scalar: WrittenScalar, _ file: SourceFile.ID, isOfList: Bool = false) -> Place {
    var place = Place(.group, file.index, scalar.block ?? -1)
    for index in scalar.keys.indices.dropLast() { place.add(scalar.keys[index]) }
    for index in scalar.items.indices.dropLast(isOfList ? 1 : 0) { place.add(scalar.items[index]) }
    return place
  }

  /// Whether two values stand in one group.
  static func holds(_ scalar: WrittenScalar, _ other: WrittenScalar) -> Bool {
    guard scalar.block == other.block, scalar.items == other.items, scalar.keys.count == other.keys.count,
      scalar.labels == other.labels
    else { return false }
    for index in scalar.keys.indices.dropLast() where scalar.keys[index] != other.keys[index] { return false }
    return true
  }
}
