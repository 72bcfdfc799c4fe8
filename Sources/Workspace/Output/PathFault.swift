import Diagnostics

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
  var reason: BilingualText {
    switch self {
    case .empty: BilingualText("det är tomt", en: "it is empty")
    case .absolute: BilingualText("det börjar med ett snedstreck", en: "it begins with a slash")
    case .dots:
      BilingualText(
        "det leder uppåt eller till mappen själv (. eller ..)", en: "it leads upwards or to the folder itself (. or ..)"
      )
    case .emptyComponent:
      BilingualText("det har två snedstreck i rad eller ett sist", en: "it has two slashes in a row or one at the end")
    case .backslash: BilingualText("det innehåller ett omvänt snedstreck", en: "it holds a backslash")
    case .controlCharacter: BilingualText("det innehåller ett styrtecken", en: "it holds a control character")
    case .longComponent:
      BilingualText("en del av det är längre än 255 byte", en: "a part of it is longer than 255 bytes")
    case .manifest:
      BilingualText("det är upptaget av slutrapports egen förteckning", en: "it is taken by slutrapport's own list")
    }
  }
}
