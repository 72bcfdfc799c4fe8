import Foundation
import TestSupport

/// The source reports, which may lie beside the checkout. They are not ours to publish.
enum Sources {
  private static let folder = Folders.checkout.deletingLastPathComponent().appending(path: "shared/seeds")

  static var areHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The text of a source by its number.
  static func text(_ number: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = names.first { $0.hasPrefix(number + "_") } ?? number
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// All sources.
  static func all() throws -> [String] { try ["000", "001", "002", "003", "004"].map(text) }
}
