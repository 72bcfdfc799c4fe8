package import Archive
package import Diagnostics

/// Reminds once of what a published archive needs in `site.yml`: who publishes, how accessible it is (lag 2018:1937)
/// and where it lies.
package enum SiteDetailsCheck: Check {
  /// # En uppgift om arkivet saknas
  ///
  /// Tema: Arkivet
  ///
  /// Vad: Innan arkivet publiceras behöver [site.yml](../arkivet.md#siteyml) `utgivare`, `adress` och
  /// `tillgänglighet`.
  ///
  /// Varför: En offentlig webbplats ska säga vem som ger ut den och hur tillgänglig den är (lagen
  /// 2018:1937 om tillgänglighet till digital offentlig service).
  ///
  /// Exempel:
  ///
  /// <!-- fel: uppgift-om-arkivet-saknas i content/site.yml -->
  /// ```yaml
  /// titel: Vårt arkiv
  /// språk: sv
  /// ```
  ///
  /// I stället: Lägg till uppgifterna i `site.yml`.
  ///
  /// <!-- utdrag: content/site.yml -->
  /// ```yaml
  /// titel: Vårt arkiv (påhittat)
  /// språk: sv
  /// adress: https://exempel.se/
  /// utgivare: {namn: Exempelförbundet}
  /// tillgänglighet: {status: delvis förenlig}
  /// ```
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
        rule,
        BilingualText(
          "site.yml saknar \(missing.joined(separator: ", "))", en: "site.yml lacks \(missing.joined(separator: ", "))"),
        at: start,
        help: BilingualText(
          "sidorna säger att uppgiften saknas; lägg till den innan arkivet publiceras",
          en: "the pages say that it is missing; add it before the archive is published"))
    ]
  }
}
