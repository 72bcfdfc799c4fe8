package import Diagnostics

extension Rule {
  /// # Mallen kan inte användas
  ///
  /// Tema: Arkivet
  ///
  /// Vad: En [mall](../mallar.md) nämner något som inte finns, eller så avslutas en del inte.
  ///
  /// Varför: Ett okänt namn i en mall skulle visas som ingenting, på alla sidor.
  ///
  /// Exempel:
  ///
  /// <!-- fel: mallfel i templates/klientresa.mustache -->
  /// ```html
  /// {{<sida}}{{$innehall}}
  /// <h1>{{titeln}}</h1>
  /// {{{fakta}}}
  /// {{{resa}}}
  /// {{/innehall}}{{/sida}}
  /// ```
  ///
  /// I stället: Skriv namnen som de står i [listan över värden](../mallar.md).
  ///
  /// <!-- utdrag: templates/klientresa.mustache -->
  /// ```html
  /// {{<sida}}{{$innehall}}
  /// <h1>{{titel}}</h1>
  /// {{{fakta}}}
  /// {{{resa}}}
  /// {{/innehall}}{{/sida}}
  /// ```
  package static let template = Rule("mallfel")
}
