package import Diagnostics
import Parallel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder `content/` of an archive, as it lies on the disk.
package struct ContentFolder: Sendable {
  /// What was read: files in the order of their paths, the names of attachments, and what could not be read.
  package struct Reading: Sendable {
    package var files: [SourceFile]
    /// Where each file lies on the disk, at the index of its id.
    package var places: [String]
    package var assets: [Asset]
    package var diagnostics: [Diagnostic]
  }

  /// A file that follows along to the site unchanged.
  package struct Asset: Sendable {
    /// The path as links write it, relative to the archive folder.
    package var path: String
    /// Where the file lies on the disk.
    package var fullPath: String
  }

  /// The largest Markdown or YAML file, in bytes.
  package static let largestText = 2_000_000
  /// The largest attachment, in bytes.
  package static let largestAsset = 200_000_000

  /// Attachments that are text, and are read so that they can be searched for what may not be published.
  private static let textAssetEndings: Set<String> = ["svg", "csv", "txt"]

  private let root: String
  private let assetFolders: [String]
  private let assetEndings: Set<String>

  /// - Parameters:
  ///   - archive: the folder that holds `content/`.
  ///   - assetFolders: names of folders whose files follow along to the site.
  ///   - assetEndings: endings of files that may follow along.
  package init(archive: String, assetFolders: [String], assetEndings: Set<String>) {
    root = archive
    self.assetFolders = assetFolders
    self.assetEndings = assetEndings
  }

  /// Reads every file. Hidden files are left alone; symbolic links and special files are problems.
  ///
  /// - Throws: when there is no `content/` to read.
  package func read() throws(FolderProblem) -> Reading {
    let entries = try FolderWalk(root: root, top: "content").entries()
    let read = Parallel.map(entries.enumerated().map { ($0, $1) }) { index, entry in
      load(entry, SourceFile.ID(index: UInt32(index)))
    }
    return Reading(
      files: read.map(\.file), places: entries.map { "\(root)/\($0.diskPath)" }, assets: read.compactMap(\.asset),
      diagnostics: read.compactMap(\.diagnostic))
  }

  private struct Loaded: Sendable {
    var file: SourceFile
    var asset: Asset?
    var diagnostic: Diagnostic?
  }

  private func load(_ entry: FolderWalk.Entry, _ id: SourceFile.ID) -> Loaded {
    var loaded = Loaded(file: SourceFile(id: id, path: entry.path, bytes: []))
    func refuse(_ rule: Rule, _ message: BilingualText, help: BilingualText) -> Loaded {
      loaded.diagnostic = Diagnostic(rule, message, at: loaded.file.span(0..<0), help: help)
      return loaded
    }
    switch entry.kind {
    case .link:
      return refuse(
        .symbolicLink, BilingualText("symboliska länkar följs inte", en: "symbolic links are not followed"),
        help: BilingualText(
          "lägg själva filen eller mappen i arkivet", en: "put the file or folder itself in the archive"))
    case .special:
      return refuse(
        .symbolicLink, BilingualText("det här är ingen vanlig fil", en: "this is no ordinary file"),
        help: BilingualText("ta bort den ur content/", en: "remove it from content/"))
    case .tooDeep:
      return refuse(
        .symbolicLink, BilingualText("mappen ligger för djupt", en: "the folder lies too deep"),
        help: BilingualText("flytta upp den", en: "move it up"))
    case .file: break
    }
    let ending = entry.path.lastIndex(of: ".").map { entry.path[entry.path.index(after: $0)...].lowercased() } ?? ""
    let folders = entry.path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    let isAsset = folders.contains { assetFolders.contains(String(Substring($0))) }
    if isAsset {
      guard assetEndings.contains(ending) else {
        return refuse(
          .unknownAsset,
          BilingualText(
            "filer av slaget ”\(ending)” följer inte med till webbplatsen",
            en: "files of the kind “\(ending)” do not come along to the site"),
          help: BilingualText(
            "slag som följer med: \(assetEndings.sorted().joined(separator: ", "))",
            en: "kinds that come along: \(assetEndings.sorted().joined(separator: ", "))"))
      }
      if entry.size > Self.largestAsset {
        return refuse(
          .fileTooLarge, BilingualText("en bilaga får vara högst 200 MB", en: "an attachment may be at most 200 MB"),
          help: BilingualText("gör filen mindre", en: "make the file smaller"))
      }
      loaded.asset = Asset(path: entry.path, fullPath: "\(root)/\(entry.diskPath)")
      if ending == "svg", let reason = SVGSafety.reasonToRefuse(readFile(entry)) {
        loaded.asset = nil
        return refuse(
          .unsafeSVG, BilingualText("SVG-bilden \(reason)", en: "the SVG image \(reason.english)"),
          help: BilingualText(
            "spara bilden på nytt som enkel SVG eller som PNG", en: "save the image anew as plain SVG or as PNG"))
      }
      if Self.textAssetEndings.contains(ending), entry.size <= Self.largestText, let bytes = readFile(entry) {
        loaded.file = SourceFile(id: id, path: entry.path, bytes: bytes)
      }
      return loaded
    }
    guard ending == "md" || ending == "yml" else { return loaded }
    if entry.size > Self.largestText {
      return refuse(
        .fileTooLarge, BilingualText("en textfil får vara högst 2 MB", en: "a text file may be at most 2 MB"),
        help: BilingualText(
          "dela upp den, eller lägg bilder i egna filer", en: "divide it, or put images in files of their own"))
    }
    guard let bytes = readFile(entry) else {
      return refuse(
        .unreadableFile, BilingualText("filen går inte att läsa", en: "the file cannot be read"),
        help: BilingualText("se efter vem som får läsa filen", en: "see who may read the file"))
    }
    loaded.file = SourceFile(id: id, path: entry.path, bytes: bytes)
    if let offset = TextSafety.firstFault(bytes) {
      loaded.file = SourceFile(id: id, path: entry.path, bytes: Array(bytes[..<offset]))
      loaded.diagnostic = Diagnostic(
        .notUTF8, BilingualText("filen är inte sparad som UTF-8", en: "the file is not saved as UTF-8"),
        at: SourceSpan(file: id, start: offset, length: 1),
        help: BilingualText(
          "spara om filen med teckenkodningen UTF-8", en: "save the file again with the encoding UTF-8"))
    }
    return loaded
  }

  private func readFile(_ entry: FolderWalk.Entry) -> [UInt8]? {
    FileReading.bytes("\(root)/\(entry.diskPath)", atMost: max(Self.largestText, entry.size))
  }
}
