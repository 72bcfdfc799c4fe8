package import Foundation

/// Places on the disk that tests use.
package enum Folders {
  /// The root of the checkout.
  package static let checkout: URL = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder where the build puts its programs: the one that holds the test bundle.
  package static let products: URL = {
    let arguments = CommandLine.arguments.map { URL(filePath: $0) }
    let bundle = arguments.first { $0.pathExtension == "xctest" } ?? Bundle.main.executableURL ?? arguments[0]
    return bundle.deletingLastPathComponent()
  }()

  /// A folder that is removed after `body`.
  package static func withTemporary<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "slutrapport-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
