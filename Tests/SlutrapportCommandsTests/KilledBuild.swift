import Foundation
import TestSupport

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A real build that is killed with SIGKILL.
///
/// The child is started and waited for here and not by `Process`, which would wait for it behind our back: its number
/// could then belong to another program when it is killed.
enum KilledBuild {
  /// Builds `archive`, kills the build after a while, and waits for its end.
  ///
  /// - Returns: whether it was still running when it was killed.
  static func run(_ archive: URL, killingAfter delay: Duration) throws -> Bool {
    let executable = Folders.products.appending(path: "slutrapport").path(percentEncoded: false)
    let words = [executable, "build", archive.path(percentEncoded: false)]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var child: pid_t = 0
    let code = posix_spawn(&child, executable, &actions, nil, &arguments, environ)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    usleep(UInt32(min(max(delay / .microseconds(1), 0), 900_000)))
    kill(child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The low seven bits are the signal.
    return status & 0x7F == SIGKILL
  }
}
