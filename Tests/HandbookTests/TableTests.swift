import Archive
import Diagnostics
import Foundation
import Quantities
import Testing

/// Tables in the handbook whose rows say what the program makes of something: each row is tried.
struct TableTests {
  /// The rows of every table of a kind, as cells, with their place.
  static func rows(_ kind: String) -> [(place: String, cells: [String])] {
    HandbookPage.all.flatMap { page in
      page.tables.filter { $0.mark == "tabell" && $0.argument == kind }.flatMap { table in
        table.text.split(separator: "\n").enumerated().dropFirst(2).map { offset, line in
          let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
          return ("\(page.name):\(table.line + offset)", cells)
        }
      }
    }
  }

  /// The pieces of code in a cell.
  static func codes(_ cell: String) -> [String] {
    HandbookPage.spans(cell).split(separator: "\n").map(String.init)
  }

  private static let kinds: Set = [
    "krav", "tal", "tal som inte går", "datum", "datum som inte går", "filer",
  ]

  @Test func knowsEveryMarkedTable() {
    for page in HandbookPage.all {
      for table in page.tables where !table.mark.isEmpty {
        #expect(table.mark == "tabell" && Self.kinds.contains(table.argument), "\(page.name):\(table.line)")
      }
    }
    for kind in Self.kinds { #expect(!Self.rows(kind).isEmpty, "no table of \(kind)") }
  }

  /// Columns: what is written, how it is shown.
  @Test func showsNumbersAsTheHandbookSays() throws {
    for (place, cells) in Self.rows("tal") {
      let written = try #require(Self.codes(cells[0]).first, "\(place)")
      let shown = try? Quantity.parse(written).get().formatted()
      #expect(shown?.replacing("\u{A0}", with: " ") == cells[1], "\(place)")
    }
  }

  /// Columns: what is written, the message.
  @Test func refusesNumbersAsTheHandbookSays() throws {
    for (place, cells) in Self.rows("tal som inte går") {
      let written = try #require(Self.codes(cells[0]).first, "\(place)")
      guard case .failure(let problem) = Quantity.parse(written) else {
        Issue.record("\(place): \(written) can be read")
        continue
      }
      #expect(problem.message().replacing("\u{A0}", with: " ") == cells[1], "\(place)")
    }
  }

  /// Columns: what is written, how it is shown.
  @Test func showsTimesAsTheHandbookSays() throws {
    for (place, cells) in Self.rows("datum") {
      let written = try #require(Self.codes(cells[0]).first, "\(place)")
      let shown = try? When.parse(written).get().formatted()
      #expect(shown == cells[1], "\(place)")
    }
  }

  /// Columns: what is written, the message.
  @Test func refusesDatesAsTheHandbookSays() throws {
    for (place, cells) in Self.rows("datum som inte går") {
      let written = try #require(Self.codes(cells[0]).first, "\(place)")
      guard case .failure(let problem) = Period.parse(written) else {
        Issue.record("\(place): \(written) can be read")
        continue
      }
      #expect(problem.message() == cells[1], "\(place)")
    }
  }

  /// Columns: the file, what it is, the page that it becomes.
  @Test func placesFilesAsTheHandbookSays() throws {
    for (place, cells) in Self.rows("filer") {
      let path = try #require(Self.codes(cells[0]).first, "\(place)")
      let name = path.replacing("<nummer>", with: "1").replacing(/<[^>]*>/, with: "prov")
      let layout = ContentLayout(
        name.hasSuffix(".md") || name.hasSuffix(".yml")
          ? ContentListing(files: [ExampleArchive([name: ""], isComplete: true).files[0]], assets: [])
          : ContentListing(files: [], assets: [name]))
      let address = layout.kinds.first.map { $0?.address?.path } ?? layout.assets.first?.address.path
      let expected = Self.codes(cells[2]).first?.replacing("<nummer>", with: "1").replacing(/<[^>]*>/, with: "prov")
      #expect(address == expected, "\(place)")
      #expect(layout.kinds.allSatisfy { $0 != nil }, "\(place): \(path) has no place")
    }
  }
}
