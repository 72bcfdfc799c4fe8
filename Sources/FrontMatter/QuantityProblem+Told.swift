package import Diagnostics
package import Quantities

extension QuantityProblem {
  /// What could not be read, in both languages.
  package var told: BilingualText { BilingualText(message(), en: englishMessage()) }
}
