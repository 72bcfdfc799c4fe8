package import Archive
package import Diagnostics

/// Reminds once of what a published archive needs in `site.yml`: who publishes, how accessible it is (lag 2018:1937)
/// and where it lies.
package enum SiteDetailsCheck: Check {
  static let rule = Rule("uppgift-om-arkivet-saknas", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// One reminder that names what is missing, if anything is.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    // A site.yml that could not be read has its own problem.
    guard let index = archive.paths.firstIndex(of: "content/site.yml"), !archive.site.title.isEmpty else { return [] }
    let missing = [
      archive.site.publisher == nil ? "utgivare" : nil,
      archive.site.address == nil ? "adress" : nil,
      archive.site.accessibility?.status == nil ? "tillgänglighet" : nil,
    ].compactMap { $0 }
    guard !missing.isEmpty else { return [] }
    let start = SourceSpan(file: SourceFile.ID(index: UInt32(index)), start: 0, length: 0)
    return [
      Diagnostic(
        rule, "site.yml saknar \(missing.joined(separator: ", "))", at: start,
        help: "sidorna säger att uppgiften saknas; lägg till den innan arkivet publiceras")
    ]
  }
}
