package import Diagnostics

extension Rule {
  /// # Länken leder till en fil som inte finns
  ///
  /// Tema: Länkar och bilder
  ///
  /// Vad: Filen som länken leder till finns inte.
  ///
  /// Varför: En bruten länk är en återvändsgränd för läsaren.
  ///
  /// Exempel:
  ///
  /// <!-- fel: bruten-länk i text -->
  /// ```markdown
  /// Se [insatsen](../stegett/insats.md).
  /// ```
  ///
  /// I stället: Länka till [källfilen](../lankar-bilder-fotnoter.md#länkar), från den fil du skriver i.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Se [insatsen](insats.md).
  /// ```
  package static let brokenLink = Rule("bruten-länk")

  /// # Länken kan inte skrivas så
  ///
  /// Tema: Länkar och bilder
  ///
  /// Vad: Länken börjar med `/`, leder ut ur arkivet, eller har en början som inte används. I `site.yml`
  /// gäller det `adress`.
  ///
  /// Varför: Webbplatsen ska fungera var den än ligger. Då kan länkar inte börja från roten.
  ///
  /// Exempel:
  ///
  /// <!-- fel: ogiltig-länk i text -->
  /// ```markdown
  /// Se [alla insatser](/insatser.html).
  /// ```
  ///
  /// I stället: Länka till filen från den fil du skriver i, eller skriv hela webbadressen.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Se [insatsen](insats.md).
  /// ```
  package static let badLink = Rule("ogiltig-länk")

  /// # Bilden finns inte
  ///
  /// Tema: Länkar och bilder
  ///
  /// Vad: Bilden finns inte i arkivet, eller ligger på en annan webbplats.
  ///
  /// Varför: Läsaren ser en tom ruta. En bild från en annan webbplats kan dessutom försvinna eller spåra
  /// den som läser.
  ///
  /// Exempel:
  ///
  /// <!-- fel: saknad-bild i text -->
  /// ```markdown
  /// ![Ett bord med fyra stolar](bilder/bordet.jpg)
  /// ```
  ///
  /// I stället: Lägg bilden i mappen [`bilder`](../lankar-bilder-fotnoter.md#bilder).
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// ![Lokalen sedd från gatan](bilder/lokalen.jpg)
  /// ```
  package static let missingImage = Rule("saknad-bild")
}
