import Diagnostics
import Foundation
import Testing

@testable import Workspace

@Suite struct OutputProblemTests {
  static let messages: [(OutputProblem, String)] = [
    (.notAFolder("site"), "site är ingen mapp; välj en mapp med --output"),
    (.linkToNowhere("site"), "länken site leder ingenstans; ta bort den eller välj en mapp med --output"),
    (
      .notOurs("site"),
      "mappen site innehåller filer som slutrapport inte har skrivit; välj en tom mapp med --output"
    ),
    (
      .damagedManifest("site"),
      "förteckningen site/.slutrapport går inte att läsa, så det är okänt vilka filer i mappen som slutrapport har "
        + "skrivit; välj en tom mapp med --output"
    ),
    (
      .protected(output: ".", contains: "/hem/innehåll"),
      "mappen . är eller innehåller /hem/innehåll, som inte får skrivas över; välj en annan mapp med --output"
    ),
    (
      .inside(output: "content/site", folder: "content"),
      "mappen content/site ligger i content, där webbplatsen skulle läsas som källor; välj en annan mapp med --output"
    ),
    (.parentMissing("ut"), "mappen ut finns inte; skapa den eller välj en annan mapp med --output"),
    (
      .busy("site"),
      "ett annat bygge skriver just nu i mappen där site ligger; vänta tills det är klart och bygg igen"
    ),
    (
      .foreignFileInTheWay("a.html"),
      "a.html finns redan i utmappen, är inte skriven av slutrapport och skulle skrivas över; "
        + "flytta eller byt namn på den och bygg igen"
    ),
    (
      .specialFile("rör"),
      "rör är varken fil, mapp eller länk och kan inte följa med; ta bort den och bygg igen"
    ),
    (
      .unusablePath("../a", .dots),
      "”../a” kan inte vara namn på en fil i webbplatsen: det leder uppåt eller till mappen själv (. eller ..); "
        + "välj ett annat namn"
    ),
    (
      .unusablePath("a\u{1B}[2J", .controlCharacter),
      "”a\u{FFFD}[2J” kan inte vara namn på en fil i webbplatsen: det innehåller ett styrtecken; välj ett annat namn"
    ),
    (.writtenTwice("a.html"), "två sidor vill heta a.html; ge den ena ett annat namn"),
    (
      .differsOnlyInCase("a.html", "A.html"),
      "a.html och A.html räknas som samma namn på många datorer; ge den ena ett annat namn"
    ),
    (.fileAndFolder("a"), "a skulle bli både fil och mapp; ge den ena ett annat namn"),
    (
      .refused(.write, path: "site", code: EACCES),
      "site kan inte skrivas: du saknar rättighet; ge dig skrivrätt eller välj en annan mapp med --output"
    ),
    (
      .refused(.read, path: "bild.png", code: EACCES),
      "bild.png kan inte läsas: du saknar rättighet; ge dig läsrätt till den och bygg igen"
    ),
    (
      .refused(.read, path: "bild.png", code: ENOENT),
      "bild.png kan inte läsas: den finns inte; rätta det och bygg igen"
    ),
    (
      .refused(.write, path: "site/a", code: ENOSPC),
      "site/a kan inte skrivas: disken är full; frigör utrymme och bygg igen"
    ),
    (
      .refused(.write, path: "site", code: EROFS),
      "site kan inte skrivas: disken är skrivskyddad; rätta det eller välj en annan mapp med --output"
    ),
    (
      .refused(.write, path: "a", code: ENAMETOOLONG),
      "a kan inte skrivas: namnet är för långt; välj ett kortare namn"
    ),
    (
      .refused(.replace, path: "site", code: EXDEV),
      "site kan inte bytas ut: den ligger på en annan disk; rätta det eller välj en annan mapp med --output"
    ),
    (
      .refused(.replace, path: "site", code: EBUSY),
      "site kan inte bytas ut: den används av något annat eller är en egen disk; "
        + "rätta det eller välj en annan mapp med --output"
    ),
    (
      .refused(.remove, path: "site", code: 99),
      "site kan inte tas bort: systemfel 99; rätta det eller välj en annan mapp med --output"
    ),
  ]

  @Test("says the same in English", arguments: messages)
  func saysInEnglish(problem: OutputProblem, message: String) {
    let english = problem.message.english
    #expect(english != message && english.contains(" ") && !english.hasSuffix("."))
    for word in ["mappen", "välj", "inte", " är ", "bygg", "den "] { #expect(!english.contains(word), "\(english)") }
  }

  @Test("says what is wrong, why, and a way out", arguments: messages)
  func says(problem: OutputProblem, message: String) {
    #expect(problem.message.swedish == message)
  }
}
