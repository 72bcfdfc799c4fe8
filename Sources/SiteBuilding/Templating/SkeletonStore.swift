import Mustache
import Synchronization

/// The skeletons of a set of templates, each made when a page first needs it: an archive of a thousand insatser needs a
/// few dozen. Safe to ask from several threads.
final class SkeletonStore: Sendable {
  /// What a skeleton depends on: the template, and the names that have a value, in the order in which they were set.
  private struct Key: Hashable {
    let template: String
    let names: [String]
  }

  private let library: MustacheLibrary
  private let made = Mutex<[Key: Skeleton]>([:])

  init(_ library: MustacheLibrary) { self.library = library }

  /// The skeleton of a template for pages where these names have a value.
  func skeleton(of template: String, for names: [String]) -> Skeleton {
    let key = Key(template: template, names: names)
    if let skeleton = made.withLock({ $0[key] }) { return skeleton }
    // Two threads may make the same one at the same time; neither waits for the other.
    let skeleton = Skeleton(library.render(MarkedValues(names), withTemplate: template) ?? "")
    made.withLock { $0[key] = skeleton }
    return skeleton
  }
}
