extension OutputProblem {
  /// Runs `body`, which throws nothing but `SystemFault`; what the system refuses becomes `refused` with `deed` and
  /// `path`.
  ///
  /// `body` is not typed `throws(SystemFault)`, because Swift does not infer that for a closure and every call would
  /// have to spell it out.
  static func refusing<Result: ~Copyable>(
    _ deed: Deed, _ path: String, _ body: () throws -> Result
  ) throws(OutputProblem) -> Result {
    do {
      return try body()
    } catch {
      guard let fault = error as? SystemFault else { preconditionFailure("not a SystemFault: \(error)") }
      throw .refused(deed, path: path, code: fault.code)
    }
  }
}
