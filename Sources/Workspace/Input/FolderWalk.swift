package import Diagnostics
import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a folder could not be read at all.
package enum FolderProblem: Error, Equatable {
  case missing(path: String)
  case unreadable(path: String)

  /// The problem, with a way out.
  package var message: BilingualText {
    switch self {
    case .missing(let path):
      BilingualText(
        "hittar ingen mapp \(path); ange mappen som innehåller content/",
        en: "found no folder \(path); name the folder that holds content/")
    case .unreadable(let path):
      BilingualText(
        "mappen \(path) går inte att läsa; se efter vem som får läsa den",
        en: "the folder \(path) cannot be read; see who may read it")
    }
  }
}

/// Finds the files below a folder, in the order of their paths, without following links.
struct FolderWalk {
  struct Entry: Sendable {
    enum Kind: Sendable { case file, link, special, tooDeep }

    /// The path from the archive folder in composed form (NFC), so that a name written by macOS equals the same name
    /// in a link.
    var path: String
    /// The path as the disk spells it.
    var diskPath: String
    var kind: Kind
    var size: Int
  }

  /// The deepest folder that may hold a file.
  static let depth = 12
  /// Files that systems leave behind and nobody has written.
  private static let litter: Set<String> = ["Thumbs.db", "desktop.ini"]

  let root: String
  let top: String

  func entries() throws(FolderProblem) -> [Entry] {
    var entries: [Entry] = []
    var folders = [(path: top, depth: 0)]
    while let (folder, depth) = folders.popLast() {
      guard let names = Self.names(in: "\(root)/\(folder)") else {
        let isMissing = folder == top && (errno == ENOENT || errno == ENOTDIR)
        throw isMissing ? .missing(path: "\(root)/\(top)") : .unreadable(path: "\(root)/\(folder)")
      }
      for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") && !Self.litter.contains(name) {
        let path = "\(folder)/\(name)"
        var status = stat()
        guard lstat("\(root)/\(path)", &status) == 0 else { continue }
        var kind: Entry.Kind
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFLNK: kind = .link
        case S_IFDIR:
          if depth + 1 < Self.depth {
            folders.append((path, depth + 1))
            continue
          }
          kind = .tooDeep
        default: kind = .special
        }
        let composed = path.utf8.allSatisfy { $0 < 0x80 } ? path : path.precomposedStringWithCanonicalMapping
        entries.append(Entry(path: composed, diskPath: path, kind: kind, size: Int(status.st_size)))
      }
    }
    return entries.sorted { ($0.path, $0.diskPath) < ($1.path, $1.diskPath) }
  }

  private static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
