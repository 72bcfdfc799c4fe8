package import Diagnostics

extension Rule {
  /// # Två saker på sidan har samma ankare
  ///
  /// Tema: Texten
  ///
  /// Vad: Två saker på sidan har samma ankare, det som länkar leder till.
  ///
  /// Varför: En länk dit kan bara leda till den ena.
  ///
  /// Exempel:
  ///
  /// <!-- fel: dubbelt-ankare i text -->
  /// ```markdown
  /// ## Resultat {#resultat}
  ///
  /// ## Resultat för kvinnor {#resultat}
  /// ```
  ///
  /// I stället: Välj ett annat ord efter `#`.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// ## Resultat {#resultat}
  ///
  /// ## Resultat för kvinnor {#resultat-kvinnor}
  /// ```
  package static let duplicateAnchor = Rule("dubbelt-ankare")

  /// # Ordet efter # finns inte på sidan
  ///
  /// Tema: Länkar och bilder
  ///
  /// Vad: Ordet efter `#` finns inte på sidan. Ankaret är rubrikens text: å och ä blir a, ö blir o,
  /// mellanslag blir bindestreck.
  ///
  /// Varför: Länken leder bara till sidans början, och läsaren får leta själv.
  ///
  /// Exempel:
  ///
  /// <!-- fel: okänt-ankare i text -->
  /// ```markdown
  /// ## Måluppfyllelse
  ///
  /// Se [ovan](#måluppfyllelse).
  /// ```
  ///
  /// I stället: Skriv ankaret som det är. Skiljer sig bara bokstäverna rättar `slutrapport check --fix`
  /// det.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// ## Måluppfyllelse
  ///
  /// Se [ovan](#maluppfyllelse).
  /// ```
  package static let unknownAnchor = Rule("okänt-ankare")

  /// # Länken har ingen text
  ///
  /// Tema: Länkar och bilder
  ///
  /// Vad: Länken har ingen text. Bara [tabeller, figurer och
  /// block](../lankar-bilder-fotnoter.md#hänvisningar) på samma sida får sin text av sig själva.
  ///
  /// Varför: En skärmläsare läser upp länkens text. Utan den vet ingen vart den leder.
  ///
  /// Exempel:
  ///
  /// <!-- fel: tom-länk i text -->
  /// ```markdown
  /// Läs mer på [](https://exempel.se/).
  /// ```
  ///
  /// I stället: Skriv mellan hakparenteserna vart länken leder.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Läs mer på [förbundets webbplats](https://exempel.se/).
  /// ```
  package static let emptyLink = Rule("tom-länk")

  /// # Fotnoten har ingen text
  ///
  /// Tema: Texten
  ///
  /// Vad: Fotnotsmärket har ingen not. I `insats.md` är det bara en varning.
  ///
  /// Varför: Läsaren ser ett märke som inte leder någonstans.
  ///
  /// Exempel:
  ///
  /// <!-- fel: fotnot-saknas i text -->
  /// ```markdown
  /// Deltagarna var nöjda.[^enkat]
  /// ```
  ///
  /// I stället: Lägg till noten på en egen rad.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Deltagarna var nöjda.[^enkat]
  ///
  /// [^enkat]: Enkäten besvarades av 28 av 34.
  /// ```
  package static let undefinedFootnote = Rule("fotnot-saknas")

  /// # Fotnoten används inte
  ///
  /// Tema: Texten
  ///
  /// Vad: Noten har inget märke i texten, eller finns två gånger.
  ///
  /// Varför: En not utan märke visas aldrig. Då försvinner det som står i den.
  ///
  /// Exempel:
  ///
  /// <!-- fel: fotnot-oanvänd i text -->
  /// ```markdown
  /// Deltagarna var nöjda.
  ///
  /// [^enkat]: Enkäten besvarades av 28 av 34.
  /// ```
  ///
  /// I stället: Skriv märket där noten hör hemma, eller ta bort noten.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Deltagarna var nöjda.[^enkat]
  ///
  /// [^enkat]: Enkäten besvarades av 28 av 34.
  /// ```
  package static let unusedFootnote = Rule("fotnot-oanvänd")
}
