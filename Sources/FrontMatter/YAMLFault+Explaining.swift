import Diagnostics

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
      explainOpen(
        BilingualText("gruppen { … } är inte avslutad", en: "the group { … } is not closed"),
        BilingualText("skriv komma mellan delarna och } sist", en: "write a comma between the parts and } last"),
        at: offset, opening)
    case "did not find expected ',' or ']'":
      explainOpen(
        BilingualText("listan [ … ] är inte avslutad", en: "the list [ … ] is not closed"),
        BilingualText("skriv komma mellan delarna och ] sist", en: "write a comma between the parts and ] last"),
        at: offset, opening)
    case "found unexpected end of stream", "found unexpected document indicator":
      say(
        BilingualText("citattecknet är inte avslutat", en: "the quotation mark is not closed"),
        BilingualText(
          "avsluta texten med samma tecken som den börjar med; en apostrof inom ' ' skrivs dubbelt",
          en: "end the text with the mark that it begins with; an apostrophe within ' ' is doubled"),
        at: opening..<(opening + 1))
    case "found character that cannot start any token", "did not find expected node content",
      "mapping keys are not allowed in this context":
      explainSign(at: offset)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      explainTab()
    case "block sequence entries are not allowed in this context":
      say(
        BilingualText(
          "en lista med bindestreck måste börja på en egen rad",
          en: "a list with hyphens must begin on a line of its own"),
        BilingualText("lägg - på raden under nyckeln", en: "put the - on the line under the key"))
    case "did not find expected comment or line break", "found an indentation indicator equal to 0":
      let sign = String(UnicodeScalar(source[opening]))
      say(
        BilingualText(
          "\(sign) först i ett värde inleder en text på flera rader",
          en: "\(sign) first in a value begins a text of several lines"),
        BilingualText(
          "sätt texten inom citattecken; i ett krav skrivs minst eller högst",
          en: "put the text in quotation marks; in a krav, write minst or högst"), at: opening..<(opening + 1))
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      say(
        BilingualText(
          "omvänt snedstreck betyder något särskilt inom \" \"", en: "a backslash means something special within \" \""),
        BilingualText(
          "använd enkla citattecken ' ' eller skriv \\\\", en: "use single quotation marks ' ' or write \\\\"))
    case "but found another document":
      say(
        BilingualText("filen får bara ha en YAML-del", en: "the file may have only one YAML part"),
        BilingualText("ta bort raden med --- eller ...", en: "remove the line with --- or ..."))
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
          BilingualText(
            "en nyckel med ett värde kan inte ha nycklar under sig", en: "a key with a value cannot have keys under it"),
          BilingualText(
            "hör raden till texten ovanför? sätt hela texten inom citattecken",
            en: "does the line belong to the text above? put the whole text in quotation marks"),
          BilingualText(
            "är den en egen nyckel? låt den börja i samma kolumn som de andra",
            en: "is it a key of its own? let it begin in the same column as the others"), at: text.lowerBound..<offset)
      }
      break
    }
    if first == text { return explainInnerColon() }
    explainMissingColon(at: first)
  }

  private mutating func explainInnerColon() {
    say(
      BilingualText(
        "ett kolon mitt i en text läses som en ny nyckel", en: "a colon in the middle of a text is read as a new key"),
      BilingualText(
        "sätt hela texten inom citattecken: \"…: …\"", en: "put the whole text in quotation marks: \"…: …\""))
  }

  private mutating func explainMissingColon(at text: Range<Int>) {
    var text = text
    if source[text.lowerBound] == UInt8(ascii: "-"), source[text.lowerBound + 1] == 0x20 {
      text = (text.lowerBound + 2)..<text.upperBound
    }
    let colon = text.first { source[$0] == UInt8(ascii: ":") }
    let isHard = colon.map { source[$0 + 1] == 0xC2 && source[$0 + 2] == 0xA0 } ?? false
    if isHard, let colon {
      let sign = SourceSpan(file: source.file, start: colon + 1, length: 2)
      fix = Fix(
        BilingualText("ett vanligt mellanslag efter kolonet", en: "an ordinary space after the colon"),
        [Fix.Edit(at: sign, from: "\u{A0}", to: " ")])
    }
    say(
      BilingualText(
        "efter nyckeln ska det stå kolon och mellanslag", en: "after the key there must be a colon and a space"),
      isHard
        ? BilingualText(
          "efter kolonet står ett hårt mellanslag; byt det mot ett vanligt",
          en: "a no-break space stands after the colon; change it to an ordinary one")
        : BilingualText("skriv nyckel: värde", en: "write key: value"),
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
      BilingualText("raden passar inte in i det som står ovanför", en: "the line does not fit what stands above it"),
      BilingualText(
        "kontrollera indraget: nycklar på samma nivå börjar i samma kolumn",
        en: "check the indent: keys on one level begin in the same column"))
  }

  /// A group or list whose parts are not divided as they should be, or that never ends.
  private mutating func explainOpen(_ message: BilingualText, _ help: BilingualText, at offset: Int, _ opening: Int) {
    let isOnLine = source.line(around: opening) == source.line(around: offset)
    if explainTextAfterQuote(at: offset) { return }
    if isOnLine, source[offset] == UInt8(ascii: ":") { return explainInnerColon() }
    if isOnLine, source[offset] > 0x20, !isClosing(source[offset]) {
      return say(
        message,
        BilingualText(
          "\(help); text med komma eller kolon sätts inom citattecken",
          en: "\(help.english); put text with a comma or a colon in quotation marks"))
    }
    say(message, help, at: opening..<(opening + 1))
  }

  /// A text that goes on after its closing quote.
  private mutating func explainTextAfterQuote(at offset: Int) -> Bool {
    let before = source.signBefore(offset)
    guard source[offset] > 0x20, before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") else { return false }
    say(
      BilingualText(
        "efter det avslutande citattecknet kan texten inte fortsätta",
        en: "the text cannot go on after the closing quotation mark"),
      BilingualText(
        "sätt hela texten inom den andra sortens citattecken: '\"…\" …' eller \"'…' …\"",
        en: "put the whole text in the other kind of quotation marks: '\"…\" …' or \"'…' …\""))
    return true
  }

  /// A text that goes on after its closing bracket, or a closing bracket too many.
  private mutating func explainTextAfterBracket(at offset: Int) -> Bool {
    let sign = source[offset]
    guard sign > 0x20, let before = source.signBefore(offset) else { return false }
    if isClosing(sign) {
      let pair = sign == UInt8(ascii: "]") ? "[" : "{"
      say(
        BilingualText("\(UnicodeScalar(sign)) saknar sin början", en: "\(UnicodeScalar(sign)) lacks its beginning"),
        BilingualText(
          "ta bort tecknet, eller skriv \(pair) där det ska börja",
          en: "remove the character, or write \(pair) where it is to begin"))
      return true
    }
    guard isClosing(before) else { return false }
    say(
      BilingualText(
        "efter den avslutande parentesen kan texten inte fortsätta",
        en: "the text cannot go on after the closing bracket"),
      BilingualText(
        "sätt hela texten inom citattecken: \"[…] …\"", en: "put the whole text in quotation marks: \"[…] …\""))
    return true
  }

  private func isClosing(_ sign: UInt8) -> Bool { sign == UInt8(ascii: "]") || sign == UInt8(ascii: "}") }

  /// A sign that no value begins with.
  private mutating func explainSign(at offset: Int) {
    let sign = source[offset]
    if sign == 0x09 { return explainTab() }
    guard (0x21...0x7E).contains(sign) else { return }
    say(
      BilingualText(
        "\(UnicodeScalar(sign)) kan inte inleda ett värde", en: "\(UnicodeScalar(sign)) cannot begin a value"),
      BilingualText(
        "sätt texten inom citattecken om den ska börja så", en: "put the text in quotation marks if it is to begin so"))
  }

  private mutating func explainTab() {
    say(
      BilingualText(
        "ett indrag görs med mellanslag, inte med tabb", en: "an indent is made with spaces, not with a tab"),
      BilingualText("byt tabben mot mellanslag", en: "change the tab to spaces"))
  }
}
