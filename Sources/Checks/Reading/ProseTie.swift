import Markdown
import Quantities

/// What stands around a percentage and counts next to each other in a text, and whether it ties them together.
struct ProseTie {
  private let before: Substring
  private let between: String
  private let after: Substring
  private let isListed: Bool

  /// - Parameter index: the first of the two figures; the second is the next.
  init(_ paragraph: PlainText, _ mentions: [FigureMention], _ index: Int) {
    let (first, second) = (mentions[index], mentions[index + 1])
    let next = index + 2 < mentions.count ? mentions[index + 2] : nil
    let previous = index > 0 ? mentions[index - 1] : nil
    let start = max(previous?.range.upperBound ?? 0, first.range.lowerBound - 60)
    before = paragraph.string(start..<first.range.lowerBound)[...]
    between = paragraph.string(first.range.upperBound..<second.range.lowerBound).lowercased()
    let end = min(next?.range.lowerBound ?? paragraph.bytes.count, second.range.upperBound + 60)
    let after = paragraph.string(second.range.upperBound..<end).drop { $0.isWhitespace }
    self.after = after
    isListed =
      Self.lists(previous, first, String(before)) || next.map { Self.lists(second, $0, String(after)) } == true
  }

  /// `14 av 34 (41 %)`, `14 av 34, det vill säga 41 %`.
  var tiesPercentAfterShare: Bool {
    guard !isListed, between.utf8.count <= 60, !isOfAnother else { return false }
    var words = between.split { !$0.isLetter }
    // The same said in two ways: `14 av 34 och inte bara 41 procent`.
    if words == ["och", "inte", "bara"], !Self.endsSentence(between[...]) { return true }
    guard words.allSatisfy({ !Self.untying.contains($0) }) else { return false }
    let all = words.count
    // `31 av 54, vilket är de 57 procent som …`
    if words.last == "de", words.dropLast().last.map(Self.linking.contains) == true { words.removeLast() }
    while let last = words.last, Self.linking.contains(last) { words.removeLast() }
    let links = between.split { !$0.isLetter }.suffix(all - words.count)
    let end = words.last?.endIndex ?? between.startIndex
    guard !Self.endsSentence(between[..<end]), !between.contains(where: \.isNumber) else { return false }
    switch between[end...].first(where: { !$0.isWhitespace && $0 != ")" && $0 != "”" }) {
    case "(", "–", "—", "=": return after.first?.isLetter != true || after.hasPrefix("av ")
    // An aside ends with its percentage; one that goes on tells of something else: `14 av 34, 60 procent av dem unga`.
    case ",": return !links.allSatisfy(Self.hedges.contains) || after.first?.isLetter != true
    case ".", ";": return links.first == "det"
    default:
      return words.isEmpty && !links.allSatisfy(Self.hedges.contains)
        || words.last != "som" && links.contains { Self.strong.contains($0) }
    }
  }

  /// `41 % (14 av 34)`, `41 %, 14 av 34, …`.
  var tiesPercentBeforeShare: Bool {
    guard !isListed, between.utf8.count <= 60 else { return false }
    let clause = before.lowercased().split { ".,;:!?(".contains($0) }.last ?? ""
    let said = clause.split { !$0.isLetter }
    let goal =
      said.contains { $0.hasPrefix("mål") || Self.untying.contains($0) && $0 != "och" }
      || said.last.map(Self.bounds.contains) == true
    let words = between.split { !$0.isLetter }
    guard !goal || before.last == "(", words.allSatisfy({ !Self.untying.contains($0) }) else { return false }
    if between.hasSuffix("(") { return true }
    // `57 procent som resultat. Det är 31 av 54 …`
    if between.hasSuffix(". det är ") || between.hasSuffix(", det vill säga ") { return words.count <= 6 }
    return words.allSatisfy { $0 == "eller" } && (!words.isEmpty || between == ", " && after.first?.isLetter != true)
  }

  /// A percentage of something else than what was counted: `50 procent av heltid`.
  private var isOfAnother: Bool {
    let words = after.split { !$0.isLetter }.prefix(2)
    guard after.hasPrefix("av "), words.count == 2, let whole = words.last else { return false }
    return !Self.wholes.contains(whole)
  }

  /// Two figures of a kind in one list: `41 respektive 60 procent`, `9 av 15 kvinnor och 5 av 8 män`.
  private static func lists(_ first: FigureMention?, _ second: FigureMention, _ between: String) -> Bool {
    guard let first else { return false }
    let words = between.split { !$0.isLetter }
    if first.share != nil, second.share != nil {
      return !between.contains(where: { ").;".contains($0) }) && words.contains { listing.contains($0) }
    }
    guard first.share == nil, second.share == nil, first.percent != nil || first.number != nil else { return false }
    return !words.isEmpty && words.allSatisfy { listing.contains($0) } && !between.contains(")")
  }

  /// Whether a sentence ends inside a text.
  private static func endsSentence(_ text: Substring) -> Bool {
    zip(text, text.dropFirst()).contains { ".!?;".contains($0) && $1.isWhitespace }
  }

  /// Words that tell of something else than the counts just given.
  private static let untying: Set<Substring> = [
    "mot", "mål", "målet", "målets", "jämfört", "än", "riket", "rikets", "rikssnittet", "krav", "kravet", "ska",
    "skulle", "medan", "varav", "samt", "men", "och", "övriga", "resten", "inte", "ytterligare", "före", "fler",
    "färre",
  ]
  private static let listing: Set<Substring> = ["och", "respektive", "resp"]
  /// Words for a limit, which any figure on its right side keeps.
  private static let bounds: Set<Substring> = ["minst", "högst", "över", "under"]
  /// Words such as "ca" that may stand before a percentage and tie nothing.
  private static let hedges: Set<Substring> = [
    "ca", "cirka", "circa", "c", "a", "ungefär", "uppskattningsvis", "omkring", "runt", "kring", "närmare", "drygt",
    "knappt", "nästan", "bara", "endast", "hela",
  ]
  private static let strong: Set<Substring> = [
    "alltså", "avrundas", "avrundat", "dvs", "säga", "vilket", "motsvarar", "motsvarade", "motsvarande", "utgör",
    "utgjorde",
  ]
  private static let linking: Set<Substring> = strong.union(hedges).union([
    "det", "är", "var", "vill", "d", "v", "s", "ger", "gav", "blir", "blev", "eller", "till", "kr", "kronor",
  ])
  private static let wholes: Set<Substring> = [
    "alla", "de", "dem", "dessa", "samtliga", "deltagarna", "gruppen", "svaren",
  ]
}
