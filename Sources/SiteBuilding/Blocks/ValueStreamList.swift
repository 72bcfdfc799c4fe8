import Archive
import Markup

/// The steps that a person goes through, with what each is worth to that person.
struct ValueStreamList {
  let block: ValueStreamBlock

  func draw(_ html: inout HTML) {
    html.raw("<ol class=\"vardeflode\">\n")
    for step in block.steps {
      html.raw("<li")
      html.attribute("class", step.isOfValue.map { $0 ? "av-varde" : "ej-varde" })
      html.raw(">")
      html.element("span", class: "vad", text: step.what)
      let value = step.isOfValue.map { $0 ? "Av värde för personen" : "Inte av värde för personen" }
      let notes = [step.actor, step.time, value, step.isWaiting == true ? "Väntan" : nil, step.comment].compactMap {
        $0
      }
      if !notes.isEmpty {
        html.element("span", class: "not", text: notes.map(Wording.sentence).joined(separator: ". "))
      }
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }
}
