import Foundation
import TestSupport

/// The real program, run as a user runs it.
enum Program {
  /// What a run said, and how it ended.
  struct Ending: Equatable {
    var code: Int32
    var output: String
    var complaint: String
  }

  /// Runs `slutrapport` to its end.
  ///
  /// - Parameters:
  ///   - folder: the working directory.
  ///   - environment: variables that are set besides those of the test.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Ending {
    try Folders.withTemporary { temporary in
      let process = try start(arguments, in: folder, environment: environment, log: temporary)
      process.waitUntilExit()
      return Ending(
        code: process.terminationStatus, output: try text(temporary.appending(path: "output")),
        complaint: try text(temporary.appending(path: "complaint")))
    }
  }

  /// Starts `slutrapport`, which writes what it says into the folder `log`.
  static func start(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:], log: URL
  ) throws -> Process {
    let process = Process()
    process.executableURL = Folders.products.appending(path: "slutrapport")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try file(log.appending(path: "output"))
    process.standardError = try file(log.appending(path: "complaint"))
    try process.run()
    return process
  }

  private static func file(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  private static func text(_ url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}
