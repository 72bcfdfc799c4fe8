extension FigureMutations {
  /// How a figure is changed.
  enum Change: Sendable {
    /// A slip of the pen: the last digit one up, 9 to 8; of an estimate (`ca 60`) the last digit that is not zero.
    case slip
    /// Another figure altogether: the double, and of a single digit three more.
    case other

    /// Whether figures that are known for this reason are changed so. What ties a figure to others by arithmetic holds
    /// for any value; what is only repeated is found by its likeness.
    func isTried(on reason: String) -> Bool {
      self == .slip || ["sum", "share", "difference", "factor", "complement"].contains(where: reason.hasPrefix)
    }

    func apply(to figure: [UInt8], isEstimate: Bool) -> [UInt8]? {
      let digits = figure.indices.filter { (0x30...0x39).contains(figure[$0]) }
      switch self {
      case .slip:
        let last = isEstimate ? digits.last { figure[$0] != 0x30 } : digits.last
        guard let index = last ?? digits.last else { return nil }
        var figure = figure
        figure[index] = figure[index] == 0x39 ? 0x38 : figure[index] + 1
        return figure
      case .other:
        guard let number = Int(String(decoding: digits.map { figure[$0] }, as: UTF8.self)),
          figure.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x20 })
        else { return nil }
        var written = Array(String(number < 10 ? number + 3 : number * 2).utf8)
        guard let comma = figure.firstIndex(of: 0x2C) else { return written }
        let decimals = figure.count - comma - 1
        while written.count <= decimals { written.insert(0x30, at: 0) }
        written.insert(0x2C, at: written.count - decimals)
        return written
      }
    }
  }
}
