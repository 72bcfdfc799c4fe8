package import Diagnostics

extension Rule {
  /// # En genväg är ingen fil
  ///
  /// Tema: Filer och mappar
  ///
  /// Vad: En genväg eller något annat än en vanlig fil ligger i `content`, eller en mapp ligger för
  /// djupt.
  ///
  /// Varför: En genväg kan leda ut ur arkivet, till något som inte var tänkt att publiceras.
  ///
  /// I stället: Lägg själva filen där.
  package static let symbolicLink = Rule("symbolisk-länk")

  /// # Filen är för stor
  ///
  /// Tema: Filer och mappar
  ///
  /// Vad: En text är större än 2 MB eller en bilaga större än 200 MB.
  ///
  /// Varför: Stora filer är långsamma att hämta, och en så stor text är nästan alltid ett misstag.
  ///
  /// I stället: Dela upp texten, eller gör bilagan mindre.
  package static let fileTooLarge = Rule("för-stor-fil")

  /// # Filen får inte läsas
  ///
  /// Tema: Filer och mappar
  ///
  /// Vad: Datorn nekar programmet att läsa filen.
  ///
  /// Varför: Det som inte kan läsas kan inte bli en sida.
  ///
  /// I stället: Ändra vem som får läsa den.
  package static let unreadableFile = Rule("oläsbar-fil")

  /// # Filen har en annan teckenkodning
  ///
  /// Tema: Hur filen är skriven
  ///
  /// Vad: Filen är sparad med en annan teckenkodning än UTF-8.
  ///
  /// Varför: Å, ä och ö skulle bli fel tecken på webbplatsen.
  ///
  /// I stället: Spara om filen som UTF-8.
  package static let notUTF8 = Rule("inte-utf-8")

  /// # Filen följer inte med till webbplatsen
  ///
  /// Tema: Filer och mappar
  ///
  /// Vad: En fil i `bilder` eller `bilagor` är av ett slag som inte följer med. Se [slagen som följer
  /// med](../lankar-bilder-fotnoter.md#bilagor).
  ///
  /// Varför: Program och okända filer ska inte spridas från en myndighets webbplats.
  ///
  /// I stället: Spara filen i ett av slagen som följer med, eller ta bort den.
  package static let unknownAsset = Rule("okänt-filslag")

  /// # SVG-bilden innehåller mer än en bild
  ///
  /// Tema: Filer och mappar
  ///
  /// Vad: SVG-bilden innehåller ett skript eller något annat som inte är en bild.
  ///
  /// Varför: Ett skript i en bild körs hos den som öppnar den.
  ///
  /// I stället: Spara bilden som enkel SVG eller som PNG.
  package static let unsafeSVG = Rule("osäker-svg")
}
