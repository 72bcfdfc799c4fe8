import Foundation
import TestSupport
import Testing

struct ArchitectureTests {
  @Test func importsOnlyWhatThePlanAllows() throws {
    for (room, allowed) in Rooms.plan {
      for (path, text) in try Rooms.files(of: room) {
        let extra = Rooms.imports(in: text).subtracting(allowed)
        #expect(extra.isEmpty, "\(path) imports \(extra.sorted().joined(separator: ", "))")
      }
    }
  }

  @Test func namesOnlyRoomsBelowItself() {
    let rooms = Rooms.plan.map(\.room)
    for (place, (room, imports)) in Rooms.plan.enumerated() {
      for other in imports.intersection(rooms) {
        #expect(rooms.firstIndex(of: other)! < place, "\(room) names \(other), which does not lie below it")
      }
    }
  }

  @Test func planHasEveryRoom() throws {
    let sources = Folders.checkout.appending(path: "Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.hasPrefix(".") }
    #expect(Set(folders) == Set(Rooms.plan.map(\.room) + ["CCMarkGFM"]))
  }

  @Test func givesEveryRoomATestRoom() throws {
    for (room, _) in Rooms.plan where room != "slutrapport" {
      let tests = Folders.checkout.appending(path: "Tests/\(room)Tests")
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: tests.path)) ?? []
      #expect(names.contains { $0.hasSuffix("Tests.swift") }, "\(room) has no tests")
    }
  }

  @Test func givesEveryCheckATwinTest() throws {
    let tests = try Set(
      FileManager.default.contentsOfDirectory(atPath: Folders.checkout.appending(path: "Tests/ChecksTests").path))
    for (path, _) in try Rooms.files(of: "Checks")
    where path.hasSuffix("Check.swift") && path != "Sources/Checks/Check.swift" && !path.contains("/Reading/") {
      let twin = path.split(separator: "/").last!.replacingOccurrences(of: ".swift", with: "Tests.swift")
      #expect(tests.contains(twin), "\(path) has no \(twin)")
    }
  }

  @Test func givesEveryChartATwinTest() throws {
    let tests = try Set(
      FileManager.default.contentsOfDirectory(atPath: Folders.checkout.appending(path: "Tests/ChartsTests").path))
    for (path, text) in try Rooms.files(of: "Charts") where text.contains(": Chart {") {
      let twin = path.split(separator: "/").last!.replacingOccurrences(of: ".swift", with: "Tests.swift")
      #expect(tests.contains(twin), "\(path) has no \(twin)")
    }
  }

  /// A long file is a file with two subjects.
  @Test func keepsFilesShort() throws {
    for (room, _) in Rooms.plan {
      for (path, text) in try Rooms.files(of: room) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines <= 220, "\(path) has \(lines) lines")
      }
    }
  }

  @Test func documentsEveryTypeAndFunctionOfThePackage() throws {
    for (room, _) in Rooms.plan {
      for (path, text) in try Rooms.files(of: room) {
        for line in undocumented(text) { Issue.record("\(path):\(line) has no doc comment") }
      }
    }
  }

  @Test func speaksOfTheProductAlone() throws {
    for (room, _) in Rooms.plan {
      for (path, text) in try Rooms.files(of: room) {
        #expect(!text.contains("TODO") && !text.contains("FIXME"), "\(path) has an unfinished thought")
        #expect(!text.contains("try!") && !text.contains("NSRegularExpression"), "\(path) uses what is not used here")
      }
    }
  }

  /// Lines that declare a package type or function without a doc comment above; operators explain themselves.
  private func undocumented(_ text: String) -> [Int] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "func"]
    return lines.indices.filter { index in
      let words = lines[index].split(separator: " ").prefix(5)
      guard words.first == "package", let kind = words.firstIndex(where: { kinds.contains($0) }),
        !["<", "==", "+", "-", ">"].contains(words.dropFirst(kind + 1).first ?? "")
      else { return false }
      var above = index - 1
      while above >= 0, lines[above].hasPrefix("@") { above -= 1 }
      return above < 0 || !lines[above].hasPrefix("///")
    }.map { $0 + 1 }
  }
}
