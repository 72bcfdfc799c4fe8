/// Looks for what may be a year, `19` or `20`, sixteen places at a time: most texts have none.
enum CenturySearch {
  static func finds(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBytes { text in
      var start = 0
      let (one, two) = (SIMD16<UInt8>(repeating: 0x31), SIMD16<UInt8>(repeating: 0x32))
      let (nine, zero) = (SIMD16<UInt8>(repeating: 0x39), SIMD16<UInt8>(repeating: 0x30))
      while start + 17 <= text.count {
        let first = text.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
        let second = text.loadUnaligned(fromByteOffset: start + 1, as: SIMD16<UInt8>.self)
        if any(((first .== two) .& (second .== zero)) .| ((first .== one) .& (second .== nine))) { return true }
        start += 16
      }
      while start + 1 < text.count {
        let (first, second) = (text[start], text[start + 1])
        if first == 0x32 && second == 0x30 || first == 0x31 && second == 0x39 { return true }
        start += 1
      }
      return false
    }
  }
}
