package import ArgumentParser
package import Diagnostics

/// How a run tells what it found; the same for every command that checks.
package struct TellingOptions: ParsableArguments {
  @Option(
    name: .customLong("language"), help: ArgumentHelp("Språk i meddelandena.", valueName: "språk"))
  package var language: Language = .swedish

  package init() {}
}

/// The form in which problems are told.
package enum TellingFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For a person.
  case text
  /// For other programs; described in the handbook.
  case json
  /// SARIF 2.1.0.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
}

extension Language: ExpressibleByArgument {}
