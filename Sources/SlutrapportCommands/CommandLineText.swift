/// Puts the argument library's own English into Swedish. What a command says of itself is Swedish already.
enum CommandLineText {
  /// Whole words and phrases, longest first where one holds another.
  private static let phrases: [(english: String, swedish: String)] = [
    ("Show subcommand help information.", "Visa hjälp om ett kommando."),
    ("Show help information.", "Visa den här hjälpen."),
    ("OVERVIEW: ", ""), ("USAGE: ", "ANVÄNDNING: "), ("ARGUMENTS:", "ARGUMENT:"), ("OPTIONS:", "VAL:"),
    ("SUBCOMMANDS:", "KOMMANDON:"), ("Usage: ", "Användning: "), ("Error: ", "slutrapport: "), ("Help: ", "Hjälp: "),
    ("[<options>]", "[<val>]"),
    ("<options>", "<val>"), ("<subcommand>", "<kommando>"), ("(default: ", "(annars: "), ("(default)", "(förvalt)"),
    ("(values: ", "("), ("; default: ", "; annars: "),
    ("The value '", "värdet '"), ("' is invalid for '", "' finns inte för '"),
    ("Please provide one of ", "Välj något av "), (" or '", " eller '"),
    ("Missing value for ", "värde saknas för "), ("Missing expected argument ", "argument saknas: "),
    ("Unknown option ", "okänt val: "), ("Did you mean ", "Menade du "),
    ("Unexpected argument ", "ett argument för mycket: "),
    (" unexpected arguments: ", " argument för mycket: "), (" for detailed help.", " för hjälp om ett kommando."),
    (" for more information.", " för mer hjälp."), ("  See ", "  Kör "),
  ]

  /// The text in Swedish.
  static func swedish(_ text: String) -> String {
    phrases.reduce(text) { $0.replacing($1.english, with: $1.swedish) }
  }
}
