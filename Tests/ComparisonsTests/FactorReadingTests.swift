import Archive
import Comparisons
import Diagnostics
import Testing

struct FactorReadingTests {
  private func read(_ texts: [String: String]) -> [String] {
    let small = SmallArchive(texts)
    #expect(small.told == [])
    func names(_ places: [Int]) -> String {
      places.map { small.archive.insatser[$0].name.value }.joined(separator: ",")
    }
    return FactorReading.all(in: small.archive).map {
      "\($0.name) +\(names($0.helped)) −\(names($0.hindered)) \($0.text ?? "")"
    }
  }

  @Test func gathersWhatHelpedAndHinderedUnderItsCommonName() {
    let concepts = """
      faktorer:
        tid: {namn: Tid, text: Att hinna.}
        samlokalisering: {namn: Samlokalisering, även: [samma hus]}
        mandat: {namn: Mandat}
      """
    let readings = read([
      "begrepp.yml": concepts,
      "insatser/a/insats.md": SmallArchive.insats(
        "Ö", "faktorer: {framgång: [samma hus, Samlokalisering], hinder: [tid]}"),
      "insatser/b/insats.md": SmallArchive.insats("B", "faktorer: {framgång: [samlokalisering, tid], hinder: Tid}"),
    ])
    #expect(readings == ["Tid +B −B,Ö Att hinna.", "Samlokalisering +B,Ö − "])
  }

  @Test func ordersFreeFactorsByName() {
    let readings = read([
      "insatser/a/insats.md": SmallArchive.insats(
        "A", "faktorer: {framgång: [öppenhet, Zonterapi, ålder], hinder: [avstånd]}"),
      "insatser/b/insats.md": SmallArchive.insats("B", "faktorer: {hinder: [öppenhet, ärlighet]}"),
    ])
    #expect(readings == ["avstånd + −A ", "Zonterapi +A − ", "ålder +A − ", "ärlighet + −B ", "öppenhet +A −B "])
  }

  @Test func findsNothingWhereNothingIsSaid() {
    #expect(
      read(["begrepp.yml": "faktorer: {tid: {namn: Tid}}", "insatser/a/insats.md": SmallArchive.insats("A")]) == [])
  }
}
