package import Diagnostics

extension Rule {
  /// # Texten är orimligt stor
  ///
  /// Tema: Texten
  ///
  /// Vad: Texten är större än 1 MB, eller har ett stycke, en lista eller en tabell som är orimligt stor.
  ///
  /// Varför: Ingen läser en sådan sida, och programmet ska aldrig bli stående.
  ///
  /// I stället: Dela upp texten på flera rapporter, eller stycket med tomma rader.
  package static let textTooCostly = Rule("för-stor-text")

  /// # HTML används inte i texten
  ///
  /// Tema: Texten
  ///
  /// Vad: Det står HTML i texten, eller text på samma rad efter en kommentar.
  ///
  /// Varför: Webbplatsen ska se likadan ut överallt och gå att läsa med skärmläsare. Egen HTML kan bryta
  /// båda.
  ///
  /// Exempel:
  ///
  /// <!-- fel: html-i-text i text -->
  /// ```markdown
  /// Fjorton av 34<br>gick vidare.
  /// ```
  ///
  /// I stället: Skriv med [Markdown](../skriva-filer.md#texten), eller `\<` om tecknet ska synas.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Fjorton av 34 gick vidare.
  /// ```
  package static let rawHTML = Rule("html-i-text")

  /// # Texten börjar på rubriknivå två
  ///
  /// Tema: Texten
  ///
  /// Vad: En rubrik i texten är på nivå ett. Den nivån är sidans titel.
  ///
  /// Varför: Den som läser med skärmläsare hittar med hjälp av rubrikerna. Två titlar på en sida gör
  /// henne vilse.
  ///
  /// Exempel:
  ///
  /// <!-- fel: rubriknivå-ett i text -->
  /// ```markdown
  /// # Resultat
  /// ```
  ///
  /// I stället: Skriv `##` i stället för `#`.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// ## Resultat
  /// ```
  package static let topHeading = Rule("rubriknivå-ett")

  /// # Blocket eller kommentaren avslutas aldrig
  ///
  /// Tema: Texten
  ///
  /// Vad: Raden med tre grava accenter som avslutar blocket saknas, eller `-->` efter en kommentar.
  ///
  /// Varför: Resten av texten hamnar i blocket, eller försvinner i kommentaren.
  ///
  /// Exempel:
  ///
  /// <!-- fel: oavslutat-block i text -->
  /// ````markdown
  /// ```
  /// Resten av texten hamnar här.
  /// ````
  ///
  /// I stället: Lägg till raden där blocket slutar.
  ///
  /// <!-- utdrag: text -->
  /// ````markdown
  /// ```
  /// Bara det här är kod.
  /// ```
  ///
  /// Här fortsätter texten.
  /// ````
  package static let unclosedBlock = Rule("oavslutat-block")

  /// # Tabelltexten står i tabellen
  ///
  /// Tema: Texten
  ///
  /// Vad: Raden med `Tabell:` eller `Figur:` hänger ihop med tabellen eller bilden.
  ///
  /// Varför: Då blir den en rad i tabellen i stället för dess rubrik, och tabellen får inget nummer.
  ///
  /// Exempel:
  ///
  /// <!-- fel: lös-tabelltext i text -->
  /// ```markdown
  /// | Kommun     | Deltagare |
  /// |------------|----------:|
  /// | Norrköping |        34 |
  /// Tabell: Deltagare efter kommun
  /// ```
  ///
  /// I stället: Lägg en tom rad före. `slutrapport check --fix` gör det.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// | Kommun     | Deltagare |
  /// |------------|----------:|
  /// | Norrköping |        34 |
  ///
  /// Tabell: Deltagare efter kommun
  /// ```
  package static let looseCaption = Rule("lös-tabelltext")
}
