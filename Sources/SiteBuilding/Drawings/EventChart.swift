import Archive
import Charts
import Comparisons
import Diagnostics
import Markup
import Quantities

/// A chronology in lanes: the events of a timeline by track, or those of a klientresa by actor. The numbers are those of
/// the list beside the drawing.
struct EventChart {
  /// One event, whatever it comes from.
  struct Event {
    var time: When
    var lane: String
    var isWaiting = false
    var income: String?
    /// The number in its list; nil for the place among all.
    var number: Int?
  }

  let events: [Event]
  let title: String
  var gaps: [JourneySummary.Gap] = []
  var showsHandovers = false
  /// More events than this are not drawn.
  var mostEvents = Drawn.mostRows

  /// Whether there is a drawing: not for fewer than two events, nor where dates and relative times are mixed.
  var isDrawn: Bool { events.count > 1 && events.count <= mostEvents && axis != nil }

  /// The drawing, if there is one.
  func draw(_ html: inout HTML) {
    guard isDrawn, let axis else { return }
    var lanes: [String] = []
    for event in events where !lanes.contains(event.lane) { lanes.append(event.lane) }
    var drawn = events.enumerated().map { index, event in
      placed(
        event.time, label: String(event.number ?? index + 1), lane: lanes.firstIndex(of: event.lane)!, event.isWaiting)
    }
    let actors = lanes.count
    let incomes = incomes
    if !incomes.isEmpty {
      for (index, income) in incomes.enumerated() {
        drawn.append(
          EventLanes.Event(Self.letter(index), lane: lanes.count, from: income.from, to: income.to, style: .rough))
      }
      lanes.append("Försörjning")
    }
    let chart = EventLanes(
      axis, lanes: lanes, events: drawn,
      gaps: gaps.map {
        (Double($0.span.lowerBound)...Double($0.span.upperBound), "\($0.months) månader")
      }, handoverLanes: showsHandovers ? actors : 0,
      key: incomes.enumerated().map { "\(Self.letter($0.offset)) = \($0.element.text)" })
    chart.svg(
      ChartName(
        title: title,
        description:
          "\(Wording.count(events.count, "händelse", "händelser")) i \(Wording.count(lanes.count, "spår", "spår")). Numren är listans."
      ), &html)
  }

  private var axis: Axis? {
    let times = events.map(\.time)
    guard times.allSatisfy({ $0.isRelative == times[0].isRelative }) else { return nil }
    if times[0].isRelative {
      return TimeScale.journey(times.map(\.sortKey).min()!...times.map { $0.endKey ?? $0.sortKey }.max()!)
    }
    return TimeScale.years(
      times.compactMap { time in
        switch time {
        case .date(let date): Period(date)
        case .period(let period): period
        case .relative: nil
        }
      })
  }

  /// A day or a month is a moment; a year or a season is a rough stretch; a period is a stretch.
  private func placed(_ time: When, label: String, lane: Int, _ isWaiting: Bool) -> EventLanes.Event {
    let from = Double(time.sortKey)
    let style: EventLanes.Style = isWaiting ? .waiting : .event
    switch time {
    case .date(let date):
      guard date.month == nil else { return EventLanes.Event(label, lane: lane, from: from, style: style) }
      return EventLanes.Event(label, lane: lane, from: from, to: Double(date.latest) * 100 + 100, style: .rough)
    case .period(let period):
      let end = period.end.map { Double($0.latest) * 100 + 100 } ?? axis?.upper
      return EventLanes.Event(label, lane: lane, from: from, to: end, style: style)
    case .relative(let relative):
      return EventLanes.Event(
        label, lane: lane, from: from, to: relative.end == nil ? nil : Double(time.endKey ?? time.sortKey), style: style
      )
    }
  }

  /// What the person lived on, from the event that says it to the next that says something else.
  private var incomes: [(from: Double, to: Double?, text: String)] {
    var incomes: [(from: Double, to: Double?, text: String)] = []
    let told = events.filter { $0.income != nil }.sorted { $0.time.sortKey < $1.time.sortKey }
    for event in told where incomes.last?.text != event.income {
      let from = Double(event.time.sortKey)
      if !incomes.isEmpty { incomes[incomes.count - 1].to = from }
      incomes.append((from, axis?.upper, event.income!))
    }
    return incomes
  }

  private static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(97 + index % 26))) }
}
