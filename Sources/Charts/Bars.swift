/// Amounts as level bars from zero, each under its own words; several to a group. Amounts below zero go to the left.
package struct Bars: Chart {
  /// How a bar is drawn.
  package enum Style: Sendable, Equatable {
    case filled
    /// What was planned, or a second series.
    case open
    /// A part of another bar, which is not added once more.
    case part
  }

  /// One bar.
  package struct Bar: Sendable, Equatable {
    /// `Utfall: 140 760 kr`
    package var text: String
    /// Nil for an amount that is not told, such as a protected count: the row is hatched.
    package var value: Double?
    package var style: Style

    package init(_ text: String, value: Double?, style: Style = .filled) {
      self.text = text
      self.value = value
      self.style = style
    }
  }

  /// Bars that belong together.
  package struct Group: Sendable, Equatable {
    /// What they are about; nil when each bar says it.
    package var name: String?
    package var bars: [Bar]

    package init(_ name: String? = nil, bars: [Bar]) {
      self.name = name
      self.bars = bars
    }
  }

  package let axis: Axis
  package let groups: [Group]

  package init(_ axis: Axis, groups: [Group]) {
    self.axis = axis
    self.groups = groups
  }

  /// Where a bar stands.
  package struct Place: Sendable, Equatable {
    package var bar: Bar
    package var lines: [String]
    /// The top of its lines of text, in pixels.
    package var top: Int
    /// The top of the bar, in pixels.
    package var y: Int
    /// From zero to the value, in percent of the width.
    package var from: Double
    package var to: Double
  }

  static let thickness = 12

  /// Every bar in its place, and the names of the groups over them.
  package var layout: (places: [Place], names: [(lines: [String], y: Int)], height: Int) {
    var y = 0
    var places: [Place] = []
    var names: [(lines: [String], y: Int)] = []
    for group in groups {
      if let name = group.name {
        let lines = Measure.wrapped(name)
        names.append((lines, y))
        y += lines.count * Measure.line
      }
      for bar in group.bars {
        let lines = Measure.wrapped(bar.text)
        let top = y
        y += lines.count * Measure.line + 2
        places.append(
          Place(bar: bar, lines: lines, top: top, y: y, from: axis.place(0), to: axis.place(bar.value ?? 0)))
        y += Self.thickness + 6
      }
      if group.name != nil { y += 4 }
    }
    return (places, names, y)
  }

  package var height: Int { layout.height + Axis.height }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    let layout = layout
    pen.grid(axis, 0, layout.height)
    for (lines, y) in layout.names { _ = pen.lines("namn", lines, y: y) }
    for place in layout.places {
      _ = pen.lines("skala", place.lines, y: place.top)
      guard place.bar.value != nil else {
        pen.rect("tomt", 0, 100, y: place.y, height: Self.thickness)
        pen.line("rander smal", 0, 100, y: place.y + Self.thickness / 2)
        continue
      }
      switch place.bar.style {
      case .filled: pen.rect("stapel", place.from, place.to, y: place.y, height: Self.thickness)
      case .open: pen.rect("oppen", place.from, place.to, y: place.y, height: Self.thickness)
      case .part:
        pen.rect("tomt", place.from, place.to, y: place.y, height: Self.thickness)
        pen.line("delrander", place.from, place.to, y: place.y + Self.thickness / 2)
      }
    }
    if axis.lower < 0 { pen.rule("noll", at: axis.place(0), 0, layout.height) }
    pen.axis(axis, y: layout.height)
  }
}
