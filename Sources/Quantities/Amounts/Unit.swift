/// What a figure counts or measures. Two figures compare only when their units do.
package enum Unit: Hashable, Sendable {
  /// `%`, `procent`: parts of a hundred.
  case percent
  /// `procentenheter`: the difference between two percentages.
  case percentagePoints
  /// Swedish kronor. `tkr` and `mnkr` are the same unit: the amount is always in whole kronor.
  case kronor
  /// `år`; compares with months as twelve.
  case years
  /// `månader`
  case months
  /// `veckor`
  case weeks
  /// `dagar`, `dygn`
  case days
  /// `timmar`
  case hours
  /// `minuter`
  case minutes
  /// `personer`, `deltagare`, `individer`.
  case persons
  /// `poäng`, in a test or a survey.
  case points
  /// `steg` on a scale.
  case steps
  /// `st`, `gånger`, `tillfällen`: things counted.
  case pieces
  /// `av 10` after a number with decimals, such as a mean: a scale with that maximum.
  case outOf(Int)
}
