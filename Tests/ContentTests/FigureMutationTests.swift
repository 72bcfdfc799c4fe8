import Diagnostics
import Foundation
import Testing

/// Changes every figure in `content/` that is redundant, one at a time, and counts how many changes the checks tell of.
///
/// What is redundant was decided by reading, not by what the checks find; `Mutations/README.md` says how. The change is a
/// slip of the pen: the last digit one up, 9 to 8; of an estimate (`ca 60`) the last digit that is not zero. It is told
/// of when a problem arises that was not there before. It is told of at its place when the problem stands on the line of
/// the figure or names that line, or stands at the total that the figure is a term of (`FigureMutations.Told`).
struct FigureMutationTests {
  /// How many of the slips the checks must tell of, in percent: a little less than what has been reached in the sample.
  /// Of all slips it is 95: 98 in figures and 92 in years. The aim is 95 of all.
  static let required: [FigureMutations.Group: Double] = [.figures: 95, .years: 84]

  @Test func tellsOfChangedFigures() throws {
    let files = try FigureMutations.sources()
    let (listed, stale) = try FigureMutations.listed(files, .slip)
    #expect(stale == [], "Mutations/redundant.tsv names what content/ no longer says")
    let told = Self.told(listed, files, "slips of the pen")
    for (group, required) in Self.required { #expect(told[group] ?? 100 >= required, "\(group)") }
    _ = Self.told(try FigureMutations.listed(files, .other).mutations, files, "other figures")
  }

  /// Changes the figures, or in an ordinary run a sample of them, and prints what was missed.
  ///
  /// - Returns: the share of each group that was told of, in percent.
  private static func told(
    _ listed: [FigureMutations.Mutation], _ files: [SourceFile], _ name: String
  ) -> [FigureMutations.Group: Double] {
    // Every sixteenth keeps an ordinary run short; `ALLA_TAL=1` tries them all.
    let isWhole = ProcessInfo.processInfo.environment["ALLA_TAL"] != nil
    // `TAL_GRUPP=years` keeps to one group.
    let group = ProcessInfo.processInfo.environment["TAL_GRUPP"].flatMap(FigureMutations.Group.init)
    let mutations = listed.filter { group == nil || FigureMutations.Group(reason: $0.reason) == group }.enumerated()
      .filter { isWhole || $0.offset % 16 == 0 }.map(\.element)
    let results = FigureMutations.run(mutations, files)
    print(FigureMutations.summary(mutations, results, name))
    return Dictionary(grouping: zip(mutations, results)) { FigureMutations.Group(reason: $0.0.reason) }.mapValues {
      Double($0.count { $0.1 != .missed }) * 100 / Double($0.count)
    }
  }

  @Test func findsNothingInTheUnchangedArchive() throws {
    #expect(FigureMutations.told(try FigureMutations.sources()).map(\.text) == [])
  }
}
