package import Archive
import Diagnostics
import Quantities

/// What a klientresa shows when its events are counted: whom the person met, how often the matter went from one to
/// another, how much of the time was waiting, and when nobody was in touch.
package struct JourneySummary: Sendable {
  /// A time without any event, before the event at a place in the list.
  package struct Gap: Sendable, Equatable {
    /// The place of the event that ends it.
    package var before: Int
    /// On the scale of `When.sortKey`: hundredths of a day.
    package var span: ClosedRange<Int>

    /// In whole months.
    package var months: Int { Int((Double(span.upperBound - span.lowerBound) / JourneySummary.month).rounded()) }
  }

  /// Every actor in the order of the first meeting.
  package var actors: [String] = []
  /// How many times an event belongs to another actor than the latest one before it that has an actor.
  package var handovers = 0
  /// From the first event to the last, in hundredths of a day; nil when the times cannot be put on one scale.
  package var span: ClosedRange<Int>?
  /// How much of the whole time was waiting, in percent; nil when no event says that it is waiting over a time.
  package var waiting: Double?
  package var gaps: [Gap] = []

  /// A mean month, in hundredths of a day (365,25 days a year).
  package static let month = 3_044.0
  /// A shorter time without an event is no gap: three months.
  package static let shortestGap = 3

  package init(_ events: [Klientresa.Event]) {
    var last: String?
    for actor in events.compactMap(\.actor) {
      if !actors.contains(actor) { actors.append(actor) }
      if let last, last != actor { handovers += 1 }
      last = actor
    }
    let times = events.map(\.time.value)
    guard let first = times.first, times.allSatisfy({ $0.isRelative == first.isRelative && $0.endKey != nil }) else {
      return
    }
    measure(events, times.map { $0.sortKey...max($0.sortKey, $0.endKey ?? $0.sortKey) })
  }

  private mutating func measure(_ events: [Klientresa.Event], _ spans: [ClosedRange<Int>]) {
    let whole = spans.map(\.lowerBound).min()!...spans.map(\.upperBound).max()!
    span = whole
    var reached = whole.lowerBound
    var waited = 0
    var waitedTo = whole.lowerBound
    let order = spans.indices.sorted { (spans[$0].lowerBound, $0) < (spans[$1].lowerBound, $1) }
    for index in order {
      let span = spans[index]
      if Double(span.lowerBound - reached) >= Double(Self.shortestGap) * Self.month - 1 {
        gaps.append(Gap(before: index, span: reached...span.lowerBound))
      }
      reached = max(reached, span.upperBound)
      guard events[index].kind == .waiting else { continue }
      waited += max(0, span.upperBound - max(span.lowerBound, waitedTo))
      waitedTo = max(waitedTo, span.upperBound)
    }
    let length = whole.upperBound - whole.lowerBound
    if waited > 0, length > 0 { waiting = Double(waited) / Double(length) * 100 }
  }
}
