extension SitePath {
  /// The path of a page or an asset, which must be relative and stay below the folder.
  ///
  /// - Throws: `OutputProblem.unusablePath` with the first fault.
  init(checking text: String) throws(OutputProblem) {
    if let fault = Self.fault(of: text) { throw .unusablePath(text, fault) }
    self.init(unchecked: text)
  }

  private static func fault(of text: String) -> PathFault? {
    guard !text.isEmpty else { return .empty }
    if text.utf8.first == UInt8(ascii: "/") { return .absolute }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\\") { return .backslash }
      // C1 controls are C2 80 … C2 9F in UTF-8.
      let isC1 = previous == 0xC2 && (0x80...0x9F).contains(byte)
      if byte < 0x20 || byte == 0x7F || isC1 { return .controlCharacter }
      previous = byte
    }
    var isFirst = true
    for component in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if let fault = fault(ofComponent: component, isFirst: isFirst) { return fault }
      isFirst = false
    }
    return nil
  }

  private static func fault(ofComponent component: Substring.UTF8View, isFirst: Bool) -> PathFault? {
    if component.isEmpty { return .emptyComponent }
    if component.count > 255 { return .longComponent }
    if component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8) { return .dots }
    let isManifest =
      isFirst && component.count == OutputManifest.fileName.utf8.count
      && Substring(component).lowercased() == OutputManifest.fileName
    return isManifest ? .manifest : nil
  }
}
