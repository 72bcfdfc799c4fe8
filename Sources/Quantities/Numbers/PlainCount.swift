extension [UInt8] {
  /// The count that a part of a text is, if it is one to nine digits and nothing else.
  ///
  /// - Parameter range: lies within the text.
  package func plainCount(in range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count), range.count == 1 || self[range.lowerBound] != 0x30 else { return nil }
    var number = 0
    for index in range {
      guard (0x30...0x39).contains(self[index]) else { return nil }
      number = number * 10 + Int(self[index] - 0x30)
    }
    return number
  }
}
