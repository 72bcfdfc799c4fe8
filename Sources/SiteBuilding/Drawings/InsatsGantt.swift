import Archive
import Charts
import Diagnostics
import Markup
import Quantities

/// Several insatser on one axis of time, an item each, so that the filter can take some of them away. Each item has the
/// number of its row in the table.
struct InsatsGantt {
  let insatser: [Insats]

  func draw(_ html: inout HTML) {
    let dated = insatser.enumerated().compactMap { place, insats in
      insats.period.map { (place, insats.name.value, $0.value) }
    }
    guard dated.count > 1, dated.count <= Drawn.mostRows, let axis = TimeScale.years(dated.map(\.2)) else { return }
    let missing = insatser.count - dated.count
    let notes = [
      dated.contains { $0.2.isOpen } ? "En pil betyder att insatsen inte har något slut i källan." : nil,
      missing > 0 ? "\(Wording.count(missing, "insats", "insatser")) utan känd period är inte med." : nil,
    ].compactMap { $0 }
    html.raw(
      "<figure id=\"urval_tid\" class=\"ritad bred\">\n<figcaption>När insatserna pågick <span class=\"antal\"></span></figcaption>\n"
    )
    axisLine(AxisStrip(axis, isOver: true), &html)
    html.raw("<ul class=\"tidsrader\">\n")
    for (place, name, period) in dated {
      html.raw("<li")
      html.attribute("data-rad", String(place))
      html.raw("><span>")
      html.text("\(name), \(Wording.period(period))")
      html.raw("</span>\n")
      GanttStrip(axis, spans: [TimeScale.span(period)]).decoration(&html)
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
    axisLine(AxisStrip(axis, isOver: false), &html)
    if !notes.isEmpty { html.paragraph(notes.joined(separator: " "), class: "not") }
    html.raw("</figure>\n")
  }

  private func axisLine(_ strip: AxisStrip, _ html: inout HTML) {
    html.raw("<div class=\"tidsaxel\">")
    strip.decoration(&html)
    html.raw("</div>\n")
  }
}
