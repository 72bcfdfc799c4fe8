import Archive
import Diagnostics
import Markup
import Quantities

/// What a reader may choose insatser by on their list, and which choices each insats answers to. The form is drawn here and
/// wakes with `urval.js`; without script the whole list stands.
struct InsatsFilter {
  /// One thing to choose, such as a förbund or a year.
  struct Option: Equatable {
    /// How the choice is written in the address of the page.
    var value: String
    var label: String
    /// How many insatser answer to it.
    var count: Int
  }

  /// Choices of one kind.
  struct Facet {
    /// How the kind is written in the address of the page.
    var name: String
    var title: String
    var options: [Option]
  }

  private(set) var facets: [Facet] = []
  /// For every insats, the numbers of its options, counted from 0 through all the facets.
  private(set) var places: [[Int]]

  private typealias Choice = (value: String, label: String)

  init(_ archive: Archive) {
    let insatser = archive.insatser
    places = Array(repeating: [], count: insatser.count)
    func concepts(_ words: [String], _ list: ConceptLists.List) -> [Choice] {
      words.map { archive.concepts.concept($0, in: list).map { ($0.id, $0.name) } ?? ($0, $0) }
    }
    add("forbund", "Förbund", insatser) { insats in
      insats.forbund.compactMap { archive.forbund($0.value) }.map { ($0.id, $0.name) }
    }
    add("kommun", "Kommun", insatser) { $0.municipalities.map { ($0, $0) } }
    add("part", "Part", insatser) { concepts($0.parties.map(\.value), .parties) }
    add("malgrupp", "Målgrupp", insatser) { concepts($0.targetGroup?.themes.map(\.value) ?? [], .themes) }
    add("metod", "Metod", insatser) { concepts($0.methods.map(\.value), .methods) }
    add("inriktning", "Inriktning", insatser, order: Insats.Orientation.allCases.map(\.rawValue)) { insats in
      insats.orientation.map { [($0.rawValue, Wording.sentence($0.rawValue))] } ?? []
    }
    let last = Self.lastYear(archive)
    add("ar", "År när insatsen pågick", insatser, order: (0...last).reversed().map(String.init)) { insats in
      insats.period.map { Self.years($0.value, until: last).map { (String($0), String($0)) } } ?? []
    }
    add("status", "Status", insatser, order: Insats.Status.allCases.map(\.rawValue)) { insats in
      insats.status.map { [($0.rawValue, Wording.sentence($0.rawValue))] } ?? []
    }
  }

  /// Adds a facet, with a choice of its own for the insatser that do not say. A facet with one choice tells nothing
  /// apart and is left out.
  ///
  /// - Parameter order: the values in their own order; nil for the order of the Swedish alphabet.
  private mutating func add(
    _ name: String, _ title: String, _ insatser: [Insats], order: [String]? = nil, _ choices: (Insats) -> [Choice]
  ) {
    let start = facets.reduce(0) { $0 + $1.options.count }
    var found: [String: Option] = [:]
    let values = insatser.map { insats -> [String] in
      var values: [String] = []
      for choice in choices(insats) where !values.contains(choice.value) {
        values.append(choice.value)
        found[choice.value, default: Option(value: choice.value, label: choice.label, count: 0)].count += 1
      }
      return values
    }
    var options =
      order?.compactMap { found[$0] } ?? found.values.sorted { $0.value < $1.value }.sortedInSwedish(by: \.label)
    let silent = values.count { $0.isEmpty }
    if silent > 0 { options.append(Option(value: Self.silent, label: "Uppgift saknas", count: silent)) }
    guard options.count > 1 else { return }
    var numbers: [String: Int] = [:]
    for (place, option) in options.enumerated() { numbers[option.value] = start + place }
    for (place, values) in values.enumerated() {
      places[place] += (values.isEmpty ? [Self.silent] : values).compactMap { numbers[$0] }.sorted()
    }
    facets.append(Facet(name: name, title: title, options: options))
  }

  /// The value of those that do not say.
  private static let silent = "saknas"

  /// The last year that the archive knows anything of. Nobody asks what day it is, so that the site stays the same.
  private static func lastYear(_ archive: Archive) -> Int {
    let insatser = archive.insatser.compactMap { $0.period.map { ($0.value.end ?? $0.value.start).year } }
    return (insatser + archive.reports.map(\.date.value.year)).max() ?? 0
  }

  /// The years of a period. One without an end goes on for as long as the archive knows.
  private static func years(_ period: Period, until last: Int) -> ClosedRange<Int> {
    period.start.year...max(period.start.year, period.end?.year ?? last)
  }

  /// The form, hidden until the script shows it. The boxes are numbered by their order.
  func draw(_ html: inout HTML) {
    guard !facets.isEmpty else { return }
    html.raw(
      "<form class=\"urval\" id=\"urval_filter\" aria-labelledby=\"urval_rubrik\" autocomplete=\"off\" hidden>\n<h2 id=\"urval_rubrik\">Välj bland insatserna</h2>\n<div class=\"urval_grupper\">\n"
    )
    for facet in facets {
      html.raw("<details>\n")
      html.element("summary") { html in
        html.text(facet.title)
        html.raw(" <span class=\"antal\"></span>")
      }
      html.raw("\n<fieldset>\n<legend class=\"dold\">")
      html.text(facet.title)
      html.raw("</legend>\n")
      for option in facet.options {
        html.raw("<label><input type=\"checkbox\"")
        html.attribute("name", facet.name)
        html.attribute("value", option.value)
        html.raw("> ")
        html.text(option.label)
        html.raw(" <span class=\"antal\">(")
        html.text(String(option.count))
        html.raw(")</span></label>\n")
      }
      html.raw("</fieldset>\n</details>\n")
    }
    html.raw("</div>\n<p><button type=\"reset\">Visa alla</button></p>\n")
    html.raw(
      "<p class=\"not\">I en grupp räcker det att ett av valen stämmer. Mellan grupperna ska alla stämma. Valet finns i sidans adress, så att du kan spara eller dela det.</p>\n</form>\n<p id=\"urval_status\" class=\"urval_status\" role=\"status\"></p>\n"
    )
  }

  /// The numbers of an insats as its row carries them: `0 7 12`.
  func mark(_ insats: Int) -> String { places[insats].map(String.init).joined(separator: " ") }
}
