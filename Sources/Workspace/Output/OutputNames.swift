/// The names in the output's parent folder: the output and what stands hidden beside it during a build.
struct OutputNames: Sendable {
  /// The output folder.
  let output: SitePath
  /// The site under construction, and for a moment the old one after the exchange.
  let staging: SitePath
  /// The old site while it is replaced, on file systems that know no exchange.
  let aside: SitePath

  init(_ output: String) {
    self.output = SitePath(unchecked: output)
    staging = SitePath(unchecked: ".\(output).slutrapport-ny")
    aside = SitePath(unchecked: ".\(output).slutrapport-gammal")
  }
}
