// XML by libxml2's SAX2 push parser: bytes in, elements and text out, no tree.
//
// Names come out as `XMLName`, with the namespaces of Transitional and Strict documents folded to
// one; `mc:AlternateContent` is resolved here, so that no reader sees a text twice.

internal import CLibXML2
internal import ReportModel

/// What is told of an XML part while it is parsed.
protocol XMLHandler: AnyObject {
  /// An element starts. The attributes are valid during the call only.
  func startElement(_ name: XMLName, _ attributes: XMLAttributes)
  /// An element ends.
  func endElement(_ name: XMLName)
  /// Text between two tags, in one piece or several. The bytes are valid during the call only.
  func characters(_ text: UnsafeBufferPointer<UInt8>)
  /// Content was left out: none of its forms is known here, and none is for such readers.
  func contentWithoutReadableForm()
  /// Why the part cannot be read on; looked at after each piece.
  var failure: ReadError? { get }
}

extension XMLHandler {
  func contentWithoutReadableForm() {}
}

/// A parser of one XML part that takes its bytes piece by piece.
///
/// Wherever the pieces are cut, the handler is told the same elements and the same text.
@safe
struct XMLParser: ~Copyable {
  private let parser: xmlParserCtxtPtr
  private var state: XMLParserState
  private let part: String
  private let attributeLimit: Int
  private var watch = StartTagWatch()
  private var isEncodingKnown = false

  /// Starts a parser.
  ///
  /// - Parameters:
  ///   - part: the name for errors.
  ///   - limits: how deep and wide elements may be.
  ///   - handler: is told of the elements and the text.
  /// - Throws: an error where there is no memory for a parser.
  init(part: String, limits: Limits, handler: any XMLHandler) throws(ReadError) {
    var sax = unsafe xmlSAXHandler()
    unsafe sax.startElementNs = { context, local, _, uri, spaceCount, spaces, count, _, list in
      guard let context = unsafe context, let local = unsafe local else { return }
      let state = unsafe context.assumingMemoryBound(to: XMLParserState.self)
      unsafe state.pointee.declare(spaces, count: Int(spaceCount))
      unsafe state.pointee.start(local, uri, XMLAttributes(list, Int(count), state.pointee.names))
    }
    unsafe sax.endElementNs = { context, local, _, uri in
      guard let context = unsafe context, let local = unsafe local else { return }
      unsafe context.assumingMemoryBound(to: XMLParserState.self).pointee.end(local, uri)
    }
    unsafe sax.characters = { context, text, count in
      guard let context = unsafe context else { return }
      let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
      unsafe context.assumingMemoryBound(to: XMLParserState.self).pointee.characters(bytes)
    }
    unsafe sax.cdataBlock = sax.characters
    unsafe sax.internalSubset = { context, _, _, _ in
      guard let context = unsafe context else { return }
      unsafe context.assumingMemoryBound(to: XMLParserState.self).pointee.fail(ReadError(.doctype))
    }
    guard let parser = unsafe reportconv_xml_create(&sax) else {
      throw ReadError(.limitExceeded, at: Location(part: part), detail: "of memory")
    }
    unsafe self.parser = parser
    self.part = part
    // The parser itself tells the exact count of shorter tags.
    attributeLimit = min(limits.xmlAttributes, .max / 4) * 4
    state = XMLParserState(handler: handler, limits: limits)
  }

  deinit {
    unsafe reportconv_xml_free(parser)
  }

  /// Parses the next bytes.
  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    // libxml2 counts in Int32, and long pieces cost it quadratic look-ahead in 2.9.
    var offset = 0
    while offset < bytes.count {
      let count = min(bytes.count - offset, 1 << 16)
      try unsafe watch(UnsafeBufferPointer(rebasing: bytes[offset..<(offset + count)]))
      unsafe bytes.baseAddress.map { base in
        unsafe (base + offset).withMemoryRebound(to: CChar.self, capacity: count) { piece in
          unsafe push(piece, Int32(count), isLast: false)
        }
      }
      offset += count
      try check()
      try checkEncoding()
    }
  }

  private mutating func watch(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    guard unsafe watch.take(bytes, limit: attributeLimit) else {
      let detail = "xml-attributes (\(state.limits.xmlAttributes)): an element has more"
      throw ReadError(.limitExceeded, at: place, detail: detail)
    }
  }

  /// Parts are in UTF-8 or UTF-16 (ECMA-376-2, 8.1.4).
  ///
  /// Encodings that have ASCII in its place are read; in others, tags could hide from
  /// ``StartTagWatch``.
  private mutating func checkEncoding() throws(ReadError) {
    guard !isEncodingKnown, let name = unsafe reportconv_xml_encoding(parser) else { return }
    isEncodingKnown = true
    let encoding = unsafe String(cString: name).uppercased()
    let known = ["UTF-8", "UTF8", "UTF-16", "US-ASCII", "ASCII", "ISO-8859-", "WINDOWS-125"]
    guard known.contains(where: encoding.hasPrefix) else {
      let detail = "the encoding \(encoding.prefix(40)), where UTF-8 or UTF-16 must be"
      throw ReadError(.malformedXML, at: Location(part: part), detail: detail)
    }
  }

  /// Ends the part.
  mutating func finish() throws(ReadError) {
    unsafe push(nil, 0, isLast: true)
    try check()
    if unsafe reportconv_xml_failed(parser) != 0 { throw malformed() }
  }

  private mutating func push(_ bytes: UnsafePointer<CChar>?, _ count: Int32, isLast: Bool) {
    unsafe withUnsafeMutablePointer(to: &state) { state in
      unsafe reportconv_xml_parse(parser, state, bytes, count, isLast ? 1 : 0)
    }
  }

  private func check() throws(ReadError) {
    if var failure = state.failure ?? state.handler.failure {
      if failure.location.part == nil {
        failure.location = place
      }
      throw failure
    }
    if unsafe reportconv_xml_failed(parser) != 0 { throw malformed() }
  }

  private var place: Location {
    unsafe Location(
      part: part, line: Int(reportconv_xml_line(parser)),
      column: Int(reportconv_xml_column(parser)))
  }

  private func malformed() -> ReadError {
    var words = "no end of the root element"
    if let message = unsafe reportconv_xml_error_message(parser) {
      words = unsafe String(cString: message)
      while words.last?.isWhitespace == true { words.removeLast() }
    }
    let line = unsafe Int(reportconv_xml_error_line(parser))
    let column = unsafe Int(reportconv_xml_error_column(parser))
    return ReadError(
      .malformedXML,
      at: Location(
        part: part, line: line > 0 ? line : nil, column: column > 0 ? column : nil),
      detail: words)
  }
}

extension XMLParser {
  /// Parses a whole part.
  static func parse(
    _ bytes: [UInt8], part: String, limits: Limits, handler: any XMLHandler
  ) throws(ReadError) {
    var parser = try XMLParser(part: part, limits: limits, handler: handler)
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) in
      try unsafe parser.parse(buffer)
    }
    try parser.finish()
  }
}
