package import ArgumentParser
import Diagnostics

/// The command line. A new command is one file and one line in the list of subcommands.
package struct Slutrapport: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "slutrapport",
    abstract: "Gör en webbplats av slutrapporter och kontrollerar att siffrorna håller.",
    subcommands: [BuildCommand.self, CheckCommand.self, ExplainCommand.self])

  package init() {}

  /// Runs the command that the arguments name, and says in Swedish what was wrong with them if anything was.
  ///
  /// - Returns: the exit code: 0 fine, 1 problems in the content, 2 could not run.
  package static func start(_ arguments: [String]) -> Int32 {
    if let name = arguments.first, !name.hasPrefix("-"), !commandNames.contains(name) {
      let question = Suggestion.question(for: name, among: commandNames)
      Console.complain(
        "slutrapport: det finns inget kommando ”\(name)”; \(question?.swedish ?? "kör slutrapport --help för att se alla")\n"
      )
      return Outcome.failure.rawValue
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch {
      let text = CommandLineText.swedish(fullMessage(for: error))
      let code = exitCode(for: error)
      if !text.isEmpty {
        if code.isSuccess { Console.write(text + "\n") } else { Console.complain(text + "\n") }
      }
      return code == .validationFailure ? Outcome.failure.rawValue : code.rawValue
    }
  }

  private static var commandNames: [String] {
    configuration.subcommands.map { $0._commandName } + ["help"]
  }
}

/// How a run ended, as the shell sees it.
enum Outcome {
  /// The content has problems.
  static let problems = ExitCode(1)
  /// The run could not be made.
  static let failure = ExitCode(2)
}
