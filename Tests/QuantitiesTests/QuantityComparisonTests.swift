import Testing

@testable import Quantities

struct QuantityComparisonTests {
  @Test(
    arguments: [
      ("14 av 34", "41 %", .greater), ("14 av 34", "41,2 %", .less), ("6 av 10", "60 %", .equal),
      ("6 av 10", "9 av 15", .equal), ("1 av 3", "33,333333333333 %", .greater), ("4,8 mnkr", "4800 tkr", .equal),
      ("1 år", "12 månader", .equal), ("13 månader", "1 år", .greater), ("6,4 år", "77 månader", .less),
      ("51", "60 personer", .less), ("60", "60 %", .equal), ("60 individer", "60 deltagare", .equal),
      ("68 av 125", "74", .less), ("14 av 34", "41", nil), ("51 av 60", "60 personer", .less),
      ("7 av 10", "6,5 av 10", .greater), ("7 av 10", "3,5 av 5", nil), ("5 procentenheter", "5 %", nil),
      ("3 månader", "90 dagar", nil), ("14 av 34", "3 månader", nil), ("100 kr", "100 personer", nil),
    ] as [(String, String, Order?)])
  func comparesFiguresInOneUnit(left: String, right: String, expected: Order?) throws {
    let (first, second) = (try Quantity.parse(left).get(), try Quantity.parse(right).get())
    #expect(first.compared(to: second) == expected)
  }

  @Test(
    arguments: [
      ("drygt 50 %", "55 %", [.less, .equal, .greater]), ("drygt 50 %", "40 %", .greater),
      ("knappt 50 %", "50 %", .less),
      ("knappt 50 %", "40 %", [.less, .equal, .greater]), ("ca 60 %", "90 %", .less), ("ca 60 %", "54 %", .greater),
      ("ca 60 %", "60 %", [.less, .equal, .greater]), ("ca 2 900", "3 045", [.less, .equal]),
      ("ca 80", "75", [.equal, .greater]),
      ("ca 1 år", "24 månader", .less), ("drygt 50 %", "knappt 50 %", .greater),
    ] as [(String, String, Order)])
  func leavesOpenWhatTheWordLeavesOpen(left: String, right: String, expected: Order) throws {
    let (first, second) = (try Quantity.parse(left).get(), try Quantity.parse(right).get())
    #expect(first.possibleOrders(to: second) == expected)
  }
}
