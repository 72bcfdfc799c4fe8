package import Diagnostics
import Markdown

/// Where links in texts lead: from a source file to the page of another, to an attachment, or out of the site.
struct LinkTable: Sendable {
  private var pages: [String: (address: Address, file: SourceFile.ID)] = [:]
  private var assets: [String: Address] = [:]

  init(files: [SourceFile], layout: ContentLayout) {
    for (file, kind) in zip(files, layout.kinds) {
      if let address = kind?.address { pages[file.path] = (address, file.id) }
    }
    for asset in layout.assets { assets[asset.path] = asset.address }
  }

  /// What a destination means in the text of `source`, seen from the page `page`.
  func resolve(_ destination: String, isImage: Bool, from source: String, on page: Address) -> LinkOutcome {
    if destination.isEmpty {
      return .refused(
        .badLink, message: isImage ? "bilden har ingen adress" : "länken leder ingenstans",
        help: isImage ? "skriv bildens fil mellan parenteserna" : "skriv filen eller webbadressen mellan parenteserna")
    }
    if let scheme = Self.scheme(of: destination) {
      return external(destination, scheme: scheme, isImage: isImage)
    }
    if destination.hasPrefix("//") || destination.hasPrefix("/") {
      return .refused(
        .badLink, message: "länkar inom arkivet skrivs från den egna filen, inte från roten",
        help: "skriv ../ för att gå upp en mapp: ../balder/insats.md")
    }
    let (path, anchor) = Self.split(destination)
    guard let target = Self.join(Self.folder(of: source), Self.decoded(path)) else {
      return .refused(.badLink, message: "länken leder ut ur arkivet", help: "länka till en fil i content/")
    }
    if let asset = assets[target] {
      if isImage, !Self.isImage(target) {
        return .refused(
          .missingImage, message: "”\(path)” är ingen bild", help: "länka till filen i stället: [text](\(path))")
      }
      return .address(page.link(to: asset) + (anchor.map { "#\($0)" } ?? ""))
    }
    if !isImage, let found = pages[target] {
      let link = page.link(to: found.address)
      guard let anchor else { return .address(link) }
      return .anchor(address: "\(link)#\(anchor)", file: found.file, id: anchor)
    }
    return missing(target, path: path, isImage: isImage, from: source)
  }

  private func external(_ destination: String, scheme: String, isImage: Bool) -> LinkOutcome {
    if isImage {
      return .refused(
        .missingImage, message: "bilder hämtas inte från andra webbplatser",
        help: "lägg bilden i mappen bilder och länka till den")
    }
    guard ["http", "https", "mailto", "tel"].contains(scheme) else {
      return .refused(
        .badLink, message: "länkar med ”\(scheme):” används inte",
        help: "länkar får börja med http, https, mailto eller tel, eller leda till en fil i arkivet")
    }
    if scheme.hasPrefix("http"), !destination.dropFirst(scheme.count).hasPrefix("://") || destination.hasSuffix("://") {
      return .refused(
        .badLink, message: "”\(destination)” är ingen hel webbadress", help: "skriv hela adressen: https://…")
    }
    return .address(destination)
  }

  private func missing(_ target: String, path: String, isImage: Bool, from source: String) -> LinkOutcome {
    if isImage {
      return .refused(
        .missingImage, message: "bilden ”\(path)” finns inte",
        help: Self.suggestion(for: target, from: source, among: assets.keys.filter(Self.isImage))
          ?? "lägg bilden i mappen bilder bredvid rapporten")
    }
    let help =
      path.hasPrefix("www.")
      ? "en webbadress börjar med https://"
      : path.contains("@")
        ? "en e-postadress börjar med mailto:"
        : Self.suggestion(for: target, from: source, among: Array(pages.keys) + assets.keys)
    return .refused(
      .brokenLink, message: "filen ”\(path)” finns inte",
      help: help ?? "länka till källfilen, till exempel ../balder/insats.md")
  }

  // MARK: Paths

  private static func scheme(of destination: String) -> String? {
    guard let colon = destination.firstIndex(of: ":") else { return nil }
    let name = destination[..<colon]
    guard let first = name.first, first.isASCII, first.isLetter,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return name.contains(where: { $0 == "/" || $0 == "#" || $0 == "?" }) ? nil : String(name) }
    return name.lowercased()
  }

  private static func split(_ destination: String) -> (path: String, anchor: String?) {
    guard let hash = destination.firstIndex(of: "#") else { return (destination, nil) }
    let anchor = destination[destination.index(after: hash)...]
    return (String(destination[..<hash]), anchor.isEmpty ? nil : String(anchor))
  }

  private static func isImage(_ path: String) -> Bool {
    ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"].contains { path.lowercased().hasSuffix(".\($0)") }
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// `folder` with `path` applied; nil when it leads out of `content/`.
  private static func join(_ folder: String, _ path: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// Percent-decoding, for links that an editor has encoded.
  private static func decoded(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        rest.prefix(2).allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Rule {
  package static let brokenLink = Rule("bruten-länk")
  package static let badLink = Rule("ogiltig-länk")
  package static let missingImage = Rule("saknad-bild")
}
