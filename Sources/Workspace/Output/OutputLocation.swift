#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where an output path really leads: a name in a parent folder that exists.
struct OutputLocation: Sendable {
  let parent: FolderHandle
  let names: OutputNames

  /// Finds the place of `path`. A link to a folder is followed. A missing parent is made, one level and no more, so
  /// that a slip of the pen does not become a chain of folders.
  ///
  /// - Throws: `unusablePath`, `notAFolder`, `linkToNowhere`, `protected` for the root, `parentMissing`, `refused`.
  init(resolving path: String) throws(OutputProblem) {
    if path.isEmpty { throw .unusablePath(path, .empty) }
    if path.utf8.contains(0) { throw .unusablePath(path, .controlCharacter) }
    let real = try Self.resolve(path)
    let place = if let real { Self.split(real) } else { try Self.placeOfMissing(path) }
    guard !place.name.isEmpty else { throw .protected(output: path, contains: "/") }
    do throws(SystemFault) {
      parent = try FolderHandle.at(place.parent)
    } catch {
      throw error.isNotAFolder
        ? .notAFolder(place.parent) : .refused(.read, path: place.parent, code: error.code)
    }
    names = OutputNames(place.name)
  }

  /// The path without links; nil when nothing is there.
  static func resolve(_ path: String) throws(OutputProblem) -> String? {
    guard let real = realpath(path, nil) else {
      let fault = SystemFault.latest
      if fault.isMissing { return nil }
      throw fault.isNotAFolder ? .notAFolder(path) : .refused(.read, path: path, code: fault.code)
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder that holds what `path` leads to, or will when it has been made: without links, and there already.
  static func nearestFolder(above path: String) throws(OutputProblem) -> String? {
    if let real = try resolve(path) { return split(real).parent }
    var folder = split(path).parent
    while true {
      if let real = try resolve(folder) { return real }
      let above = split(folder).parent
      if above == folder { return nil }
      folder = above
    }
  }

  /// Whether the folder with this identity is, or contains, what `path` leads to.
  static func folder(_ identity: [UInt64], contains path: String) -> Bool {
    var ancestor = (try? resolve(path)) ?? path
    while true {
      if (try? EntryStatus.following(ancestor))?.identity == identity { return true }
      let above = split(ancestor).parent
      if above == ancestor || above == "." { return false }
      ancestor = above
    }
  }

  private static func placeOfMissing(_ path: String) throws(OutputProblem) -> (parent: String, name: String) {
    let (parent, name) = split(path)
    var raw = stat()
    if name == "." || name == ".." { throw .parentMissing(parent) }
    if lstat(parent + "/" + name, &raw) == 0 {
      guard let place = try placeSetAside(byLink: path, in: parent, name) else { throw .linkToNowhere(path) }
      return place
    }
    if let real = try resolve(parent) { return (real, name) }
    if mkdir(parent, 0o755) != 0 {
      let fault = SystemFault.latest
      if fault.isMissing { throw .parentMissing(split(parent).parent) }
      throw fault.isAlreadyThere ? .linkToNowhere(parent) : .refused(.write, path: parent, code: fault.code)
    }
    return (parent, name)
  }

  /// Where a link to a missing folder leads, when a build killed between its two renames left the folder aside there:
  /// `OutputFolder.stage()` then puts it back.
  private static func placeSetAside(
    byLink path: String, in folder: String, _ name: String
  ) throws(OutputProblem) -> (parent: String, name: String)? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = target.withUnsafeMutableBytes { buffer in
      readlink(folder + "/" + name, buffer.assumingMemoryBound(to: CChar.self).baseAddress!, buffer.count)
    }
    guard count > 0 else { return nil }
    let text = String(decoding: target[..<count], as: UTF8.self)
    let place = split(text.hasPrefix("/") ? text : folder + "/" + text)
    guard let parent = try resolve(place.parent) else { return nil }
    let aside = try resolve(parent + "/" + OutputNames(place.name).aside.text)
    return aside == nil ? nil : (parent, place.name)
  }

  /// The last component and what stands before it, `.` when nothing does; slashes at the end do not count.
  private static func split(_ path: String) -> (parent: String, name: String) {
    let slash = UInt8(ascii: "/")
    let bytes = Array(path.utf8)
    let end = bytes.lastIndex { $0 != slash }.map { $0 + 1 } ?? 0
    guard end > 0 else { return ("/", "") }
    let start = bytes[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    guard start > 0 else { return (".", name) }
    let parentEnd = bytes[..<start].lastIndex { $0 != slash }.map { $0 + 1 } ?? 0
    return (parentEnd == 0 ? "/" : String(decoding: bytes[..<parentEnd], as: UTF8.self), name)
  }
}
