package import Archive
package import Diagnostics
import Parallel

/// No personnummer or samordningsnummer stands anywhere in the archive: a text, a table, a link, a file's name, an
/// attachment that is text (dataskyddslagen 2018:218, 3 kap. 10 §: only when clearly justified).
package enum PersonalNumberCheck: Check {
  /// # Ett personnummer i arkivet
  ///
  /// Vad: ett personnummer eller samordningsnummer står i en text, en tabell, en länk, ett filnamn eller en bilaga.
  /// Numret har ett riktigt datum och en riktig kontrollsiffra.
  ///
  /// Varför: numret pekar ut en människa, och det som har publicerats går inte att ta tillbaka. Därför visar inte
  /// heller meddelandet numret.
  ///
  /// Exempel:
  ///
  /// <!-- fel: personnummer i text -->
  /// ```markdown
  /// Deltagaren (901211-9948) fick arbete.
  /// ```
  ///
  /// I stället: Deltagaren fick arbete. Är det något annat än ett personnummer, skriv `<!-- granskas ej: skäl -->` före.
  static let rule = Rule("personnummer", maySilence: true)
  package static var rules: [Rule] { [rule] }

  /// Every number, at its place; one in a path, at the start of the first file under it.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let inTexts = Parallel.map(archive.files) { file in
      PersonalNumber.all(in: file.bytes).map { problem(file.span($0)) }
    }.flatMap { $0 }
    var told: Set<String> = []
    let inPaths = archive.files.flatMap { file -> [Diagnostic] in
      let bytes = Array(file.path.utf8)
      return PersonalNumber.all(in: bytes).compactMap { range in
        let end = bytes[range.upperBound...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
        guard told.insert(String(decoding: bytes[..<end], as: UTF8.self)).inserted else { return nil }
        return Diagnostic(
          rule, BilingualText("ett personnummer får inte stå i ett namn", en: "a personnummer may not stand in a name"),
          at: file.span(0..<0),
          help: [BilingualText("byt namn på filen eller mappen", en: "give the file or the folder another name")])
      }
    }
    return inTexts + inPaths
  }

  private static func problem(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      rule, BilingualText("ett personnummer får inte stå i arkivet", en: "a personnummer may not stand in the archive"),
      at: span,
      help: [
        BilingualText(
          "ta bort numret; är det något annat, skriv <!-- granskas ej: skäl --> på raden före",
          en: "remove the number; if it is something else, write <!-- granskas ej: reason --> on the line before")
      ])
  }
}
