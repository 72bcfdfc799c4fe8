import Workspace

/// Publishes two sites over each other until it is killed: `WorkspaceKillTarget <output folder> <files>`.
///
/// Site A has the pages 0 ..< n with the letter A, site B the pages n/2 ..< n + n/2 with the letter B.
@main
struct WorkspaceKillTarget {
  static func main() throws {
    guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]) else {
      fatalError("usage: WorkspaceKillTarget <output folder> <files>")
    }
    let folder = OutputFolder(path: CommandLine.arguments[1])
    while true {
      try publish(count / 2..<count + count / 2, UInt8(ascii: "B"), to: folder)
      try publish(0..<count, UInt8(ascii: "A"), to: folder)
    }
  }

  private static func publish(_ pages: Range<Int>, _ letter: UInt8, to folder: OutputFolder) throws {
    let staging = try folder.stage()
    for page in pages {
      try staging.write("mapp\(page % 7)/sida\(page).html", [UInt8](repeating: letter, count: 3_000))
    }
    _ = try staging.publish()
  }
}
