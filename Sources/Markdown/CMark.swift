import CCMarkGFM

/// What has to be done once before the parser is used, and the node types that exist only at run time.
struct CMark: @unchecked Sendable {
  typealias Node = OpaquePointer

  /// The parser's own state is set up here once, and only read afterwards.
  static let shared = CMark()

  let table: cmark_node_type
  let tableRow: cmark_node_type
  let tableCell: cmark_node_type
  let strikethrough: cmark_node_type
  private let extensions: [OpaquePointer?]

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    extensions = ["table", "strikethrough"].map { (name: String) in cmark_find_syntax_extension(name) }
    // The extensions number their node types as they are registered; a small document tells which numbers they got.
    var types: [String: cmark_node_type] = [:]
    let lease = ParserMemory.Lease()
    let probe = Self.parse(Array("~~a~~\n\n| a |\n|---|\n| b |\n".utf8)[...], extensions: extensions)!
    Self.visit(probe) { node in types[String(cString: cmark_node_get_type_string(node))] = cmark_node_get_type(node) }
    withExtendedLifetime(lease) {}
    table = types["table"]!
    tableRow = types["table_row"]!
    tableCell = types["table_cell"]!
    strikethrough = types["strikethrough"]!
  }

  /// The tree of a text. It lasts as long as the lease under which it was made.
  func parse(_ text: ArraySlice<UInt8>, _ lease: ParserMemory.Lease) -> Node? {
    Self.parse(text, extensions: extensions)
  }

  private static func parse(
    _ text: ArraySlice<UInt8>, extensions: [OpaquePointer?]
  ) -> Node? {
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, ParserMemory.allocator) else { return nil }
    defer { cmark_parser_free(parser) }
    for case let found? in extensions { cmark_parser_attach_syntax_extension(parser, found) }
    text.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
    return cmark_parser_finish(parser)
  }

  /// Visits every node below `root`, and `root` itself, on the way in and on the way out, without recursion.
  static func walk(_ root: Node, _ visit: (_ node: Node, _ isEntering: Bool) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(node, event == CMARK_EVENT_ENTER)
    }
  }

  /// Visits every node below `root`, and `root` itself, on the way in alone.
  static func visit(_ root: Node, _ visit: (_ node: Node) -> Void) {
    var node = root
    while true {
      visit(node)
      if let child = node.firstChild {
        node = child
        continue
      }
      while node != root {
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        node = parent
      }
      if node == root { return }
    }
  }

  /// Visits every block below `root` on the way in, without what stands in paragraphs, headings and tables.
  static func walkBlocks(_ root: Node, _ visit: (_ block: Node) -> Void) {
    var node = root.firstChild
    while let block = node {
      visit(block)
      let type = block.type
      let isContainer = type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING && type != shared.table
      if isContainer, let child = block.firstChild {
        node = child
        continue
      }
      var last: Node? = block
      while let end = last, end != root, end.next == nil { last = end.parent }
      node = last == root ? nil : last?.next
    }
  }
}

extension CMark.Node {
  var type: cmark_node_type { cmark_node_get_type(self) }
  var next: CMark.Node? { cmark_node_next(self) }
  var firstChild: CMark.Node? { cmark_node_first_child(self) }
  var lastChild: CMark.Node? { cmark_node_last_child(self) }
  var parent: CMark.Node? { cmark_node_parent(self) }
  /// From 1, counted from the first line of the parsed text.
  var startLine: Int { Int(cmark_node_get_start_line(self)) }
  var endLine: Int { Int(cmark_node_get_end_line(self)) }
  var literal: String { cmark_node_get_literal(self).map { String(cString: $0) } ?? "" }
  var url: String { cmark_node_get_url(self).map { String(cString: $0) } ?? "" }
  var fenceInfo: String { cmark_node_get_fence_info(self).map { String(cString: $0) } ?? "" }
  var children: [CMark.Node] { Array(sequence(first: firstChild, next: { $0?.next }).prefix { $0 != nil }).map { $0! } }

  /// The address and title of a link or an image, in bytes.
  var linkLength: Int { Self.utf8(cmark_node_get_url(self)).count + Self.utf8(cmark_node_get_title(self)).count }

  /// The literal as UTF-8, without a copy.
  func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(Self.utf8(cmark_node_get_literal(self)))
  }

  /// The bytes of a C string of the tree, which must not be kept longer than the tree stays as it is.
  private static func utf8(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
  }

  /// The text of all inlines below the node.
  var plainText: String {
    var text = ""
    CMark.visit(self) { node in
      switch node.type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += node.literal
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
    return text
  }
}
