import Foundation
import Workspace

/// A folder of a test's own; gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("slutrapport-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of `relative`.
  func callAsFunction(_ relative: String) -> String { path + "/" + relative }

  func write(_ relative: String, _ text: String) throws {
    let file = self(relative)
    try makeFolder((relative as NSString).deletingLastPathComponent)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func makeFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(atPath: self(relative), withIntermediateDirectories: true)
  }

  func makeLink(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self(relative), withDestinationPath: target)
  }

  func remove(_ relative: String) throws {
    try FileManager.default.removeItem(atPath: self(relative))
  }

  func move(_ relative: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: self(relative), toPath: self(other))
  }

  /// The text of a file, nil when there is none.
  func text(_ relative: String) -> String? {
    FileManager.default.contents(atPath: self(relative)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything below `relative` but the manifest, sorted; folders end with a slash, links are not followed.
  func tree(_ relative: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: self(relative))?.allObjects as? [String] ?? []
    return all.filter { $0 != ".slutrapport" }.map { isFolder(relative + "/" + $0) ? $0 + "/" : $0 }.sorted()
  }

  /// What stands directly in the temporary folder, hidden or not.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func inode(_ relative: String) throws -> UInt64? {
    try attributes(relative)[.systemFileNumber] as? UInt64
  }

  func mode(_ relative: String) throws -> Int? {
    try attributes(relative)[.posixPermissions] as? Int
  }

  func setMode(_ relative: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: self(relative))
  }

  func modified(_ relative: String) throws -> Date? {
    try attributes(relative)[.modificationDate] as? Date
  }

  private func isFolder(_ relative: String) -> Bool {
    (try? attributes(relative)[.type] as? FileAttributeType) == .typeDirectory
  }

  private func attributes(_ relative: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: self(relative))
  }
}

extension OutputFolder {
  /// Publishes a site of `files`.
  @discardableResult
  func publish(_ files: KeyValuePairs<String, String>) throws -> PublishSummary {
    let staging = try stage()
    for (path, text) in files { try staging.write(path, Array(text.utf8)) }
    return try staging.publish()
  }
}
