import Foundation

/// A child process that publishes sites A and B over each other until it is killed.
///
/// It is `SLUTRAPPORT_KILL_TARGET`, or else the product `WorkspaceKillTarget` in the folder of the test bundle (which
/// is built along, because the test target depends on it).
struct KillTarget {
  let executable: String

  init?() {
    let bundle = ProcessInfo.processInfo.environment["SLUTRAPPORT_KILL_TARGET"].map { [$0] }
    let candidates = bundle ?? Self.ancestors(of: Self.testImage).map { $0 + "/WorkspaceKillTarget" }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else { return nil }
    executable = found
  }

  /// Starts the child, kills it after `microseconds`, and waits for its end.
  ///
  /// - Returns: whether it was still running when it was killed.
  func runAndKill(output: String, files: Int, after microseconds: UInt32) -> Bool {
    let words: [String] = [executable, output, String(files)]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, executable, nil, nil, &arguments, environ) == 0 else { return false }
    usleep(microseconds)
    kill(child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The low seven bits are the signal.
    return status & 0x7F == SIGKILL
  }

  /// The file that this code was loaded from.
  private static var testImage: String {
    #if os(Linux)
      return (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    #else
      var info = Dl_info()
      dladdr(#dsohandle, &info)
      return info.dli_fname.map { String(cString: $0) } ?? ""
    #endif
  }

  /// The folders above `path`: on macOS the image lies three folders deep in a bundle.
  private static func ancestors(of path: String) -> [String] {
    sequence(first: path) { ($0 as NSString).deletingLastPathComponent }.prefix(5).dropFirst().map { $0 }
  }
}
