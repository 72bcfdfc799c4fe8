import Archive
import Diagnostics

/// The keys of one mapping of a front matter or a block: its figures are told together.
struct KeyGroup {
  /// Tells it from all others.
  private(set) var place = Place(.group, 0)
  private var keys: ArraySlice<String> = []
  private var items: [Int] = [-1]
  private var block: Int?
  private var labels: [String] = []
  /// What its keys, and the names and questions in it, say that its figures are about.
  var words: [Stem] = []
  /// Years among its keys and names.
  var years: [Int] = []

  /// The keys of nothing.
  init() {}

  /// The keys around a value.
  init(_ scalar: WrittenScalar, _ file: SourceFile.ID) {
    keys = scalar.keys.dropLast()
    items = scalar.items
    block = scalar.block
    labels = scalar.labels
    place = Place(.group, file.index, scalar.block ?? -1)
    for key in keys { place.add(key.utf8.lazy.map { Int($0) }) }
    place.add(scalar.items)
  }

  /// Whether a value stands under its keys.
  func holds(_ scalar: WrittenScalar) -> Bool {
    scalar.block == block && scalar.items == items && scalar.keys.count == keys.count + 1
      && scalar.keys.dropLast() == keys && scalar.labels == labels
  }
}
