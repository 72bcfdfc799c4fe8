import Foundation
import TestSupport

/// An archive of a test's own, on the disk. Goes when the test is done with it.
final class Workshop {
  let root: URL
  let archive: URL

  /// - Parameter golden: the golden archive to begin with; nil for the smallest there is.
  init(golden: String = "minsta") throws {
    root = FileManager.default.temporaryDirectory.appending(path: "slutrapport-\(UUID().uuidString)")
    archive = root.appending(path: "arkiv")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try Fixtures.copy("Golden", golden, to: archive)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The folder that a build writes to unless told otherwise.
  var site: URL { archive.appending(path: "site") }

  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  func write(_ path: String, _ data: Data) throws {
    let file = archive.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: archive.appending(path: path)) }

  func link(_ path: String, to target: String) throws {
    let file = archive.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: archive.appending(path: path), encoding: .utf8)
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Ending {
    try Program.run(arguments, in: archive, environment: environment)
  }

  /// Which file stands at every path of the site: its number on the disk and its time, which change when it is
  /// written anew.
  func imprint() throws -> [String: String] {
    var imprint: [String: String] = [:]
    for path in try FolderContents(site).files.keys {
      let facts = try FileManager.default.attributesOfItem(atPath: site.appending(path: path).path)
      imprint[path] =
        "\(facts[.systemFileNumber] ?? "") \((facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0)"
    }
    return imprint
  }
}
