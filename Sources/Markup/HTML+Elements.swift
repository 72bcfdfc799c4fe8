/// An attribute of an element. A nil value leaves the attribute out.
package struct Attribute: Sendable {
  package let name: StaticString
  package let value: String?

  package init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// `class`: names for the stylesheet.
  package static func `class`(_ value: String?) -> Attribute { Attribute("class", value) }
  /// `id`: the anchor of the element.
  package static func id(_ value: String?) -> Attribute { Attribute("id", value) }
  /// `href`: where a link leads.
  package static func href(_ value: String) -> Attribute { Attribute("href", value) }
  /// `scope`: what a heading cell of a table heads.
  package static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
}

extension HTML {
  /// `<name>` … `</name>`, with the content written by `content`, and with a class of the program's own.
  package mutating func element(
    _ name: StaticString, class mark: StaticString? = nil, content: (inout HTML) -> Void
  ) {
    open(name, mark)
    content(&self)
    close(name)
  }

  /// An element whose content is text.
  package mutating func element(_ name: StaticString, class mark: StaticString? = nil, text: String) {
    open(name, mark)
    self.text(text)
    close(name)
  }

  /// `<name …>` … `</name>`, with the content written by `content`.
  package mutating func element(
    _ name: StaticString, _ first: Attribute, _ others: Attribute..., content: (inout HTML) -> Void
  ) {
    open(name, first, others)
    content(&self)
    close(name)
  }

  /// An element with attributes, whose content is text.
  package mutating func element(_ name: StaticString, _ first: Attribute, _ others: Attribute..., text: String) {
    open(name, first, others)
    self.text(text)
    close(name)
  }

  /// An element that has no content and no closing tag.
  package mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    open(name, nil, attributes)
  }

  /// A link.
  package mutating func link(_ text: String, to href: String) {
    raw("<a href=\"")
    self.text(href)
    raw("\">")
    self.text(text)
    raw("</a>")
  }

  /// `<name class="…"`: the beginning of a tag that more attributes may follow in.
  package mutating func begin(_ name: StaticString, class mark: StaticString) {
    buffer.write(atMost: name.utf8CodeUnitCount + mark.utf8CodeUnitCount + 10) {
      $0.put(UInt8(ascii: "<"))
      $0.put(name)
      $0.put(" class=\"")
      $0.put(mark)
      $0.put(UInt8(ascii: "\""))
    }
  }

  /// A fragment made in one expression.
  package static func make(_ content: (inout HTML) -> Void) -> HTML {
    var html = HTML()
    content(&html)
    return html
  }

  private mutating func open(_ name: StaticString, _ mark: StaticString?) {
    if let mark { begin(name, class: mark) } else { begin(name) }
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func open(_ name: StaticString, _ first: Attribute?, _ others: [Attribute]) {
    begin(name)
    if let first { attribute(first.name, first.value) }
    for attribute in others { self.attribute(attribute.name, attribute.value) }
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func begin(_ name: StaticString) {
    buffer.write(atMost: name.utf8CodeUnitCount + 1) {
      $0.put(UInt8(ascii: "<"))
      $0.put(name)
    }
  }

  private mutating func close(_ name: StaticString) {
    buffer.write(atMost: name.utf8CodeUnitCount + 3) {
      $0.put("</")
      $0.put(name)
      $0.put(UInt8(ascii: ">"))
    }
  }
}
