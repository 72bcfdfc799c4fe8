package import Diagnostics

extension OutputProblem {
  /// The problem in plain words: the path, the reason and a way out, on one line without a full stop.
  package var message: BilingualText {
    let text =
      switch self {
      case .notAFolder(let path):
        BilingualText(
          "\(path) är ingen mapp; välj en mapp med --output", en: "\(path) is no folder; choose a folder with --output")
      case .linkToNowhere(let path):
        BilingualText(
          "länken \(path) leder ingenstans; ta bort den eller välj en mapp med --output",
          en: "the link \(path) leads nowhere; remove it or choose a folder with --output")
      case .notOurs(let path):
        BilingualText(
          "mappen \(path) innehåller filer som slutrapport inte har skrivit; välj en tom mapp med --output",
          en: "the folder \(path) holds files that slutrapport has not written; choose an empty folder with --output")
      case .damagedManifest(let path):
        BilingualText(
          "förteckningen \(path)/\(OutputManifest.fileName) går inte att läsa, så det är okänt vilka filer i mappen "
            + "som slutrapport har skrivit; välj en tom mapp med --output",
          en:
            "the list \(path)/\(OutputManifest.fileName) cannot be read, so it is not known which files of the folder "
            + "slutrapport has written; choose an empty folder with --output")
      case .protected(let output, let inner):
        BilingualText(
          "mappen \(output) är eller innehåller \(inner), som inte får skrivas över; välj en annan mapp med --output",
          en:
            "the folder \(output) is or holds \(inner), which may not be written over; choose another folder with --output"
        )
      case .inside(let output, let folder):
        BilingualText(
          "mappen \(output) ligger i \(folder), där webbplatsen skulle läsas som källor; välj en annan mapp med --output",
          en:
            "the folder \(output) lies in \(folder), where the site would be read as sources; choose another folder with --output"
        )
      case .parentMissing(let path):
        BilingualText(
          "mappen \(path) finns inte; skapa den eller välj en annan mapp med --output",
          en: "the folder \(path) does not exist; create it or choose another folder with --output")
      case .busy(let path):
        BilingualText(
          "ett annat bygge skriver just nu i mappen där \(path) ligger; vänta tills det är klart och bygg igen",
          en: "another build is writing in the folder where \(path) lies; wait until it is done and build again")
      case .foreignFileInTheWay(let path):
        BilingualText(
          "\(path) finns redan i utmappen, är inte skriven av slutrapport och skulle skrivas över; "
            + "flytta eller byt namn på den och bygg igen",
          en: "\(path) is already in the output folder, is not written by slutrapport and would be written over; "
            + "move or rename it and build again")
      case .specialFile(let path):
        BilingualText(
          "\(path) är varken fil, mapp eller länk och kan inte följa med; ta bort den och bygg igen",
          en: "\(path) is neither file, folder nor link and cannot come along; remove it and build again")
      case .unusablePath(let path, let fault):
        BilingualText(
          "”\(path)” kan inte vara namn på en fil i webbplatsen: \(fault.reason); välj ett annat namn",
          en: "“\(path)” cannot be the name of a file in the site: \(fault.reason.english); choose another name")
      case .writtenTwice(let path):
        BilingualText(
          "två sidor vill heta \(path); ge den ena ett annat namn",
          en: "two pages want the name \(path); give one of them another name")
      case .differsOnlyInCase(let first, let second):
        BilingualText(
          "\(first) och \(second) räknas som samma namn på många datorer; ge den ena ett annat namn",
          en: "\(first) and \(second) count as one name on many computers; give one of them another name")
      case .fileAndFolder(let path):
        BilingualText(
          "\(path) skulle bli både fil och mapp; ge den ena ett annat namn",
          en: "\(path) would be both file and folder; give one of them another name")
      case .refused(let deed, let path, let code):
        Self.refusal(of: path, deed, SystemFault(code: code))
      }
    return BilingualText(text.swedish.withoutControlCharacters, en: text.english.withoutControlCharacters)
  }

  private static func refusal(of path: String, _ deed: Deed, _ fault: SystemFault) -> BilingualText {
    let (reason, remedy) = (fault.reason, fault.remedy(for: deed))
    return BilingualText(
      "\(path) kan inte \(deed.participle): \(reason); \(remedy)",
      en: "\(path) cannot \(deed.participle.english): \(reason.english); \(remedy.english)")
  }
}

extension OutputProblem.Deed {
  fileprivate var participle: BilingualText {
    switch self {
    case .read: BilingualText("läsas", en: "be read")
    case .write: BilingualText("skrivas", en: "be written")
    case .replace: BilingualText("bytas ut", en: "be replaced")
    case .remove: BilingualText("tas bort", en: "be removed")
    }
  }
}

extension String {
  /// A path can hold anything; a message is one line that a terminal can show.
  fileprivate var withoutControlCharacters: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
