import Archive
import Diagnostics
import TestSupport

@testable import Privacy

/// A small archive that protects its counts: what was decided, and what a reader can work out of what is left.
struct Published {
  let protection: Protection
  let suppressions: [Suppression]
  /// The sources as they are published, by path below `content/`.
  let sources: [String: String]
  let archive: Archive
  let faults: [Diagnostic]

  init(report: String = "", text: String = "", goals: String = "", smallest: Int = 5, _ others: [String: String] = [:])
  {
    let folder = MarkedFolder(
      [
        "site.yml": "titel: A\nspråk: sv\nintegritet: {små-celler: skydda, minsta-grupp: \(smallest)}\n",
        "forbund/f.md": "---\nnamn: F\n---\n",
        "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n\(goals)\n---\n",
        "insatser/a/rapport.md": "---\ntitel: R\ntyp: delrapport\ndatum: 2020\n\(report)\n---\n\(text)\n",
      ].merging(others) { $1 })
    let listing = ContentListing(files: folder.files, assets: [])
    let read = ArchiveReader(listing).read()
    protection = Protection(read.archive)
    suppressions = protection.suppressions()
    let published = Protection.published(read.archive, listing)
    (archive, faults) = (published.archive, published.diagnostics + read.diagnostics.filter { $0.severity == .error })
    sources = Dictionary(
      uniqueKeysWithValues: published.archive.files.map {
        (String($0.path.dropFirst("content/".count)), String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  var report: String { sources["insatser/a/rapport.md"] ?? "" }

  /// What is wrong with the protection, as sentences; nothing when every small count is safe.
  var leaks: [String] {
    zip(protection.scopes, suppressions).flatMap { scope, suppression in
      Self.leaks(scope.system, suppression, smallest: protection.smallest)
    }
  }

  /// - Returns: small counts that a reader can tell, and hidden ones of any size that have a single possible value.
  static func leaks(_ system: CountSystem, _ suppression: Suppression, smallest: Int) -> [String] {
    let known = known(system, suppression)
    let possible = PossibleValues(system, known: known)
    return system.variables.indices.compactMap { index in
      let value = system.variables[index].value
      let isSmall = (1..<smallest).contains(value) && !system.variables[index].isSize
      let range = "\(possible.least[index])–\(possible.greatest[index])"
      if isSmall, possible.least[index] == possible.greatest[index] { return "\(value) is known" }
      let isExact = { (index: Int) in possible.least[index] == possible.greatest[index] }
      if !known[index], isExact(index),
        // `41 av 61` is hidden as a whole when 61 is, also where 41 follows from other counts.
        system.places.contains(where: { place in
          let variables = system.variables(at: place)
          return variables.contains(index) && variables.allSatisfy(isExact)
        })
      {
        return "\(value) is hidden in vain"
      }
      // In a group that is itself small, nothing can look large.
      let group = system.equations.filter { $0.parts.contains(index) && known[$0.total] }
        .map { system.variables[$0.total].value }.min()
      guard isSmall, group.map({ $0 >= 2 * smallest }) ?? true else { return nil }
      let isSafe = possible.least[index] < value && possible.greatest[index] >= smallest
      return isSafe ? nil : "\(value) is known to be \(range)"
    }
  }

  /// What stands on the page: a count is known when one of its places is not hidden.
  static func known(_ system: CountSystem, _ suppression: Suppression) -> [Bool] {
    system.variables.indices.map { variable in
      system.places.enumerated().contains { index, place in
        guard system.variables(at: place).contains(variable) else { return false }
        guard place.isFixed else { return !suppression.hiddenPlaces.contains(index) }
        // What follows from the figures of a table follows as long as one of them stands there.
        return system.places.enumerated().contains { other, figure in
          figure.block == place.block && !figure.isFixed && !suppression.hiddenPlaces.contains(other)
        }
      }
    }
  }
}
