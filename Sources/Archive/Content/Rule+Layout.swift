package import Diagnostics

extension Rule {
  /// # Filen ligger på fel plats
  ///
  /// Tema: Filer och mappar
  ///
  /// Vad: Filen ligger där ingen fil ska ligga. Se [vilka filer som finns](../arkivet.md#filerna).
  ///
  /// Varför: En fil som programmet inte känner igen blir ingen sida. Inget ska försvinna i tysthet.
  ///
  /// Exempel:
  ///
  /// <!-- fel: felplacerad-fil i content/slutrapport.md -->
  /// ```markdown
  /// En rapport som ligger direkt i content.
  /// ```
  ///
  /// I stället: Flytta filen till den mapp där den hör hemma, eller ta bort den.
  package static let misplacedFile = Rule("felplacerad-fil")

  /// # Namnet kan inte bli en adress
  ///
  /// Tema: Filer och mappar
  ///
  /// Vad: Namnet på filen, mappen, ankaret eller indikatorn kan inte bli en adress. En fri sida får inte
  /// heta som en av webbplatsens egna sidor.
  ///
  /// Varför: Namnet blir sidans adress, och den ska fungera överallt och gå att skriva av.
  ///
  /// Exempel:
  ///
  /// <!-- fel: ogiltigt-namn i content/forbund/Östra.md -->
  /// ```markdown
  /// ---
  /// namn: Östra förbundet (påhittat)
  /// ---
  /// ```
  ///
  /// I stället: Använd små bokstäver a–z, siffror och bindestreck.
  ///
  /// <!-- utdrag: content/forbund/ostra.md -->
  /// ```markdown
  /// ---
  /// namn: Östra förbundet (påhittat)
  /// ---
  /// ```
  package static let badName = Rule("ogiltigt-namn")

  /// # Mappen saknar sin första fil
  ///
  /// Tema: Filer och mappar
  ///
  /// Vad: Mappen har en rapport eller klientresa men ingen `insats.md`, eller ett nummer men ingen
  /// `serie.yml`.
  ///
  /// Varför: Rapporten svarar på mål som står i insatsen. Utan den är det inget att jämföra med.
  ///
  /// Exempel:
  ///
  /// <!-- fel: saknad-insats i content/insatser/ny/slutrapport.md -->
  /// ```markdown
  /// ---
  /// titel: Slutrapport
  /// typ: slutrapport
  /// datum: 2024-10-15
  /// ---
  /// ```
  ///
  /// I stället: Skapa filen.
  package static let missingInsats = Rule("saknad-insats")
}
