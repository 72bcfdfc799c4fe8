import Foundation

/// Everything in a folder, to be compared byte by byte.
struct FolderContents: Equatable {
  /// The bytes of every file, by its path in the folder.
  private(set) var files: [String: Data] = [:]

  init(_ folder: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: path)
      let values = try url.resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
      if values.isDirectory == true { continue }
      files[path] = values.isSymbolicLink == true ? Data("länk".utf8) : try Data(contentsOf: url)
    }
  }

  func text(_ path: String) -> String? { files[path].map(Self.text) }

  private static func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }

  /// How this folder differs from the one that was expected; at most a few lines for each file.
  func differences(from expected: FolderContents) -> [String] {
    Set(files.keys).union(expected.files.keys).sorted().compactMap { path in
      switch (files[path], expected.files[path]) {
      case (let new?, let old?) where new == old: nil
      case (_?, nil): "\(path) is new"
      case (nil, _): "\(path) is missing"
      case (let new?, let old?):
        "\(path) differs: \(LineDifference.first(Self.text(new), Self.text(old)) ?? "in bytes that are no text")"
      }
    }
  }
}
