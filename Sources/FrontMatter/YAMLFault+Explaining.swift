extension YAMLFault {
  /// Says what a message of libyaml means to a writer.
  ///
  /// - Parameter opening: where the thing that the parser was reading began.
  mutating func explain(_ problem: String, at offset: Int, opening: Int) {
    switch problem {
    case "mapping values are not allowed in this context":
      explainColon(at: offset)
    case "could not find expected ':'":
      explainMissingColon(at: source.text(around: opening))
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>":
      explainMisfit(at: offset)
    case "did not find expected ',' or '}'":
      explainOpen("gruppen { … } är inte avslutad", "skriv komma mellan delarna och } sist", at: offset, opening)
    case "did not find expected ',' or ']'":
      explainOpen("listan [ … ] är inte avslutad", "skriv komma mellan delarna och ] sist", at: offset, opening)
    case "found unexpected end of stream", "found unexpected document indicator":
      say(
        "citattecknet är inte avslutat",
        "avsluta texten med samma tecken som den börjar med; en apostrof inom ' ' skrivs dubbelt",
        at: opening..<(opening + 1))
    case "found character that cannot start any token", "did not find expected node content",
      "mapping keys are not allowed in this context":
      explainSign(at: offset)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      explainTab()
    case "block sequence entries are not allowed in this context":
      say("en lista med bindestreck måste börja på en egen rad", "lägg - på raden under nyckeln")
    case "did not find expected comment or line break", "found an indentation indicator equal to 0":
      let sign = String(UnicodeScalar(source[opening]))
      say(
        "\(sign) först i ett värde inleder en text på flera rader",
        "sätt texten inom citattecken; i ett krav skrivs minst eller högst", at: opening..<(opening + 1))
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      say("omvänt snedstreck betyder något särskilt inom \" \"", "använd enkla citattecken ' ' eller skriv \\\\")
    case "but found another document":
      say("filen får bara ha en YAML-del", "ta bort raden med --- eller ...")
    default: break
    }
  }

  /// A colon where no key may stand: in the middle of a text, or on a line that goes on from the one above.
  private mutating func explainColon(at offset: Int) {
    let text = source.text(around: offset)
    if source.keyColon(in: text.lowerBound..<max(text.lowerBound, offset)) != nil { return explainInnerColon() }
    var first = text
    while let above = source.textAbove(first.lowerBound) {
      guard let colon = source.keyColon(in: above) else {
        first = above
        continue
      }
      let isIndented = source.indentation(around: first.lowerBound) > source.indentation(around: above.lowerBound)
      if colon + 1 < above.upperBound, isIndented {
        return say(
          "en nyckel med ett värde kan inte ha nycklar under sig",
          "hör raden till texten ovanför? sätt hela texten inom citattecken",
          "är den en egen nyckel? låt den börja i samma kolumn som de andra", at: text.lowerBound..<offset)
      }
      break
    }
    if first == text { return explainInnerColon() }
    explainMissingColon(at: first)
  }

  private mutating func explainInnerColon() {
    say("ett kolon mitt i en text läses som en ny nyckel", "sätt hela texten inom citattecken: \"…: …\"")
  }

  private mutating func explainMissingColon(at text: Range<Int>) {
    var text = text
    if source[text.lowerBound] == UInt8(ascii: "-"), source[text.lowerBound + 1] == 0x20 {
      text = (text.lowerBound + 2)..<text.upperBound
    }
    let colon = text.first { source[$0] == UInt8(ascii: ":") }
    let isHard = colon.map { source[$0 + 1] == 0xC2 && source[$0 + 2] == 0xA0 } ?? false
    say(
      "efter nyckeln ska det stå kolon och mellanslag",
      isHard ? "efter kolonet står ett hårt mellanslag; byt det mot ett vanligt" : "skriv nyckel: värde",
      at: text.lowerBound..<(colon.map { $0 + 1 } ?? text.upperBound))
  }

  /// Something that does not belong where it stands.
  private mutating func explainMisfit(at offset: Int) {
    if explainTextAfterQuote(at: offset) || explainTextAfterBracket(at: offset) { return }
    if let above = source.textAbove(offset), source.keyColon(in: above) == nil, source.startsWithLetter(above),
      source.indentation(around: above.lowerBound) == source.indentation(around: offset)
    {
      return explainMissingColon(at: above)
    }
    say(
      "raden passar inte in i det som står ovanför",
      "kontrollera indraget: nycklar på samma nivå börjar i samma kolumn")
  }

  /// A group or list whose parts are not divided as they should be, or that never ends.
  private mutating func explainOpen(_ message: String, _ help: String, at offset: Int, _ opening: Int) {
    let isOnLine = source.line(around: opening) == source.line(around: offset)
    if explainTextAfterQuote(at: offset) { return }
    if isOnLine, source[offset] == UInt8(ascii: ":") { return explainInnerColon() }
    if isOnLine, source[offset] > 0x20, !isClosing(source[offset]) {
      return say(message, "\(help); text med komma eller kolon sätts inom citattecken")
    }
    say(message, help, at: opening..<(opening + 1))
  }

  /// A text that goes on after its closing quote.
  private mutating func explainTextAfterQuote(at offset: Int) -> Bool {
    let before = source.signBefore(offset)
    guard source[offset] > 0x20, before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") else { return false }
    say(
      "efter det avslutande citattecknet kan texten inte fortsätta",
      "sätt hela texten inom den andra sortens citattecken: '\"…\" …' eller \"'…' …\"")
    return true
  }

  /// A text that goes on after its closing bracket, or a closing bracket too many.
  private mutating func explainTextAfterBracket(at offset: Int) -> Bool {
    let sign = source[offset]
    guard sign > 0x20, let before = source.signBefore(offset) else { return false }
    if isClosing(sign) {
      let pair = sign == UInt8(ascii: "]") ? "[" : "{"
      say("\(UnicodeScalar(sign)) saknar sin början", "ta bort tecknet, eller skriv \(pair) där det ska börja")
      return true
    }
    guard isClosing(before) else { return false }
    say("efter den avslutande parentesen kan texten inte fortsätta", "sätt hela texten inom citattecken: \"[…] …\"")
    return true
  }

  private func isClosing(_ sign: UInt8) -> Bool { sign == UInt8(ascii: "]") || sign == UInt8(ascii: "}") }

  /// A sign that no value begins with.
  private mutating func explainSign(at offset: Int) {
    let sign = source[offset]
    if sign == 0x09 { return explainTab() }
    guard (0x21...0x7E).contains(sign) else { return }
    say("\(UnicodeScalar(sign)) kan inte inleda ett värde", "sätt texten inom citattecken om den ska börja så")
  }

  private mutating func explainTab() {
    say("ett indrag görs med mellanslag, inte med tabb", "byt tabben mot mellanslag")
  }
}
