import Foundation
import TestSupport

/// Archives that lie beside the tests as folders.
///
/// Run the tests with `UPPDATERA=1` in the environment to write down what the program does now as what is expected,
/// and read the difference before it is committed.
enum Fixtures {
  static let isUpdating = ProcessInfo.processInfo.environment["UPPDATERA"] == "1"

  static func folder(_ kind: String) -> URL { Folders.checkout.appending(path: "Tests/\(kind)") }

  /// The names of the archives of a kind: `Golden` or `Broken`.
  static func names(_ kind: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder(kind).path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Copies an archive, without what is expected of it, to a folder of the test's own.
  static func copy(_ kind: String, _ name: String, to target: URL) throws {
    let source = folder(kind).appending(path: name)
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    for part in ["content", "templates"] where FileManager.default.fileExists(atPath: source.appending(path: part).path)
    {
      try FileManager.default.copyItem(at: source.appending(path: part), to: target.appending(path: part))
    }
  }
}
