import Foundation
import TestSupport

/// The rooms of the house as they stand on the disk.
enum Rooms {
  /// Who may name whom: each room with the rooms and libraries that it may import, from the ground up. A room may only
  /// name rooms above it in this list.
  static let plan: [(room: String, imports: Set<String>)] = [
    ("Parallel", ["Dispatch"]),
    ("Bytes", ["Darwin", "Glibc"]),
    ("Diagnostics", ["Bytes", "Darwin", "Glibc", "Parallel"]),
    ("Markup", ["Bytes"]),
    ("Quantities", []),
    ("FrontMatter", ["Bytes", "CYaml", "Diagnostics", "Quantities"]),
    ("Markdown", ["Bytes", "CCMarkGFM", "Darwin", "Diagnostics", "Glibc", "Markup"]),
    ("Charts", ["Markup"]),
    ("Archive", ["Diagnostics", "FrontMatter", "Markdown", "Markup", "Parallel", "Quantities"]),
    ("Privacy", ["Archive", "Diagnostics", "Markdown", "Parallel", "Quantities"]),
    ("Checks", ["Archive", "Bytes", "Diagnostics", "Markdown", "Parallel", "Privacy", "Quantities"]),
    ("Comparisons", ["Archive", "Diagnostics", "Parallel", "Quantities"]),
    (
      "SiteBuilding",
      [
        "Archive", "Charts", "Comparisons", "Diagnostics", "Markdown", "Markup", "Mustache", "Quantities",
        "Synchronization",
      ]
    ),
    ("Workspace", ["Bytes", "Darwin", "Diagnostics", "Foundation", "Glibc", "Parallel", "Synchronization"]),
    ("Rulebook", ["Diagnostics"]),
    (
      "SlutrapportCommands",
      [
        "Archive", "ArgumentParser", "Checks", "Darwin", "Diagnostics", "Glibc", "Parallel", "Privacy", "Rulebook",
        "SiteBuilding", "Workspace",
      ]
    ),
    ("slutrapport", ["Foundation", "SlutrapportCommands"]),
  ]

  /// The Swift files of a room, with their text.
  static func files(of room: String) throws -> [(path: String, text: String)] {
    let folder = Folders.checkout.appending(path: "Sources/\(room)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try names.sorted().map {
      ("Sources/\(room)/\($0)", try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }

  /// The modules that a text imports.
  static func imports(in text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy({ $0 == "package" || $0 == "public" || $0.hasPrefix("@") })
        else { return nil }
        return String(words[place + 1].prefix { $0 != "." })
      })
  }
}
