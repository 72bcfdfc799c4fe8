package import Diagnostics
import FrontMatter
package import Quantities

/// `tidslinje`: what happened, in order.
package struct TimelineBlock: Sendable {
  /// Something that happened.
  package struct Event: Sendable {
    package var time: Located<When>
    package var what: String
    /// The lane that the event belongs to.
    package var lane: String?
    package var kind: String?
  }

  package var header: BlockHeader
  package var events: [Event]

  init(_ header: BlockHeader, _ fields: FieldReader) {
    self.header = header
    events = fields.groups("händelser", subject: BilingualText("en händelse", en: "an event"), required: true)
      .compactMap(Event.init)
  }
}

extension TimelineBlock.Event {
  fileprivate init?(_ fields: FieldReader) {
    let time = fields.when("när", required: true)
    let what = fields.text("vad", required: true)
    lane = fields.text("spår")?.value
    kind = fields.text("slag")?.value
    fields.finish()
    guard let time, let what else { return nil }
    self.time = time
    self.what = what.value
  }
}
