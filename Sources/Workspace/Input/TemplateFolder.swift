package import Diagnostics

/// The folder `templates/` of an archive, which need not exist.
package enum TemplateFolder {
  private static let largest = 1_000_000

  /// Every file directly in the folder, in the order of their names, with ids from `firstID` on. Hidden files are left
  /// alone; what is no readable text file has no bytes, and is told of by whoever asks what it is for.
  package static func read(archive: String, firstID: Int) -> [SourceFile] {
    guard let entries = try? FolderWalk(root: archive, top: "templates").entries() else { return [] }
    return entries.enumerated().map { index, entry in
      let bytes = entry.kind == .file ? FileReading.bytes("\(archive)/\(entry.diskPath)", atMost: largest) : nil
      return SourceFile(id: SourceFile.ID(index: UInt32(firstID + index)), path: entry.path, bytes: bytes ?? [])
    }
  }
}
