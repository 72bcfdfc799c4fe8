import Archive
import Testing

@testable import SiteBuilding

/// A block as it stands on the page of a report.
enum DrawnBlock {
  /// The text of a report that is one block, drawn.
  static func html(_ kind: String, _ yaml: String, more sources: [String: String] = [:]) throws -> String {
    let report = "---\ntitel: R\ntyp: pm\ndatum: 2020\n---\n```\(kind)\n\(yaml)\n```\n"
    let site = try MadeArchive.site(sources.merging(["insatser/bron/r.md": report]) { $1 })
    return try site.main("insatser/bron/r.html").between("<div class=\"text\">\n", "\n</div>\n\n\n")
      .replacing("\u{A0}", with: " ")
  }

  /// The rows of the tables of such a text: their cells with ` | ` between them, parts of a cell with `; `.
  static func rows(_ kind: String, _ yaml: String) throws -> [String] {
    TableText.rows(try html(kind, yaml)).map { row in
      row.map { $0.replacing(" | ", with: "; ") }.joined(separator: " | ")
    }
  }
}
