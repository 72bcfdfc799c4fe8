import Foundation
import TestSupport
import Testing

struct ExplainTests {
  private func explain(_ arguments: String...) throws -> Program.Ending {
    try Program.run(["explain"] + arguments, in: Folders.checkout)
  }

  @Test func tellsOfARule() throws {
    let ending = try explain("andel-stämmer-inte")
    #expect(ending.code == 0 && ending.complaint == "")
    #expect(ending.output.hasPrefix("Andelen stämmer inte med antalen\n[andel-stämmer-inte]\n\n"))
    for heading in ["\nVarför\n\n", "\nExempel\n\n    mått:\n", "\nI stället\n\n"] {
      #expect(ending.output.contains(heading))
    }
    #expect(ending.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(!ending.output.contains("](") && !ending.output.contains("<!--") && !ending.output.contains("`"))
  }

  @Test(arguments: ["[andel-stämmer-inte]", "andel-sta\u{308}mmer-inte"])
  func knowsARuleAsItIsPasted(name: String) throws {
    #expect(try explain(name).output == explain("andel-stämmer-inte").output)
  }

  @Test func asksWhatWasMeant() throws {
    let ending = try explain("andel-stammer-int")
    #expect(ending.code == 2 && ending.output == "")
    #expect(
      ending.complaint == "slutrapport: det finns ingen regel ”andel-stammer-int”; menade du ”andel-stämmer-inte”?\n")
    #expect(try explain("xyz").complaint.hasSuffix("kör slutrapport explain för att se alla\n"))
  }

  @Test func listsAllRules() throws {
    let ending = try explain()
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("Andelar\n  andel-i-tabell-stämmer-inte "))
    #expect(ending.output.split(separator: "\n").count > 70)
  }

  @Test(arguments: [["check", "--format", "xml"], ["check", "--language", "de"], ["build", "--language", "svenska"]])
  func refusesWhatItDoesNotKnow(arguments: [String]) throws {
    let ending = try Program.run(arguments, in: Folders.checkout)
    #expect(ending.code == 2 && ending.output == "")
    #expect(!ending.complaint.contains("invalid") && !ending.complaint.contains("Error"), "\(ending.complaint)")
  }
}
