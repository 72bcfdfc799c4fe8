package import Diagnostics

extension Rule {
  /// # Samma ord hör till två begrepp
  ///
  /// Tema: Hänvisningar mellan filer
  ///
  /// Vad: Samma ord hör till två begrepp i listan.
  ///
  /// Varför: Då går det inte att veta vilket av dem en insats menar.
  ///
  /// Exempel:
  ///
  /// <!-- fel: tvetydigt-begrepp i content/begrepp.yml -->
  /// ```yaml
  /// metoder:
  ///   IPS: {namn: Individanpassat stöd, även: [stöd till arbete]}
  ///   SE: {namn: Supported employment, även: [stöd till arbete]}
  /// ```
  ///
  /// I stället: Ta bort ordet från det ena.
  ///
  /// <!-- utdrag: content/begrepp.yml -->
  /// ```yaml
  /// metoder:
  ///   IPS: {namn: Individanpassat stöd, även: [stöd till arbete]}
  ///   SE: {namn: Supported employment}
  /// ```
  package static let ambiguousConcept = Rule("tvetydigt-begrepp")

  /// # Ordet står inte i begreppslistan
  ///
  /// Tema: Hänvisningar mellan filer
  ///
  /// Vad: Ordet står inte i listan i [begrepp.yml](../arkivet.md#begrepp). Med listan nedan blir
  /// `studiecirkel` ett fel.
  ///
  /// Varför: Listan är till för att samma metod ska heta likadant i alla insatser, så att de kan läsas
  /// tillsammans.
  ///
  /// Exempel:
  ///
  /// <!-- exempel: content/begrepp.yml -->
  /// ```yaml
  /// metoder:
  ///   IPS: {namn: Individanpassat stöd till arbete}
  /// ```
  ///
  /// <!-- fel: okänt-begrepp i insats -->
  /// ```yaml
  /// metoder: [studiecirkel]
  /// ```
  ///
  /// I stället: Använd ett ord som står i listan, eller lägg till det där.
  ///
  /// <!-- utdrag: insats -->
  /// ```yaml
  /// metoder: [IPS]
  /// ```
  package static let unknownConcept = Rule("okänt-begrepp")

  /// # Hänvisningen leder till något som inte finns
  ///
  /// Tema: Hänvisningar mellan filer
  ///
  /// Vad: Du pekar på något som inte finns: ett förbund, en insats, ett mål, en indikator, en
  /// disposition, en rapport, en klientresa eller en post.
  ///
  /// Varför: Hänvisningen blir en länk på webbplatsen. Den måste leda någonstans.
  ///
  /// Exempel:
  ///
  /// <!-- fel: okänt-id i insats -->
  /// ```yaml
  /// förbund: exemplet
  /// ```
  ///
  /// I stället: Rätta stavningen eller skapa det som saknas.
  ///
  /// <!-- utdrag: insats -->
  /// ```yaml
  /// förbund: exempel
  /// ```
  package static let unknownID = Rule("okänt-id")

  /// # Två har samma id
  ///
  /// Tema: Hänvisningar mellan filer
  ///
  /// Vad: Två mål i samma insats, eller två rubriker i samma disposition, har samma `id`. Eller så får
  /// två ord i ordlistan samma ankare.
  ///
  /// Varför: Ett utfall som pekar på ett sådant id kan gälla vilket som helst av dem.
  ///
  /// Exempel:
  ///
  /// <!-- fel: dubbelt-id i mål -->
  /// ```yaml
  /// - id: antal
  ///   text: Sextio personer ska få stöd.
  ///   krav: minst 60 personer
  /// - id: antal
  ///   text: Högst femton åt gången.
  ///   krav: högst 15 personer
  /// ```
  ///
  /// I stället: Ge det ena ett eget.
  ///
  /// <!-- utdrag: mål -->
  /// ```yaml
  /// - id: antal
  ///   text: Sextio personer ska få stöd.
  ///   krav: minst 60 personer
  /// - id: samtidigt
  ///   text: Högst femton åt gången.
  ///   krav: högst 15 personer
  /// ```
  package static let duplicateID = Rule("dubbelt-id")
}
