#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts a finished folder in the place of the old one.
///
/// One atomic exchange where the system knows it: `renameat2(RENAME_EXCHANGE)` on Linux, `renameatx_np(RENAME_SWAP)` on
/// macOS. Elsewhere two renames, the old one aside and the new one in; killed between them, no folder has the name, and
/// the next `OutputFolder.stage()` puts the old one back.
struct FolderSwap {
  let parent: FolderHandle
  let names: OutputNames
  let traits: FileSystemTraits

  /// Publishes the staging folder.
  ///
  /// - Parameter replacing: whether there is an old folder.
  /// - Returns: the name under which the old folder now stands, if there was one.
  func run(replacing: Bool) throws(SystemFault) -> SitePath? {
    guard replacing else {
      try parent.rename(names.staging, to: names.output)
      return nil
    }
    if traits.exchanges {
      do throws(SystemFault) {
        try Self.exchange(names.staging, names.output, in: parent)
        return names.staging
      } catch {
        guard error.isUnknownOperation else { throw error }
      }
    }
    try parent.rename(names.output, to: names.aside)
    do throws(SystemFault) {
      try parent.rename(names.staging, to: names.output)
    } catch {
      try parent.rename(names.aside, to: names.output)
      throw error
    }
    return names.aside
  }

  private static func exchange(_ left: SitePath, _ right: SitePath, in folder: FolderHandle) throws(SystemFault) {
    #if canImport(Darwin)
      let flags = UInt32(RENAME_SWAP)
      try SystemFault.check(
        renameatx_np(folder.descriptor, left.terminated, folder.descriptor, right.terminated, flags))
    #else
      guard let renameat2 else { throw SystemFault(code: ENOSYS) }
      let result = left.terminated.withUnsafeBytes { left in
        right.terminated.withUnsafeBytes { right in
          renameat2(folder.descriptor, left.baseAddress!, folder.descriptor, right.baseAddress!, exchangeFlag)
        }
      }
      try SystemFault.check(result)
    #endif
  }

  #if !canImport(Darwin)
    private typealias Renameat2 =
      @convention(c) (Int32, UnsafeRawPointer, Int32, UnsafeRawPointer, UInt32) -> Int32

    /// Swift's Glibc module hides `renameat2` (it needs `_GNU_SOURCE`) and cannot call the variadic `syscall`, so the
    /// function is looked up by name. Missing from glibc before 2.28.
    private static let renameat2: Renameat2? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Renameat2.self) }

    /// `RENAME_EXCHANGE` of <linux/fs.h>.
    private static let exchangeFlag: UInt32 = 1 << 1
  #endif
}
