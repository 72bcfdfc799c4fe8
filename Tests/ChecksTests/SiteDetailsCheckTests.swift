import Archive
import Diagnostics
import Testing

@testable import Checks

struct SiteDetailsCheckTests {
  private func told(_ site: String) -> [String] { Checked(["site.yml": site]).told(SiteDetailsCheck.self) }

  private func line(_ missing: String) -> String {
    "site.yml:1:1«» varning: site.yml saknar \(missing) [uppgift-om-arkivet-saknas]"
      + " = sidorna säger att uppgiften saknas; lägg till den innan arkivet publiceras"
  }

  @Test(
    arguments: [
      ("", "utgivare, adress, tillgänglighet"), ("adress: https://f.se/", "utgivare, tillgänglighet"),
      ("utgivare: {namn: F}", "adress, tillgänglighet"),
      ("utgivare: {namn: F}\nadress: https://f.se/\ntillgänglighet: {metod: självskattning}", "tillgänglighet"),
      ("utgivare: {namn: F}\ntillgänglighet: {status: inte förenlig}", "adress"),
      ("adress: https://f.se/\ntillgänglighet: {status: inte förenlig}", "utgivare"),
    ])
  func remindsOnceOfWhatIsMissing(keys: String, missing: String) {
    #expect(told("titel: T\nspråk: sv\n\(keys)\n") == [line(missing)])
  }

  @Test func letsAWholeFileBe() {
    #expect(told(Checked.site) == [])
  }

  @Test func letsTheArchiveTurnTheReminderOff() {
    #expect(told("titel: T\nspråk: sv\ngranskning: {uppgift-om-arkivet-saknas: av}\n") == [])
  }

  @Test(arguments: ["titel: [\n", "- a\n", "språk: sv\n"])
  func waitsUntilTheFileCanBeRead(site: String) {
    let told = told(site)
    #expect(told.count == 1 && !told[0].contains("uppgift-om-arkivet-saknas"))
  }

  @Test func doesNotRemindOfAFileThatIsNotThere() {
    let page = SourceFile(path: "content/sidor/om.md", text: "---\ntitel: Om\n---\n")
    let (archive, _) = ArchiveReader(ContentListing(files: [page], assets: [])).read()
    #expect(SiteDetailsCheck.run(archive) == [])
  }
}
