// Tags and text of HTML by libxml2's parser: bytes in, names, attributes and text out, no tree.

internal import CLibXML2
internal import ReportModel

/// What is told of a page while it is parsed.
protocol HTMLTagHandler: AnyObject {
  /// A tag: the name of its first attribute, and the others. All are valid during the call only.
  func tag(_ name: UnsafePointer<UInt8>, _ attributes: HTMLTagAttributes)
  /// Text between two tags, in one piece or several. The bytes are valid during the call only.
  func characters(_ text: UnsafeBufferPointer<UInt8>)
}

/// The attributes of a tag; valid only during the call that hands them out.
@safe
struct HTMLTagAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  fileprivate init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    unsafe self.list = list
  }

  /// Hands out each name and value.
  func visit(_ body: (_ name: UnsafePointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void) {
    guard let list = unsafe list else { return }
    var index = 0
    while let name = unsafe list[index] {
      let value = unsafe list[index + 1]
      let count = unsafe value.map { unsafe strlen($0) } ?? 0
      unsafe body(name, UnsafeBufferPointer(start: value, count: count))
      index += 2
    }
  }
}

/// A parser of one page, given in pieces that each hold whole tags.
@safe
struct HTMLTagParser: ~Copyable {
  private let parser: htmlParserCtxtPtr

  /// Starts a parser.
  ///
  /// - Throws: an error where there is no memory for a parser.
  init() throws(ReadError) {
    var sax = unsafe xmlSAXHandler()
    unsafe sax.startElement = { context, _, list in
      guard let handler = unsafe HTMLTagParser.handler(context), let list = unsafe list,
        let name = unsafe list[0]
      else { return }
      unsafe handler.tag(name, HTMLTagAttributes(list + 2))
    }
    unsafe sax.characters = { context, text, count in
      guard let handler = unsafe HTMLTagParser.handler(context) else { return }
      unsafe handler.characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe sax.ignorableWhitespace = sax.characters
    unsafe sax.cdataBlock = sax.characters
    guard let parser = unsafe reportconv_html_create(&sax) else {
      throw ReadError(.limitExceeded, detail: "of memory")
    }
    unsafe self.parser = parser
  }

  deinit {
    unsafe xmlFreeParserCtxt(parser)
  }

  /// Parses a piece.
  ///
  /// - Throws: an error where the piece is larger than the parser can count.
  func parse(_ piece: [UInt8], handler: any HTMLTagHandler) throws(ReadError) {
    guard let count = Int32(exactly: piece.count) else {
      throw ReadError(.limitExceeded, detail: "input-bytes: a tag is larger than 2 GB")
    }
    var box = HandlerBox(handler: handler)
    unsafe withUnsafeMutablePointer(to: &box) { box in
      unsafe piece.withUnsafeBufferPointer { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
          unsafe reportconv_html_parse(parser, box, bytes.baseAddress, count)
        }
      }
    }
  }

  private struct HandlerBox {
    let handler: any HTMLTagHandler
  }

  private static func handler(_ context: UnsafeMutableRawPointer?) -> (any HTMLTagHandler)? {
    unsafe context.map { unsafe $0.assumingMemoryBound(to: HandlerBox.self).pointee.handler }
  }
}
