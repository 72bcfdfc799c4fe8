import Diagnostics
import Testing

@testable import Checks

struct SettingsCheckTests {
  private static let adjustable = (Checks.all.flatMap { $0.rules } + Silencing.rules).filter(\.isAdjustable).map(\.id)
  private static let known = "regler som kan ställas in: \(adjustable.sorted().joined(separator: ", "))"

  @Test(
    arguments: [
      ("1️⃣rubrik-sakna: av", "rubrik-sakna", "menade du ”rubrik-saknas”?"),
      ("1️⃣mal-utan-utfall: fel", "mal-utan-utfall", "menade du ”mål-utan-utfall”?"),
      ("1️⃣andel_stämmer_inte: varning", "andel_stämmer_inte", "menade du ”andel-stämmer-inte”?"),
      ("1️⃣stavning: av", "stavning", nil), ("1️⃣okänd-nyckel: av", "okänd-nyckel", nil),
      ("1️⃣bruten-länk: varning", "bruten-länk", nil), ("1️⃣okänd-regel: av", "okänd-regel", nil),
      ("1️⃣html-i-text: varning", "html-i-text", nil),
    ])
  func catchesARuleThatCannotBeSet(setting: String, id: String, help: String?) {
    #expect(
      Checked(settings: setting).told(SettingsCheck.self) == [
        "1️⃣«\(id)» fel: det finns ingen regel ”\(id)” att ställa in [okänd-regel] = \(help ?? Self.known)"
      ])
  }

  @Test func catchesEveryRuleOnce() {
    let told = Checked(settings: "1️⃣b: av, 2️⃣a: fel, rubrik-saknas: av").told(SettingsCheck.self)
    #expect(told.count == 2 && told[0].hasPrefix("1️⃣«b» fel:") && told[1].hasPrefix("2️⃣«a» fel:"))
  }

  @Test(arguments: ["fel", "varning", "av"])
  func letsEveryAdjustableRuleBeSet(severity: String) {
    let settings = Self.adjustable.map { "\($0): \(severity)" }.joined(separator: ", ")
    #expect(Checked(settings: settings).told(SettingsCheck.self) == [])
  }
}
