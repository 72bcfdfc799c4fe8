/// Bytes that are written one small piece after another: a page is some thousand pieces, most of them a few signs long.
/// A value like an array, without the cost of growing and checking at every piece.
struct UTF8Buffer: @unchecked Sendable {
  /// Where the bytes lie. It is written to only while one buffer alone holds it.
  private final class Room: ManagedBuffer<Void, UInt8> {}

  private var room: ManagedBuffer<Void, UInt8>?
  private var capacity = 0
  private(set) var count = 0

  /// Reads what has been written.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    room?.withUnsafeMutablePointerToElements { body(UnsafeBufferPointer(start: $0, count: count)) }
      ?? body(UnsafeBufferPointer(start: nil, count: 0))
  }

  /// Makes room for so many bytes more.
  mutating func reserve(_ more: Int) { _ = place(for: more) }

  mutating func append(_ byte: UInt8) { write(atMost: 1) { $0.put(byte) } }

  mutating func append(_ text: StaticString) { write(atMost: text.utf8CodeUnitCount) { $0.put(text) } }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let source = piece.baseAddress, piece.count > 0 else { return }
    place(for: piece.count).initialize(from: source, count: piece.count)
    count &+= piece.count
  }

  mutating func append(_ other: UTF8Buffer) {
    other.withBytes { append($0) }
  }

  /// Writes small pieces, together at most so many bytes, with one look for room.
  @inline(__always)
  mutating func write(atMost limit: Int, _ pieces: (inout UTF8Cursor) -> Void) {
    let start = place(for: limit)
    var cursor = UTF8Cursor(start)
    pieces(&cursor)
    count &+= cursor.next - start
  }

  /// Where the next bytes go, with room for so many.
  @inline(__always)
  private mutating func place(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if !isKnownUniquelyReferenced(&room) || capacity &- count < more { grow(more) }
    return room!.withUnsafeMutablePointerToElements { $0 + count }
  }

  /// Takes back all but the first bytes, of which there are so many; the room is kept for those that come.
  mutating func cut(to count: Int) { self.count = min(count, self.count) }

  /// Gives back the room that is not needed, when nothing more is to be written.
  mutating func fit() {
    if capacity > count { move(to: count) }
  }

  /// Makes room for so many bytes more, and for three times as many as there are: most fragments are gone as soon as
  /// they are written, so that moving costs more than room.
  @inline(never)
  private mutating func grow(_ more: Int) { move(to: max(count + more, 4 * count, 96)) }

  /// Moves to a room of its own.
  private mutating func move(to size: Int) {
    capacity = size
    let larger = Room.create(minimumCapacity: size) { _ in }
    larger.withUnsafeMutablePointerToElements { new in
      withBytes { old in
        if let source = old.baseAddress { new.initialize(from: source, count: old.count) }
      }
    }
    room = larger
  }
}

extension UTF8Buffer: Equatable {
  static func == (left: UTF8Buffer, right: UTF8Buffer) -> Bool {
    left.count == right.count && left.withBytes { own in right.withBytes { own.elementsEqual($0) } }
  }
}
