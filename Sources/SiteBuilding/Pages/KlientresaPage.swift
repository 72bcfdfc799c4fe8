import Archive
import Diagnostics
import Markup

extension Site {
  /// One page for each klientresa.
  func klientresaPages() -> [Page] {
    archive.klientresor.map { klientresa in
      let insats = archive.insats(klientresa.insats)
      return Page(
        klientresa.address, title: klientresa.title, kind: "Klientresa", template: "klientresa",
        summary: insats.map { "Klientresa i insatsen \($0.name.value)." }, section: .klientresor,
        breadcrumbs: [("Klientresor", MenuItem.klientresor.address)], insats: klientresa.insats
      ) { [self] values in
        values.set("konstruerad", klientresa.isConstructed)
        values.set("fakta", facts(klientresa, insats))
        values.set("text", text(klientresa.body, on: klientresa.address, insats: klientresa.insats))
        values.set(
          "resa",
          .make { html in
            html.section(.journey, "Resan") { $0.append(KlientresaList(klientresa: klientresa).html()) }
          })
      }
    }
  }

  private func facts(_ klientresa: Klientresa, _ insats: Insats?) -> HTML {
    var facts = FactPanel()
    if let insats {
      facts.add("Insats", [HTML.make { $0.link(insats.name.value, to: klientresa.address.link(to: insats.address)) }])
    }
    facts.add("Kön", klientresa.subject?.sex.map(Wording.sentence))
    facts.add("Född", klientresa.subject?.born?.value)
    facts.add("Ålder", klientresa.subject?.age.map(Wording.sentence))
    facts.add("Livssituation", klientresa.subject?.situation.map(Wording.sentence) ?? [])
    facts.add("Försörjning", klientresa.subject?.income.map(Wording.sentence) ?? [])
    facts.add("Konstruerad", klientresa.isConstructed ? "Ja, ett påhittat exempel" : "Nej")
    facts.add("Granskad av", klientresa.reviewer.map(Wording.sentence))
    return facts.html("Om personen")
  }
}
