import Archive
import Diagnostics
import Markdown
import Markup

extension Site {
  /// Everyone who has written or edited, with what they wrote.
  func authorPages() -> [Page] {
    let address = Address("forfattare.html")
    return [
      Page(address, title: "Författare", template: "lista", summary: "Rapporternas författare och redaktörer.") {
        [self] values in
        values.set(
          "innehall",
          .make { html in
            let people = authors()
            guard !people.isEmpty else {
              html.paragraph("Inga författare är angivna i arkivet.")
              return
            }
            let columns = TableColumns("Namn", "Organisation", "Rapporter")
            html.table(columns, caption: "Författare och redaktörer", isCaptionHidden: true) { html in
              for person in people {
                html.row(
                  columns, header: { $0.text(person.name) },
                  cells: [
                    HTML(text: person.organisations.joined(separator: ", ")),
                    joined(
                      person.works.map { work in .make { $0.link(work.title, to: address.link(to: work.address)) } }),
                  ])
              }
            }
          })
      }
    ]
  }

  private final class Author {
    let name: String
    var organisations: [String] = []
    var works: [(title: String, address: Address)] = []

    init(_ name: String) { self.name = name }
  }

  /// By last name, as a bibliography has it.
  private func authors() -> [Author] {
    var authors: [Author] = []
    var byName: [String: Author] = [:]
    func author(_ name: String) -> Author {
      if let author = byName[name] { return author }
      let author = Author(name)
      authors.append(author)
      byName[name] = author
      return author
    }
    func add(_ person: Person, _ title: String, _ address: Address) {
      let author = author(person.name)
      if let organisation = person.organisation, !author.organisations.contains(organisation) {
        author.organisations.append(organisation)
      }
      author.works.append((title, address))
    }
    for report in archive.reports {
      for person in report.authors { add(person, report.title.value, report.address) }
    }
    for issue in archive.issues {
      for person in issue.editors { add(person, "\(issue.title) (redaktör)", issue.address) }
    }
    return authors.sortedInSwedish { author in
      let names = author.name.split(separator: " ")
      return ([names.last] + names.dropLast().map(Optional.some)).compactMap { $0 }.joined(separator: " ")
    }
  }
}
