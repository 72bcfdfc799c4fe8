import Testing

@testable import Checks

struct YearHeadingCheckTests {
  private func told(_ headings: String...) -> [String] {
    Checked(text: headings.map { "\($0)\n\nText.\n" }.joined(separator: "\n")).told(YearHeadingCheck.self)
      .filter { $0.contains("årsrubrik") }
  }

  private func line(_ year: Int, _ wanted: Int) -> String {
    "rubriken är \(year), men i följden av år är det \(wanted) [årsrubrik-bryter-följden]"
  }

  @Test func catchesTheOnlyYearOutOfTheRow() {
    let middle = told("## 2019", "## 2020", "## 2022", "## 2022", "## 2023")
    #expect(middle.count == 1 && middle[0].contains(line(2022, 2021)))
    let first = told("## År för år", "### 2018", "### 2020", "### 2021", "### 2022")
    #expect(first.count == 1 && first[0].contains(line(2018, 2019)))
    let last = told("## 2019", "## 2020", "## 2021", "## 2032")
    #expect(last.count == 1 && last[0].contains(line(2032, 2022)))
    let falling = told("## 2023", "## 2022", "## 2031", "## 2020")
    #expect(falling.count == 1 && falling[0].contains(line(2031, 2021)))
  }

  @Test func letsOtherHeadingsBe() {
    #expect(told("## 2019", "## 2020", "## 2021", "## 2022") == [])
    #expect(told("## 2022", "## 2021", "## 2020", "## 2019") == [])
    #expect(told("## 2010", "## 2015", "## 2020", "## 2024") == [])
    #expect(told("## 2019", "## 2020", "## 2022") == [])
    #expect(told("## 2019", "### 2019", "### 2020", "## 2020", "### 2020", "### 2021", "## 2021", "## 2022") == [])
  }
}
