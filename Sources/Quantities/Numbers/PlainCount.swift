extension ArraySlice<UInt8> {
  /// The count that a text is, if it is one to nine digits and nothing else.
  package var plainCount: Int? {
    guard (1...9).contains(count), count == 1 || first != 0x30 else { return nil }
    var number = 0
    for byte in self {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
