import Diagnostics
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
        .badLink,
        message: isImage
          ? BilingualText("bilden har ingen adress", en: "the image has no address")
          : BilingualText("länken leder ingenstans", en: "the link leads nowhere"),
        help: isImage
          ? BilingualText("skriv bildens fil mellan parenteserna", en: "write the image file between the brackets")
          : BilingualText(
            "skriv filen eller webbadressen mellan parenteserna",
            en: "write the file or the web address between the brackets"))
    }
    if let scheme = Self.scheme(of: destination) {
      return external(destination, scheme: scheme, isImage: isImage)
    }
    if destination.hasPrefix("//") || destination.hasPrefix("/") {
      return .refused(
        .badLink,
        message: BilingualText(
          "länkar inom arkivet skrivs från den egna filen, inte från roten",
          en: "links within the archive are written from the file itself, not from the root"),
        help: BilingualText(
          "skriv ../ för att gå upp en mapp: ../balder/insats.md",
          en: "write ../ to go up one folder: ../balder/insats.md"))
    }
    let (path, anchor) = Self.split(destination)
    guard let target = Self.target(of: path, from: source) else {
      return .refused(
        .badLink, message: BilingualText("länken leder ut ur arkivet", en: "the link leads out of the archive"),
        help: BilingualText("länka till en fil i content/", en: "link to a file in content/"))
    }
    if let asset = assets[target] {
      if isImage, !Self.isImage(target) {
        return .refused(
          .missingImage, message: BilingualText("”\(path)” är ingen bild", en: "“\(path)” is no image"),
          help: BilingualText(
            "länka till filen i stället: [text](\(path))", en: "link to the file instead: [text](\(path))"))
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
        .missingImage,
        message: BilingualText(
          "bilder hämtas inte från andra webbplatser", en: "images are not fetched from other sites"),
        help: BilingualText(
          "lägg bilden i mappen bilder och länka till den", en: "put the image in the folder bilder and link to it"))
    }
    guard ["http", "https", "mailto", "tel"].contains(scheme) else {
      return .refused(
        .badLink,
        message: BilingualText("länkar med ”\(scheme):” används inte", en: "links with “\(scheme):” are not used"),
        help: BilingualText(
          "länkar får börja med http, https, mailto eller tel, eller leda till en fil i arkivet",
          en: "links may begin with http, https, mailto or tel, or lead to a file in the archive"))
    }
    if scheme.hasPrefix("http"), !destination.dropFirst(scheme.count).hasPrefix("://") || destination.hasSuffix("://") {
      return .refused(
        .badLink,
        message: BilingualText(
          "”\(destination)” är ingen hel webbadress", en: "“\(destination)” is no whole web address"),
        help: BilingualText("skriv hela adressen: https://…", en: "write the whole address: https://…"))
    }
    return .address(destination)
  }

  private func missing(_ target: String, path: String, isImage: Bool, from source: String) -> LinkOutcome {
    if isImage {
      return .refused(
        .missingImage, message: BilingualText("bilden ”\(path)” finns inte", en: "the image “\(path)” does not exist"),
        help: Self.suggestion(for: target, from: source, among: assets.keys.filter(Self.isImage))
          ?? BilingualText(
            "lägg bilden i mappen bilder bredvid rapporten", en: "put the image in the folder bilder beside the report")
      )
    }
    let help =
      path.hasPrefix("www.")
      ? BilingualText("en webbadress börjar med https://", en: "a web address begins with https://")
      : path.contains("@")
        ? BilingualText("en e-postadress börjar med mailto:", en: "an e-mail address begins with mailto:")
        : Self.suggestion(for: target, from: source, among: Array(pages.keys) + assets.keys)
    return .refused(
      .brokenLink, message: BilingualText("filen ”\(path)” finns inte", en: "the file “\(path)” does not exist"),
      help: help
        ?? BilingualText(
          "länka till källfilen, till exempel ../balder/insats.md",
          en: "link to the source file, for example ../balder/insats.md"))
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

  /// The path of the file that a link leads to; nil when it leads out of `content/`.
  static func target(of path: String, from source: String) -> String? { join(folder(of: source), decoded(path)) }

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
