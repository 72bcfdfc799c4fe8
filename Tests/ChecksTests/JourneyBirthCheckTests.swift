import Testing

@testable import Checks

struct JourneyBirthCheckTests {
  private func told(title: String, born: String) -> [String] {
    Checked(
      [
        "forbund/f.md": "---\nnamn: F\n---\n", "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n---\n",
        "insatser/a/klientresor/r.md":
          "---\ntitel: \(title)\nkonstruerad: nej\nperson: {kön: kvinna, född: 1️⃣\(born)}\n---\nText.\n",
      ]
    ).told(JourneyBirthCheck.self)
  }

  @Test(
    arguments: [
      ("Kvinna, född på 1980-talet", "1970-talet", "1980-talet"), ("Man, född 1981", "1970-talet", "1981"),
      ("Kvinna, född på 1970-talet", "1984", "1970-talet"),
    ])
  func catchesAnotherBirth(title: String, born: String, text: String) {
    #expect(
      told(title: title, born: born) == [
        "1️⃣«\(born)» varning: personen är född \(born) här, men titeln på rad 2 säger \(text)"
          + " [födelseår-stämmer-inte] = rätta titeln eller född"
      ])
  }

  @Test(
    arguments: [
      ("Kvinna, född på 1970-talet", "1970-talet"), ("Man, född 1974", "1970-talet"), ("Kvinna i 40-årsåldern", "1974"),
      ("En resa 2018–2020", "1970-talet"), ("Kvinna, född utomlands", "1970-talet"),
    ])
  func letsTheSameBirthBe(title: String, born: String) {
    #expect(told(title: title, born: born) == [])
  }
}
