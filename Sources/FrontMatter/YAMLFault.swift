import Diagnostics
import Yams

/// What the YAML parser stumbled on, told in a writer's words.
struct YAMLFault {
  private var rule: Rule = .yamlSyntax
  private var message: String
  private var help: String?
  private var offset: Int?
  private var length = 1

  init(_ error: any Error, positions: MarkPositions, standIns: StandIns) {
    message = "YAML-delen går inte att läsa"
    help = "se efter om ett kolon, ett citattecken eller ett indrag är fel på raden eller raden före"
    guard let error = error as? YamlError else { return }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      offset = positions.offset(mark)
      explain(problem)
    case .reader:
      message = "texten innehåller ett osynligt styrtecken"
      help = "skriv om raden; tecknet har ofta följt med när text klistrats in"
    case .duplicatedKeysInMapping(let keys, let context):
      rule = .duplicateKey
      let key = standIns.restored(keys.first ?? "")
      message = "nyckeln ”\(key)” får bara finnas en gång"
      help = "slå ihop de två eller ta bort den ena"
      offset = positions.offset(context.mark)
      length = max(1, key.utf8.count)
    default: break
    }
  }

  func diagnostic(in file: SourceFile, range: Range<Int>) -> Diagnostic {
    var start = min(offset ?? controlCharacter(in: file, range: range) ?? range.lowerBound, range.upperBound)
    if rule == .duplicateKey { start = second(file, after: start, range: range) ?? start }
    return Diagnostic(rule, message, at: file.span(start..<(start + length)), help: help)
  }

  private mutating func explain(_ problem: String) {
    switch problem {
    case "mapping values are not allowed in this context":
      message = "ett kolon mitt i en text läses som en ny nyckel"
      help = "sätt hela texten inom citattecken: \"…: …\""
    case "could not find expected ':'":
      message = "raden saknar kolon efter nyckeln"
      help = "skriv nyckel: värde"
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected node content":
      message = "raden passar inte in i det som står ovanför"
      help = "kontrollera indraget: nycklar på samma nivå börjar i samma kolumn"
    case "did not find expected ',' or '}'":
      message = "gruppen { … } är inte avslutad"
      help = "skriv komma mellan delarna och } sist; text med komma eller kolon sätts inom citattecken"
    case "did not find expected ',' or ']'":
      message = "listan [ … ] är inte avslutad"
      help = "skriv komma mellan delarna och ] sist"
    case "found unexpected end of stream":
      message = "ett citattecken eller en parentes är inte avslutad"
      help = "varje \", ', { och [ behöver sin motsvarighet"
    case "found character that cannot start any token":
      message = "tecknet kan inte inleda ett värde"
      help = "sätt texten inom citattecken; använd mellanslag, inte tabb, för indrag"
    case "block sequence entries are not allowed in this context":
      message = "en lista med bindestreck måste börja på en egen rad"
      help = "lägg - på raden under nyckeln"
    case "found unknown escape character":
      message = "omvänt snedstreck betyder något särskilt inom \" \""
      help = "använd enkla citattecken ' ' eller skriv \\\\"
    case "but found another document":
      message = "filen får bara ha en YAML-del"
      help = "ta bort raden med --- eller ..."
    default: break
    }
  }

  private func controlCharacter(in file: SourceFile, range: Range<Int>) -> Int? {
    file.bytes[range].firstIndex { ($0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09) || $0 == 0x7F }
  }

  /// The second place of a duplicate key: the parser only tells the first.
  private func second(_ file: SourceFile, after first: Int, range: Range<Int>) -> Int? {
    let key = Array(file.bytes[first..<min(first + length, range.upperBound)])
    var index = first + length
    while index + key.count < range.upperBound {
      if file.bytes[index] == key[0], file.bytes[index..<(index + key.count)].elementsEqual(key),
        file.bytes[index + key.count] == UInt8(ascii: ":"), !isWordByte(file.bytes[index - 1])
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
