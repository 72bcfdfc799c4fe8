#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where the program speaks to the person who runs it.
enum Console {
  /// To standard output.
  static func write(_ text: String) { print(text, to: 1) }

  /// To standard error.
  static func complain(_ text: String) { print(text, to: 2) }

  private static func print(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytesOfSlice { platformWrite(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  private static func platformWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, start, count)
    #else
      Glibc.write(descriptor, start, count)
    #endif
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func withUnsafeBytesOfSlice(_ body: (UnsafeRawBufferPointer) -> Int) -> Int {
    body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: self)))
  }
}
