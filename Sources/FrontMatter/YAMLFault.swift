import Diagnostics
import Yams

/// What the YAML parser stumbled on, told in a writer's words.
struct YAMLFault {
  let source: SourceLines
  private(set) var rule: Rule = .yamlSyntax
  private var message = BilingualText("YAML-delen går inte att läsa", en: "the YAML part cannot be read")
  private var help = [
    BilingualText(
      "se efter om ett kolon, ett citattecken eller ett indrag är fel på raden eller raden före",
      en: "look for a wrong colon, quotation mark or indent on the line or the line before")
  ]
  private var place: Range<Int>
  var fix: Fix?

  init(_ error: any Error, file: SourceFile, positions: MarkPositions, standIns: StandIns) {
    source = SourceLines(file, positions.range)
    place = positions.range.lowerBound..<positions.range.lowerBound
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let offset = positions.offset(mark)
      point(at: offset)
      if let reference = RefusedSign(near: offset, signs: standIns.signs, source) {
        say(reference.message, reference.help, at: reference.range)
        rule = .yamlReference
      } else {
        explain(problem, at: offset, opening: context.map { positions.offset($0.mark) } ?? offset)
      }
    case .reader:
      point(at: source.bytes[source.range].unreadableCharacter ?? source.range.lowerBound)
      say(
        BilingualText("texten innehåller ett osynligt styrtecken", en: "the text holds an invisible control character"),
        BilingualText(
          "skriv om raden; tecknet har ofta följt med när text klistrats in",
          en: "rewrite the line; the character has often come along with pasted text"))
    case .duplicatedKeysInMapping(let keys, let context):
      explainDuplicate(of: standIns.restored(keys.first ?? ""), first: positions.offset(context.mark))
    default: break
    }
  }

  var diagnostic: Diagnostic {
    let span = SourceSpan(file: source.file, start: place.lowerBound, length: place.count)
    return Diagnostic(rule, message, at: span, help: help, fix: fix)
  }

  mutating func say(_ message: BilingualText, _ help: BilingualText..., at place: Range<Int>? = nil) {
    self.message = message
    self.help = help
    if let place { self.place = place }
  }

  /// Marks the one character at an offset.
  mutating func point(at offset: Int) {
    var end = offset + 1
    while source[end] & 0xC0 == 0x80 { end += 1 }
    place = offset..<end
  }

  private mutating func explainDuplicate(of key: String, first: Int) {
    guard key != "<uncovertable>" else {
      point(at: first)
      return say(YAMLReader.complexKey, YAMLReader.complexKeyHelp)
    }
    rule = .duplicateKey
    let length = max(1, key.utf8.count)
    say(
      BilingualText("nyckeln ”\(key)” får bara finnas en gång", en: "the key “\(key)” may stand only once"),
      BilingualText("slå ihop de två eller ta bort den ena", en: "merge the two or remove one of them"),
      at: DuplicateKey(source, first: first, length: length).second ?? first..<(first + length))
  }
}

extension ArraySlice<UInt8> {
  /// The first character that YAML does not allow in a text.
  fileprivate var unreadableCharacter: Int? {
    var index = startIndex
    while index < endIndex {
      let (byte, next) = (self[index], index + 1 < endIndex ? self[index + 1] : 0)
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E: break
      case 0x00...0x1F, 0x7F: return index
      case 0xC2: if next < 0xA0, next != 0x85 { return index }
      case 0xEF: if next == 0xBF, index + 2 < endIndex, self[index + 2] >= 0xBE { return index }
      default: break
      }
      index += 1
    }
    return nil
  }
}
