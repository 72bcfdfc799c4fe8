package import ArgumentParser

/// The command line. A new command is one file and one line in the list of subcommands.
package struct Slutrapport: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "slutrapport",
    abstract: "Gör en webbplats av slutrapporter och kontrollerar att siffrorna håller.",
    subcommands: [BuildCommand.self, CheckCommand.self])

  package init() {}
}

/// How a run ended, as the shell sees it.
enum Outcome {
  /// The content has problems.
  static let problems = ExitCode(1)
  /// The run could not be made.
  static let failure = ExitCode(2)
}
