import CYaml

/// What libyaml reads in a text, one event after another: the only file that calls the C library.
///
/// The memory that libyaml takes is given back with this object, whether it read to the end or stopped.
final class YAMLEvents {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  /// The event last read; the next one takes its place.
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let standIns: StandIns
  private var positions: MarkPositions
  /// Why there are no more events, when the text was not read to its end.
  private(set) var stop: YAMLStop?

  /// - Parameters:
  ///   - bytes: UTF-8, with stand-ins; it must not be empty, and must outlive this object.
  ///   - base: the offset of its first byte in the file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, standIns: StandIns) {
    self.bytes = bytes
    self.base = base
    self.standIns = standIns
    positions = MarkPositions(bytes, base: base)
    event.initialize(to: yaml_event_t())
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// The next event, or nil at the end of the text and where the parser stopped; `stop` tells the one from the other.
  func next() -> YAMLEvent? {
    while true {
      yaml_event_delete(event)
      guard yaml_parser_parse(parser, event) == 1 else {
        stop = stop ?? reason
        return nil
      }
      switch event.pointee.type {
      case YAML_SCALAR_EVENT: return scalar
      case YAML_SEQUENCE_START_EVENT: return YAMLEvent(kind: .sequence, range: place)
      case YAML_MAPPING_START_EVENT: return YAMLEvent(kind: .mapping, range: place)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .end, range: place)
      case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, range: place)
      case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .document, range: place)
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      default: return nil
      }
    }
  }

  /// The text of the event last read, which is a key or a value, as it was written.
  var text: String { standIns.text(written) }

  /// The bytes of the text. A byte order mark that it begins with is no part of it.
  private var written: UnsafeBufferPointer<UInt8> {
    let scalar = event.pointee.data.scalar
    let written = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    guard written.first == 0xEF, written.starts(with: "\u{FEFF}".utf8) else { return written }
    return UnsafeBufferPointer(rebasing: written[3...])
  }

  /// The event as a key or a value.
  private var scalar: YAMLEvent {
    let (scalar, written) = (event.pointee.data.scalar, written)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let isQuoted = scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    var range = place
    if !isQuoted, !isPlain || !isOnOneLine(range, written) {
      range = range.lowerBound..<endOfLine(from: range.lowerBound)
    }
    let sign = isPlain ? written.first.flatMap(standIns.sign) : nil
    return YAMLEvent(kind: .scalar(isPlain: isPlain, sign: sign), range: range)
  }

  /// Whether a plain text stands on one line, or reads as it stands with the line separators that YAML leaves alone.
  private func isOnOneLine(_ range: Range<Int>, _ written: UnsafeBufferPointer<UInt8>) -> Bool {
    event.pointee.start_mark.line == event.pointee.end_mark.line
      || bytes[(range.lowerBound - base)..<(range.upperBound - base)].elementsEqual(written)
  }

  /// From where the event begins to where it ends.
  private var place: Range<Int> {
    let start = positions.offset(event.pointee.start_mark.index)
    return start..<max(start, positions.offset(event.pointee.end_mark.index))
  }

  private func endOfLine(from start: Int) -> Int {
    bytes[(start - base)...].firstIndex { $0 == 0x0A || $0 == 0x0D }.map { base + $0 } ?? base + bytes.count
  }

  /// Why libyaml gave no event.
  private var reason: YAMLStop {
    let parser = parser.pointee
    if parser.error == YAML_READER_ERROR {
      return .unreadable(at: base + min(parser.problem_offset, bytes.count))
    }
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let place = positions.offset(parser.problem_mark.index)
    let opening = parser.context == nil ? place : positions.offset(parser.context_mark.index)
    return .syntax(problem, at: place, opening: opening)
  }
}
