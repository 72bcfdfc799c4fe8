package import Diagnostics

extension Rule {
  /// # Uppgifterna överst går inte att läsa
  ///
  /// Tema: Hur filen är skriven
  ///
  /// Vad: Uppgifterna går inte att läsa. Ofta saknas ett citattecken, ett kolon eller ett indrag, på
  /// raden eller raden före.
  ///
  /// Varför: Ett tecken fel gör att hela filen inte kan läsas, så inget av den kommer med.
  ///
  /// Exempel:
  ///
  /// <!-- fel: yaml-fel i content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// namn: Exempel: ett förbund
  /// ---
  /// ```
  ///
  /// I stället: Sätt texter med kolon inom citattecken, och låt nycklar på samma nivå börja i samma
  /// kolumn.
  ///
  /// <!-- utdrag: content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// namn: "Exempel: ett förbund (påhittat)"
  /// ---
  /// ```
  package static let yamlSyntax = Rule("yaml-fel")

  /// # Uppgifterna överst är för stora
  ///
  /// Tema: Hur filen är skriven
  ///
  /// Vad: Uppgifterna i filen är större än 1 MB.
  ///
  /// Varför: Ingen rapport behöver så mycket. Oftast har något hamnat på fel plats.
  ///
  /// I stället: Dela upp dem på flera filer.
  package static let yamlTooLarge = Rule("yaml-för-stor")

  /// # Grupperna ligger i för många nivåer
  ///
  /// Tema: Hur filen är skriven
  ///
  /// Vad: Grupper ligger i mer än 64 nivåer.
  ///
  /// Varför: Det är nästan alltid en parentes eller ett indrag som är fel.
  ///
  /// I stället: Se efter om en parentes inte är avslutad, eller om ett indrag växer för varje rad.
  package static let yamlTooDeep = Rule("yaml-för-djup")

  /// # Värdet börjar med ett tecken som betyder något annat
  ///
  /// Tema: Hur filen är skriven
  ///
  /// Vad: Ett värde börjar med `&`, `*` eller `!`. I YAML betyder tecknen något särskilt som inte används
  /// här.
  ///
  /// Varför: Tecknet och ordet efter det skulle försvinna eller bytas ut.
  ///
  /// Exempel:
  ///
  /// <!-- fel: yaml-ankare i content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// namn: *Nytt* förbund
  /// ---
  /// ```
  ///
  /// I stället: Sätt texten inom citattecken.
  ///
  /// <!-- utdrag: content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// namn: "*Nytt* förbund (påhittat)"
  /// ---
  /// ```
  package static let yamlReference = Rule("yaml-ankare")

  /// # Samma nyckel står två gånger
  ///
  /// Tema: Hur filen är skriven
  ///
  /// Vad: Samma nyckel står två gånger i samma grupp.
  ///
  /// Varför: Bara den ena skulle gälla, och ingen vet vilken.
  ///
  /// Exempel:
  ///
  /// <!-- fel: dubbel-nyckel i content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// namn: Nytt förbund
  /// kommuner: [Norrköping]
  /// kommuner: [Söderköping]
  /// ---
  /// ```
  ///
  /// I stället: Slå ihop dem.
  ///
  /// <!-- utdrag: content/forbund/nytt.md -->
  /// ```markdown
  /// ---
  /// namn: Nytt förbund (påhittat)
  /// kommuner: [Norrköping, Söderköping]
  /// ---
  /// ```
  package static let duplicateKey = Rule("dubbel-nyckel")
}
