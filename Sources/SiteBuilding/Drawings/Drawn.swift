import Charts
import Comparisons
import Markdown
import Markup
import Quantities

/// What the drawings of a page share: how a figure becomes a place on an axis, and the frame around a chart.
enum Drawn {
  /// More rows than this are read in the table; a drawing of them would be longer than the table.
  static let mostRows = 120

  /// What those who do not see a chart are told instead of every value.
  static let inTable = "Samma värden står i tabellen."

  /// A figure on the axis of shares, in percent; nil for what is no share.
  static func percent(_ value: Quantity) -> Double? {
    if let share = value.share {
      return value.unit == nil || value.unit == .persons ? Double(share.part) / Double(share.whole) * 100 : nil
    }
    guard value.unit == .percent, let number = value.number?.doubleValue, (0...100).contains(number) else { return nil }
    return number
  }

  /// The 95 % interval of a share that is counted, in percent.
  static func interval(_ value: Quantity) -> ClosedRange<Double>? {
    guard value.precision == .exact, percent(value) != nil, let share = value.share else { return nil }
    return range(WilsonInterval(share))
  }

  static func range(_ interval: WilsonInterval) -> ClosedRange<Double> {
    interval.lower...max(interval.lower, interval.upper)
  }

  /// A number on an axis, with at most two decimals: `0,5`, `200 000`.
  static func number(_ value: Double) -> String {
    var mantissa = Int64((min(max(value, -largest), largest) * 100).rounded())
    var decimals = 2
    while decimals > 0, mantissa % 10 == 0 { (mantissa, decimals) = (mantissa / 10, decimals - 1) }
    return DecimalNumber(mantissa: mantissa, decimals: decimals).formatted()
  }

  /// The largest number that is written on an axis; nothing that a report counts comes near it.
  private static let largest = 1e15

  /// A short number on an axis of money: thousands as tkr, millions as mnkr.
  static func money(_ value: Double) -> String {
    switch value.magnitude {
    case 0: "0"
    case 1_000_000...: "\(number(value / 1_000_000))\u{A0}mnkr"
    case 1_000...: "\(number(value / 1_000))\u{A0}tkr"
    default: "\(number(value))\u{A0}kr"
    }
  }

  /// A chart that stands beside its table, with its caption over it and how it is read under it.
  ///
  /// - Parameters:
  ///   - item: the table, when it has a number: the drawing has the same, and an anchor after the table's.
  ///   - number: which drawing of its table it is, from 1.
  ///   - form: what the table is drawn as.
  static func figure(
    _ caption: String, of item: NumberedItem? = nil, number: Int = 1, as form: String = "diagram",
    note: String? = nil, class name: String = "ritad", _ html: inout HTML,
    content: (inout HTML) -> Void
  ) {
    html.raw("<figure")
    html.attribute("id", item.map { number == 1 ? "\($0.id)_diagram" : "\($0.id)_diagram-\(number)" })
    html.attribute("class", name)
    html.raw(">\n<figcaption>")
    if let item {
      html.element("span", class: "nummer", text: "\(item.label) som \(form)")
      html.raw(" ")
    }
    html.text(caption)
    html.raw("</figcaption>\n")
    content(&html)
    if let note { html.paragraph(note, class: "not") }
    html.raw("</figure>\n")
  }
}
