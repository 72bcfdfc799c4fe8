package import Archive
package import Diagnostics

/// No telephone number and no private e-mail address stands in a journey. Addresses of the archive's publisher and of
/// the förbund are nobody's in the journey.
package enum JourneyContactCheck: Check {
  /// # Telefonnummer eller e-post i en klientresa
  ///
  /// Vad: ett telefonnummer eller en e-postadress står i en klientresa. Adresser hos arkivets utgivare och hos förbunden
  /// är tillåtna.
  ///
  /// Varför: den som läser kan nå personen, eller någon nära, och då är resan inte längre anonym.
  ///
  /// Exempel:
  ///
  /// <!-- fel: kontaktuppgift-i-klientresa i content/insatser/steget/klientresor/resa.md -->
  /// ```markdown
  /// ---
  /// titel: En kvinna
  /// konstruerad: nej
  /// granskad-av: redaktionen
  /// ---
  /// Ring 070-174 06 05.
  /// ```
  ///
  /// I stället: ta bort uppgiften.
  static let rule = Rule("kontaktuppgift-i-klientresa", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every telephone number and every e-mail address of somebody else.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let hosts = publishers(archive)
    return archive.klientresor.flatMap { journey -> [Diagnostic] in
      let file = archive.sourceFile(journey.file)
      let numbers = Set(PersonalNumber.all(in: file.bytes).map(\.lowerBound))
      let phones = telephones(file.bytes).filter { !numbers.contains($0.lowerBound) }
      let mails = addresses(file.bytes).filter { range in
        let address = file.text(range).lowercased()
        return !hosts.contains { address.hasSuffix("@\($0)") || address.hasSuffix(".\($0)") }
      }
      return phones.map {
        problem(
          "ett telefonnummer får inte stå i en klientresa", "a telephone number may not stand in a klientresa",
          file.span($0))
      }
        + mails.map {
          problem(
            "en privat e-postadress får inte stå i en klientresa",
            "a private e-mail address may not stand in a klientresa", file.span($0))
        }
    }
  }

  private static func problem(_ swedish: String, _ english: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      rule, BilingualText(swedish, en: english), at: span,
      help: [BilingualText("ta bort uppgiften", en: "remove it")])
  }

  /// What stands after `@` or `www.` in the addresses of those who publish.
  private static func publishers(_ archive: Archive) -> Set<String> {
    let webs = [archive.site.publisher?.web] + archive.forbund.map(\.web)
    let mails = [archive.site.publisher?.email, archive.site.accessibility?.contact]
    let hosts = webs.compactMap { web -> String? in
      guard let web, let start = web.firstRange(of: "://") else { return nil }
      let host = web[start.upperBound...].prefix { !"/:?#".contains($0) }.lowercased()
      return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
    let domains = mails.compactMap { mail -> String? in
      guard let mail, let sign = mail.firstIndex(of: "@") else { return nil }
      return mail[mail.index(after: sign)...].lowercased()
    }
    return Set(hosts + domains).filter { !$0.isEmpty }
  }

  /// `070-174 06 05`, `0701740605`, `+46 70 174 06 05`: a nought and an area code, then five to eight digits in groups
  /// of two and three, or in one (Post- och telestyrelsen, svensk nummerplan).
  static func telephones(_ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let isPlus = bytes[index] == UInt8(ascii: "+")
      guard isPlus || bytes[index] == UInt8(ascii: "0"), index == 0 || !joins(bytes[index - 1]) else {
        index += 1
        continue
      }
      if let end = telephoneEnd(bytes, index, isPlus) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      }
    }
    return found
  }

  private static func telephoneEnd(_ bytes: [UInt8], _ start: Int, _ isPlus: Bool) -> Int? {
    var index = start + 1
    if isPlus {
      guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "4"), bytes[index + 1] == UInt8(ascii: "6") else {
        return nil
      }
      index += 2
      if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    }
    var (groups, total) = ([Int](), 0)
    var (end, hyphens) = (index, 0)
    while index < bytes.count {
      let first = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      guard index > first else { break }
      groups.append(index - first)
      total += index - first
      end = index
      guard index + 1 < bytes.count, isDigit(bytes[index + 1]) else { break }
      if bytes[index] == UInt8(ascii: "-") { hyphens += 1 } else if bytes[index] != 0x20 { break }
      index += 1
    }
    guard !goesOn(bytes, end), hyphens <= 1, (7...10).contains(total) else { return nil }
    if groups.count == 1 { return isPlus || bytes[start + 1] != UInt8(ascii: "0") ? end : nil }
    // The area code is two to four digits with its nought, and no later group has fewer than two or more than three.
    let isGrouped = groups.dropFirst().allSatisfy { (2...3).contains($0) }
    let isWhole = groups.count == 2 && (5...8).contains(groups[1])
    let hasCode = bytes[start + 1] != UInt8(ascii: "0") && (1...3).contains(groups[0])
    return hasCode && (isGrouped && (hyphens == 1 || isPlus || groups.count > 2) || isWhole) ? end : nil
  }

  /// `namn@exempel.se`
  static func addresses(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { sign in
      var (start, end) = (sign, sign + 1)
      while start > 0, isAddressSign(bytes[start - 1]) { start -= 1 }
      while end < bytes.count, isAddressSign(bytes[end]) { end += 1 }
      while end > sign, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      guard start < sign, bytes[sign..<end].contains(UInt8(ascii: ".")) else { return nil }
      return start..<end
    }
  }

  private static func isAddressSign(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2D, 0x2E, 0x5F, 0x2B].contains(byte) || byte >= 0x80
  }

  /// What makes a number a part of something longer: `2020-01-02`, `1,050`, `12/070`, `A070`.
  private static func joins(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2D, 0x2E, 0x2C, 0x2F, 0x3A, 0x5F, 0x23].contains(byte)
  }

  /// Whether what follows a number belongs to it; a stop or a comma may only end the sentence.
  private static func goesOn(_ bytes: [UInt8], _ end: Int) -> Bool {
    guard end < bytes.count, joins(bytes[end]) else { return false }
    return ![0x2E, 0x2C, 0x3A].contains(bytes[end]) || end + 1 < bytes.count && joins(bytes[end + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
