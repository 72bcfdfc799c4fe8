import Markup
import Mustache

/// A template with the choices of its sections made: what it says itself, and where the values of a page go. Which
/// sections stand depends only on which names have a value, so pages with the same names have one skeleton.
struct Skeleton: Sendable, Equatable {
  /// What the template says itself, without the values.
  private var own: [UInt8] = []
  /// After how many of those bytes a value stands, and which, in order.
  private var places: [(end: Int, value: Int)] = []

  /// Reads a template that was rendered with marks for values.
  init(_ rendered: String) {
    var rest = Array(rendered.utf8)[...]
    while let mark = rest.firstIndex(of: ValueMark.edge) {
      own += rest[..<mark]
      let number = rest[(mark + 1)...].prefix { $0 != ValueMark.edge }
      places.append((own.count, number.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }))
      rest = rest[number.endIndex...].dropFirst()
    }
    own += rest
  }

  /// The page of some values, in the order of the names that the skeleton was made for.
  func filled(_ values: [HTML]) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(places.reduce(own.count) { $0 + values[$1.value].count })
    own.withUnsafeBufferPointer { own in
      var start = 0
      for (end, value) in places {
        page.append(contentsOf: UnsafeBufferPointer(rebasing: own[start..<end]))
        values[value].withUTF8 { page.append(contentsOf: $0) }
        start = end
      }
      page.append(contentsOf: UnsafeBufferPointer(rebasing: own[start...]))
    }
    return page
  }

  static func == (left: Skeleton, right: Skeleton) -> Bool {
    left.own == right.own && left.places.elementsEqual(right.places, by: ==)
  }
}

/// What the template library sees of the values of a page: for each name that has one, a mark with its number between
/// two NUL, which no file of text may hold.
struct MarkedValues: MustacheParent {
  private let marks: [String: ValueMark]

  init(_ names: [String]) {
    marks = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, ValueMark(number: $0)) })
  }

  /// What the template library asks for; nil leaves the section out.
  func child(named name: String) -> Any? { marks[name] }
}

/// The mark of a value, in the form that the template library shows without reflection.
private struct ValueMark: MustacheCustomRenderable, MustacheParent {
  static let edge: UInt8 = 0

  let number: Int

  var renderText: String { "\0\(number)\0" }
  var isNull: Bool { false }
  func child(named: String) -> Any? { nil }
}
