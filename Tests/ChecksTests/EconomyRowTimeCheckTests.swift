import Testing

@testable import Checks

struct EconomyRowTimeCheckTests {
  private func told(_ rows: [String], insats: String = "") -> [String] {
    let block = "```ekonomi\nrubrik: R\nrader:\n" + rows.map { "  - {period: \($0), utfall: 1 kr}\n" }.joined() + "```"
    return Checked(insats: insats, text: block).told(EconomyRowTimeCheck.self)
  }

  private let help = "[ekonomirad-i-fel-tid] = rätta årtalet, eller förklara i radens kommentar med årtalet"

  @Test func catchesALongRow() {
    #expect(
      told(["2021-01/2021-06", "2021-07/2021-12", "2022-01/2022-06", "1️⃣2022-07/2023-12"]) == [
        "1️⃣«2022-07/2023-12» varning: raden gäller juli 2022–december 2023, men ingen annan rad är längre än 6 månader \(help)"
      ])
  }

  @Test func catchesARowOutsideTheInsats() {
    let rows = ["1️⃣2018-10/2019-12", "2020"]
    #expect(
      told(rows, insats: "period: 2019-10/2021") == [
        "1️⃣«2018-10/2019-12» varning: raden gäller oktober 2018–december 2019, men insatsen pågick oktober 2019–2021 \(help)"
      ])
    #expect(
      told(["2020", "1️⃣2021/2022"], insats: "period: 2019-10/2021") == [
        "1️⃣«2021/2022» varning: raden gäller 2021–2022, men insatsen pågick oktober 2019–2021 \(help)"
      ])
  }

  @Test func letsOtherRowsBe() {
    #expect(told(["2019", "2020", "2021"], insats: "period: 2019-10/2021-03") == [])
    #expect(told(["2019", "2020"], insats: "period: 2019-10/") == [])
    #expect(told(["2021-01/2021-06", "2021-07/2021-12", "2022"]) == [])
    #expect(told(["2021-01/2021-06", "2021-07/2021-12", "2022-01/2022-06", "2022-07/2022-12"]) == [])
    #expect(told(["2019/2020", "2021", "2022", "2023/2024"]) == [])
    #expect(told(["2018, kommentar: Förstudien 2018.", "2019"], insats: "period: 2019/2021") == [])
  }
}
