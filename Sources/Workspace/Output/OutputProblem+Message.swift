extension OutputProblem {
  /// The problem in plain Swedish: the path, the reason and a way out, on one line without a full stop.
  package var message: String {
    let text =
      switch self {
      case .notAFolder(let path):
        "\(path) är ingen mapp; välj en mapp med --output"
      case .linkToNowhere(let path):
        "länken \(path) leder ingenstans; ta bort den eller välj en mapp med --output"
      case .notOurs(let path):
        "mappen \(path) innehåller filer som slutrapport inte har skrivit; välj en tom mapp med --output"
      case .damagedManifest(let path):
        "förteckningen \(path)/\(OutputManifest.fileName) går inte att läsa, så det är okänt vilka filer i mappen "
          + "som slutrapport har skrivit; välj en tom mapp med --output"
      case .protected(let output, let inner):
        "mappen \(output) är eller innehåller \(inner), som inte får skrivas över; välj en annan mapp med --output"
      case .inside(let output, let folder):
        "mappen \(output) ligger i \(folder), där webbplatsen skulle läsas som källor; välj en annan mapp med --output"
      case .parentMissing(let path):
        "mappen \(path) finns inte; skapa den eller välj en annan mapp med --output"
      case .busy(let path):
        "ett annat bygge skriver just nu i mappen där \(path) ligger; vänta tills det är klart och bygg igen"
      case .foreignFileInTheWay(let path):
        "\(path) finns redan i utmappen, är inte skriven av slutrapport och skulle skrivas över; "
          + "flytta eller byt namn på den och bygg igen"
      case .specialFile(let path):
        "\(path) är varken fil, mapp eller länk och kan inte följa med; ta bort den och bygg igen"
      case .unusablePath(let path, let fault):
        "”\(path)” kan inte vara namn på en fil i webbplatsen: \(fault.reason); välj ett annat namn"
      case .writtenTwice(let path):
        "två sidor vill heta \(path); ge den ena ett annat namn"
      case .differsOnlyInCase(let first, let second):
        "\(first) och \(second) räknas som samma namn på många datorer; ge den ena ett annat namn"
      case .fileAndFolder(let path):
        "\(path) skulle bli både fil och mapp; ge den ena ett annat namn"
      case .refused(let deed, let path, let code):
        "\(path) kan inte \(deed.participle): \(SystemFault(code: code).reason); "
          + SystemFault(code: code).remedy(for: deed)
      }
    return text.withoutControlCharacters
  }
}

extension OutputProblem.Deed {
  fileprivate var participle: String {
    switch self {
    case .read: "läsas"
    case .write: "skrivas"
    case .replace: "bytas ut"
    case .remove: "tas bort"
    }
  }
}

extension String {
  /// A path can hold anything; a message is one line that a terminal can show.
  fileprivate var withoutControlCharacters: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
