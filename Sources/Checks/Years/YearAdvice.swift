import Diagnostics

extension BilingualText {
  /// The way out of two years that contradict each other, where nothing says which of them is right.
  static let correctOneYear = BilingualText("rätta det ena årtalet", en: "correct one of the years")
}
