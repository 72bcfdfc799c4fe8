extension Int {
  /// The number with a minus sign (U+2212) and without grouping, for points in time and on scales.
  var signedText: String {
    self < 0 ? "\u{2212}\(magnitude)" : String(self)
  }
}
