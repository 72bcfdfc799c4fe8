package import Diagnostics

extension Rule {
  /// # Värdet har fel form
  ///
  /// Tema: Nycklar och värden
  ///
  /// Vad: Värdet har fel form: en text där det ska vara en grupp, eller tvärtom.
  ///
  /// Varför: Programmet kan inte gissa vilken del av gruppen en ensam siffra är.
  ///
  /// Exempel:
  ///
  /// <!-- fel: fel-typ i rapport -->
  /// ```yaml
  /// deltagare: 51
  /// ```
  ///
  /// I stället: Skriv värdet i den form som meddelandet säger.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// deltagare: {totalt: 51}
  /// ```
  package static let wrongType = Rule("fel-typ")

  /// # En uppgift som måste finnas saknas
  ///
  /// Tema: Nycklar och värden
  ///
  /// Vad: En nyckel som måste finnas saknas eller är tom.
  ///
  /// Varför: Utan den blir sidan ofullständig: ett förbund utan namn, en rapport utan datum.
  ///
  /// Exempel:
  ///
  /// <!-- fel: saknat-fält i content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// kommuner: [Norrköping]
  /// ---
  /// ```
  ///
  /// I stället: Lägg till nyckeln med ett värde.
  ///
  /// <!-- utdrag: content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// namn: Nytt förbund (påhittat)
  /// kommuner: [Norrköping]
  /// ---
  /// ```
  package static let missingField = Rule("saknat-fält")

  /// # Nyckeln finns inte
  ///
  /// Tema: Nycklar och värden
  ///
  /// Vad: Programmet känner inte till nyckeln. Ofta är den felstavad. Meddelandet föreslår en som liknar,
  /// eller räknar upp dem som finns.
  ///
  /// Varför: Det som står under en okänd nyckel skulle försvinna från webbplatsen utan att någon märkte
  /// det.
  ///
  /// Exempel:
  ///
  /// <!-- fel: okänd-nyckel i insats -->
  /// ```yaml
  /// metod: [IPS]
  /// ```
  ///
  /// I stället: Skriv nyckeln som den heter. Finns bara en som liknar rättar `slutrapport check --fix`
  /// den.
  ///
  /// <!-- utdrag: insats -->
  /// ```yaml
  /// metoder: [IPS]
  /// ```
  package static let unknownKey = Rule("okänd-nyckel")

  /// # Värdet är inget av dem som finns
  ///
  /// Tema: Nycklar och värden
  ///
  /// Vad: Nyckeln har bara vissa värden. Meddelandet räknar upp dem eller föreslår ett.
  ///
  /// Varför: Orden styr hur insatser sorteras och jämförs. Ett felstavat ord hamnar utanför.
  ///
  /// Exempel:
  ///
  /// <!-- fel: okänt-värde i insats -->
  /// ```yaml
  /// status: avslutat
  /// ```
  ///
  /// I stället: Välj ett av orden. Liknar bara ett av dem rättar `slutrapport check --fix` det.
  ///
  /// <!-- utdrag: insats -->
  /// ```yaml
  /// status: avslutad
  /// ```
  package static let unknownValue = Rule("okänt-värde")

  /// # Talet går inte att läsa
  ///
  /// Tema: Nycklar och värden
  ///
  /// Vad: Talet eller enheten går inte att läsa. Se [Tal och datum](../tal-och-datum.md#tal).
  ///
  /// Varför: Bara tal som kan läsas kan räknas, jämföras och ritas.
  ///
  /// Exempel:
  ///
  /// <!-- fel: oläsligt-tal i insats -->
  /// ```yaml
  /// budget: 4,8 miljoner kroner
  /// ```
  ///
  /// I stället: Skriv talet med siffror, decimalkomma och en enhet som finns.
  ///
  /// <!-- utdrag: insats -->
  /// ```yaml
  /// budget: 4,8 miljoner kronor
  /// ```
  package static let badQuantity = Rule("oläsligt-tal")

  /// # Datumet går inte att läsa
  ///
  /// Tema: Nycklar och värden
  ///
  /// Vad: Datumet eller perioden går inte att läsa. Se [Tal och datum](../tal-och-datum.md#datum).
  ///
  /// Varför: Datum skrivs på ett enda sätt, så att 03-05 aldrig kan betyda två olika dagar.
  ///
  /// Exempel:
  ///
  /// <!-- fel: ogiltigt-datum i insats -->
  /// ```yaml
  /// period: 2019–2024
  /// ```
  ///
  /// I stället: Skriv år, år-månad eller år-månad-dag, och perioder med snedstreck. Är datumet entydigt
  /// rättar `slutrapport check --fix` det.
  ///
  /// <!-- utdrag: insats -->
  /// ```yaml
  /// period: 2019/2024
  /// ```
  package static let badDate = Rule("ogiltigt-datum")

  /// # Kravet går inte att läsa
  ///
  /// Tema: Nycklar och värden
  ///
  /// Vad: Kravet börjar inte som något [krav](../mal-och-utfall.md#krav) gör.
  ///
  /// Varför: Kravet avgör om målet är nått. Går det inte att läsa kan inget räknas ut.
  ///
  /// Exempel:
  ///
  /// <!-- fel: oläsligt-krav i mål -->
  /// ```yaml
  /// - id: antal
  ///   text: Sextio personer ska få stöd.
  ///   krav: helst 60 personer
  /// ```
  ///
  /// I stället: Skriv kravet på något av de sätt som finns.
  ///
  /// <!-- utdrag: mål -->
  /// ```yaml
  /// - id: antal
  ///   text: Sextio personer ska få stöd.
  ///   krav: minst 60 personer
  /// ```
  package static let badRequirement = Rule("oläsligt-krav")
}
