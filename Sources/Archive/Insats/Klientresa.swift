package import Diagnostics
import FrontMatter
package import Quantities

/// One person's way through the systems, told without names.
package struct Klientresa: Sendable {
  /// The person, in terms so broad that nobody can be recognised.
  package struct Subject: Sendable {
    package var sex: String?
    package var born: Located<String>?
    package var age: String?
    package var situation: [String]
    package var income: [String]
  }

  /// One thing that happened on the way.
  package struct Event: Sendable {
    /// What an event was to the person.
    package enum Kind: String, CaseIterable, Sendable {
      case application = "ansökan", decision = "beslut", refusal = "avslag", inquiry = "utredning", insats
      case placement = "praktik", work = "arbete", studies = "studier", waiting = "väntan", interruption = "avbrott"
      case forward = "steg framåt", backward = "steg bakåt"
    }

    package var time: Located<When>
    package var actor: String?
    package var what: String
    package var kind: Kind?
    package var income: String?
    package var comment: String?
  }

  package var address: Address
  package var file: SourceFile.ID
  package var insats: String
  package var title: String
  package var titleSpan: SourceSpan
  /// An invented typical case; the page says so plainly.
  package var isConstructed: Bool
  package var reviewer: String?
  package var subject: Subject?
  package var events: [Event]
  /// Why a profile has no events.
  package var missingEvents: String?
  package var body: Body

  package var id: String { address.name }
}

extension Klientresa {
  init?(_ source: DocumentSource, insats: String, address: Address, body: Body, problems: ProblemList) {
    guard let fields = source.fields(subject: BilingualText("klientresan", en: "the klientresa"), problems) else {
      return nil
    }
    let title = fields.text("titel", required: true)
    let constructed = fields.flag("konstruerad", required: true)
    reviewer = fields.text("granskad-av")?.value
    subject = fields.group("person", subject: BilingualText("personen", en: "the person")).map(Subject.init)
    events = fields.groups("händelser", subject: BilingualText("en händelse", en: "an event")).compactMap(Event.init)
    missingEvents = fields.text("händelser-saknas")?.value
    fields.finish()
    guard let title, let constructed else { return nil }
    self.address = address
    file = source.file.id
    self.insats = insats
    self.title = title.value
    titleSpan = title.span
    isConstructed = constructed.value
    self.body = body
  }
}

extension Klientresa.Subject {
  fileprivate init(_ fields: FieldReader) {
    sex = fields.text("kön")?.value
    born = fields.text("född")
    age = fields.text("ålder")?.value
    situation = fields.texts("livssituation").map(\.value)
    income = fields.texts("försörjning").map(\.value)
    fields.finish()
  }
}

extension Klientresa.Event {
  fileprivate init?(_ fields: FieldReader) {
    let time = fields.when("när", required: true)
    actor = fields.text("aktör")?.value
    let what = fields.text("vad", required: true)
    let kind: Located<Kind>? = fields.choice("slag")
    self.kind = kind?.value
    income = fields.text("försörjning")?.value
    comment = fields.text("kommentar")?.value
    fields.finish()
    guard let time, let what else { return nil }
    self.time = time
    self.what = what.value
  }
}
