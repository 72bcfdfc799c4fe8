import Diagnostics

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

  /// To standard error, why the run could not be made.
  static func refuse(_ reason: BilingualText, in language: Language) {
    complain("slutrapport: \(reason.text(in: language))\n")
  }

  /// Whether what is written to standard output, and to standard error, is set off with colours.
  static var outputStyle: TerminalStyle { style(of: 1) }
  static var complaintStyle: TerminalStyle { style(of: 2) }

  private static func style(of descriptor: Int32) -> TerminalStyle {
    TerminalStyle.fitting(
      isTerminal: isatty(descriptor) == 1, noColor: variable("NO_COLOR"), terminal: variable("TERM"))
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

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
