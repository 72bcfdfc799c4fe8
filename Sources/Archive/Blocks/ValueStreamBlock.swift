import Diagnostics
import FrontMatter

/// `värdeflöde`: the steps that a person goes through, and which of them are of value to that person.
package struct ValueStreamBlock: Sendable {
  /// One step that the person goes through.
  package struct Step: Sendable {
    package var what: String
    package var actor: String?
    package var time: String?
    package var isOfValue: Bool?
    package var isWaiting: Bool?
    package var comment: String?
  }

  package var header: BlockHeader
  package var steps: [Step]

  init(_ header: BlockHeader, _ fields: FieldReader) {
    self.header = header
    steps = fields.groups("steg", subject: BilingualText("ett steg", en: "a step"), required: true).compactMap(
      Step.init)
  }
}

extension ValueStreamBlock.Step {
  fileprivate init?(_ fields: FieldReader) {
    let what = fields.text("vad", required: true)
    actor = fields.text("aktör")?.value
    time = fields.text("tid")?.value
    isOfValue = fields.flag("värde")?.value
    isWaiting = fields.flag("väntan")?.value
    comment = fields.text("kommentar")?.value
    fields.finish()
    guard let what else { return nil }
    self.what = what.value
  }
}
