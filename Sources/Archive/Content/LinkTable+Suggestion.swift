import Diagnostics

extension LinkTable {
  /// What a path that leads to no file most likely means, written as the link should be.
  ///
  /// - Parameters:
  ///   - target: where the path leads, from the archive folder.
  ///   - source: the file that the link stands in.
  ///   - known: every file that a link may lead to.
  static func suggestion(for target: String, from source: String, among known: [String]) -> BilingualText? {
    let found =
      sibling(of: target, known) ?? main(in: target, known) ?? namesake(of: target, known)
      ?? onlyOne(named: target, known)
    return found.map { Suggestion.question(Address(source).link(to: Address($0))) }
  }

  /// A file of the same folder with nearly the same name.
  private static func sibling(of target: String, _ known: [String]) -> String? {
    let folder = folder(of: target)
    let names = known.filter { Self.folder(of: $0) == folder }.map { String($0.dropFirst(folder.count)) }
    return Suggestion.nearest(to: String(target.dropFirst(folder.count)), among: names).map { folder + $0 }
  }

  /// The file that stands for a whole folder.
  private static func main(in target: String, _ known: [String]) -> String? {
    ["\(target)/insats.md", "\(target)/serie.yml"].first(where: known.contains)
  }

  /// A file of the same name, in a folder with nearly the same name.
  private static func namesake(of target: String, _ known: [String]) -> String? {
    let parts = target.split(separator: "/")
    let namesakes = known.filter { $0.hasSuffix("/\(parts.last ?? "")") }.map { $0.split(separator: "/") }
      .filter { $0.count == parts.count }
    for place in parts.indices.dropFirst().dropLast() {
      let others = namesakes.filter { theirs in
        theirs.indices.allSatisfy { $0 == place || theirs[$0] == parts[$0] }
      }
      guard let word = Suggestion.nearest(to: String(parts[place]), among: others.map { String($0[place]) }) else {
        continue
      }
      return (parts[..<place] + [Substring(word)] + parts[(place + 1)...]).joined(separator: "/")
    }
    return nil
  }

  /// The only file with the same name, and the same folder if it has one, anywhere.
  private static func onlyOne(named target: String, _ known: [String]) -> String? {
    let tail = target.split(separator: "/").suffix(2).joined(separator: "/")
    let found = known.filter { $0.hasSuffix("/\(tail)") }
    return found.count == 1 ? found[0] : nil
  }
}
