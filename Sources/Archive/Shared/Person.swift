import Diagnostics
import FrontMatter

/// An author, an editor, a member of a council: someone named as responsible for a publication.
package struct Person: Sendable, Hashable {
  package var name: String
  package var role: String?
  package var organisation: String?

  /// People under a key: groups with `namn`, or just names.
  static func read(_ fields: FieldReader, _ key: String) -> [Person] {
    fields.items(key).compactMap { node in
      if case .scalar(let name) = node.content { return Person(name: name) }
      guard
        let fields = FieldReader(node, subject: BilingualText("en person", en: "a person"), problems: fields.problems)
      else { return nil }
      let name = fields.text("namn", required: true)
      let role = fields.text("roll")
      let organisation = fields.text("organisation")
      fields.finish()
      return name.map { Person(name: $0.value, role: role?.value, organisation: organisation?.value) }
    }
  }
}
