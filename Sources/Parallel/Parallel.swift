import Dispatch

/// Work spread over the cores, with results in the order of the input.
package enum Parallel {
  /// The results of `transform` for every element, in order.
  ///
  /// - Parameter transform: is called from several threads at once.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let results = [Result](unsafeUninitializedCapacity: elements.count) { buffer, initialised in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: elements.count) { index in
        (slots.baseAddress! + index).initialize(to: transform(elements[index]))
      }
      initialised = elements.count
    }
    return results
  }
}
