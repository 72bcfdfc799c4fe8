/// The paths that a build has taken so far, so that no two of them are one file on any computer.
///
/// Names are compared in lower case and by Unicode's canonical equivalence, as macOS does; Windows folds case as well.
struct StagedPaths {
  private struct Taken {
    let spelling: String
    let isFolder: Bool
  }

  private var taken: [String: Taken] = [:]

  /// Takes `path` for a file and the folders above it.
  ///
  /// - Throws: `writtenTwice`, `differsOnlyInCase`, `fileAndFolder`.
  mutating func take(_ path: String) throws(OutputProblem) {
    if let parent = Self.parent(of: path) { try takeFolder(parent) }
    let key = path.lowercased()
    if let other = taken[key] {
      guard Self.same(other.spelling, path) else { throw .differsOnlyInCase(other.spelling, path) }
      throw other.isFolder ? .fileAndFolder(path) : .writtenTwice(path)
    }
    taken[key] = Taken(spelling: path, isFolder: false)
  }

  private mutating func takeFolder(_ path: String) throws(OutputProblem) {
    let key = path.lowercased()
    if let other = taken[key] {
      guard Self.same(other.spelling, path) else { throw .differsOnlyInCase(other.spelling, path) }
      guard other.isFolder else { throw .fileAndFolder(path) }
      return
    }
    if let parent = Self.parent(of: path) { try takeFolder(parent) }
    taken[key] = Taken(spelling: path, isFolder: true)
  }

  private static func parent(of path: String) -> String? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }

  /// Byte for byte: `==` takes å for a with a ring.
  private static func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}
