/// What the output's file system can do. Found out by trying; tests lower it to walk the slower ways.
struct FileSystemTraits: Sendable {
  /// Two names can be exchanged in one step.
  var exchanges = true
  /// A file can have two names.
  var hardLinks = true
}
