@testable import Checks

extension Checked {
  /// An archive with one journey, whose front matter goes on with `journey` and whose text is `text`.
  init(journey: String, constructed: Bool = false, text: String = "Text.", _ others: [String: String] = [:]) {
    self.init(
      [
        "forbund/f.md":
          "---\nnamn: Finsam Söder\nkommuner: [Valdemarsvik, Norrköping]\nwebb: https://www.finsam-soder.se/om\n---\n",
        "insatser/a/insats.md": "---\nnamn: Balder\nförbund: f\nparter: [Eva Lundgrens stiftelse]\n---\n",
        "insatser/a/klientresor/r.md":
          "---\ntitel: 9️⃣En resa\nkonstruerad: \(constructed ? "ja" : "nej")\n\(journey)\n---\n\(text)\n",
        "site.yml": Checked.site.replacing("{namn: Förbundet}", with: "{namn: F, e-post: arkiv@exempel.se}"),
      ].merging(others) { $1 })
  }
}
