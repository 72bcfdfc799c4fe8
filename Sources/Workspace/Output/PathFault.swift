/// What makes a text unusable as the path of a file below the output folder.
package enum PathFault: Equatable, Sendable {
  case empty
  /// Begins with a slash.
  case absolute
  /// Has a component `.` or `..`.
  case dots
  /// Has two slashes in a row, or one at the end.
  case emptyComponent
  case backslash
  /// Has NUL or another control character (C0, DEL, C1).
  case controlCharacter
  /// Has a component of more than 255 bytes, the most that file systems hold.
  case longComponent
  /// Is the manifest's own name, in any letter case.
  case manifest

  /// The fault in Swedish words, to stand after a colon.
  var reason: String {
    switch self {
    case .empty: "det är tomt"
    case .absolute: "det börjar med ett snedstreck"
    case .dots: "det leder uppåt eller till mappen själv (. eller ..)"
    case .emptyComponent: "det har två snedstreck i rad eller ett sist"
    case .backslash: "det innehåller ett omvänt snedstreck"
    case .controlCharacter: "det innehåller ett styrtecken"
    case .longComponent: "en del av det är längre än 255 byte"
    case .manifest: "det är upptaget av slutrapports egen förteckning"
    }
  }
}
