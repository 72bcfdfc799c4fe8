package import Diagnostics
package import Quantities

extension QuantityProblem {
  /// What could not be read, in both languages.
  package var told: BilingualText { BilingualText(message(), en: englishMessage()) }
}

extension QuantityProblem {
  /// The same date as it should be written, where it can be read in one way only. Six digits cannot: `180901` may be of
  /// another century, and may begin with the day.
  var certainText: String? {
    switch kind {
    case .notISODate(let suggestion): text.utf8.count == 6 && text.allSatisfy(\.isNumber) ? nil : suggestion
    case .periodNeedsSlash(let suggestion): suggestion
    default: nil
    }
  }
}
