import Diagnostics

/// The templates and the stylesheet that come with the program, so that an archive needs nothing but its content.
enum BuiltInTemplates {
  /// What tells them from the files of an archive; no problem is ever told of them.
  static let fileID = SourceFile.ID(index: .max)

  static let all: [String: [UInt8]] = [
    "sida": PackageResources.sida_mustache,
    "sidhuvud": PackageResources.sidhuvud_mustache,
    "sidfot": PackageResources.sidfot_mustache,
    "start": PackageResources.start_mustache,
    "insats": PackageResources.insats_mustache,
    "rapport": PackageResources.rapport_mustache,
    "klientresa": PackageResources.klientresa_mustache,
    "forbund": PackageResources.forbund_mustache,
    "nummer": PackageResources.nummer_mustache,
    "bok": PackageResources.bok_mustache,
    "lista": PackageResources.lista_mustache,
  ]

  static let stylesheet = PackageResources.stil_css

  static let script = PackageResources.urval_js
}
