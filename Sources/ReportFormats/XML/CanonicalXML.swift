// XML as signatures see it: a tree of which any element can be put into canonical form, by libxml2.
//
// Readers of reports work on streams; only what is signed has to be held whole, and only small parts
// of a package are: the signatures themselves, relationships and content types.

internal import CLibXML2
internal import ReportModel

/// An XML document that is kept as a tree, so that its elements can be put into canonical form.
@safe
public final class CanonicalXML {
  /// The ways to put XML into one form.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// Canonical XML 1.0.
    case inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
    /// Canonical XML 1.0 with comments.
    case inclusiveWithComments = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments"
    /// Canonical XML 1.1.
    case inclusive11 = "http://www.w3.org/2006/12/xml-c14n11"
    /// Canonical XML 1.1 with comments.
    case inclusive11WithComments = "http://www.w3.org/2006/12/xml-c14n11#WithComments"
    /// Exclusive Canonical XML 1.0.
    case exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#"
    /// Exclusive Canonical XML 1.0 with comments.
    case exclusiveWithComments = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments"

    fileprivate var mode: CInt {
      switch self {
      case .inclusive, .inclusiveWithComments: CInt(XML_C14N_1_0.rawValue)
      case .inclusive11, .inclusive11WithComments: CInt(XML_C14N_1_1.rawValue)
      case .exclusive, .exclusiveWithComments: CInt(XML_C14N_EXCLUSIVE_1_0.rawValue)
      }
    }

    fileprivate var hasComments: Bool {
      switch self {
      case .inclusiveWithComments, .inclusive11WithComments, .exclusiveWithComments: true
      case .inclusive, .inclusive11, .exclusive: false
      }
    }
  }

  /// The largest document that is held as a tree, in bytes: a tree takes some thirty times as many.
  public static let largest = 1 << 20

  private let document: xmlDocPtr
  /// The nodes of the elements, by the elements' numbers.
  private let nodes: [xmlNodePtr]
  /// The root element.
  public let root: CanonicalElement

  /// Parses a part of a package.
  ///
  /// - Throws: `limitExceeded` for what is larger than ``largest``, deeper or wider than the limits;
  ///   `doctype`; `malformedXML`.
  public init(_ bytes: [UInt8], part: String, limits: Limits) throws(ReadError) {
    guard bytes.count <= Self.largest else {
      throw ReadError(
        .limitExceeded, at: Location(part: part), detail: "of \(Self.largest) bytes for signed XML")
    }
    // The stream refuses document types, depth and width before there is a tree to hold.
    try XMLParser.parse(bytes, part: part, limits: limits, handler: Onlooker())
    let parsed = unsafe bytes.withUnsafeBytes { bytes in
      unsafe reportconv_xml_tree(
        bytes.assumingMemoryBound(to: CChar.self).baseAddress, CInt(clamping: bytes.count))
    }
    guard let document = unsafe parsed, let top = unsafe xmlDocGetRootElement(document) else {
      if let parsed = unsafe parsed { unsafe xmlFreeDoc(parsed) }
      throw ReadError(.malformedXML, at: Location(part: part), detail: "no tree can be made")
    }
    unsafe self.document = document
    var nodes = unsafe [xmlNodePtr]()
    unsafe root = CanonicalElement(reading: top, into: &nodes)
    unsafe self.nodes = nodes
  }

  deinit {
    unsafe xmlFreeDoc(document)
  }

  /// The canonical form of an element of this document, with what is inside; `nil` where memory ends
  /// or the document cannot be put into that form.
  public func canonical(_ element: CanonicalElement, _ form: Form) -> [UInt8]? {
    guard unsafe nodes.indices.contains(element.number) else { return nil }
    return unsafe canonical(nodes[element.number], form)
  }

  /// The canonical form of the whole document, as ``canonical(_:_:)``.
  public func canonicalDocument(_ form: Form) -> [UInt8]? { unsafe canonical(nil, form) }

  private func canonical(_ element: xmlNodePtr?, _ form: Form) -> [UInt8]? {
    guard let target = unsafe xmlBufferCreate() else { return nil }
    defer { unsafe xmlBufferFree(target) }
    let written = unsafe reportconv_xml_canonical(
      document, element, form.mode, form.hasComments ? 1 : 0, target)
    guard written >= 0, let start = unsafe xmlBufferContent(target) else { return nil }
    return unsafe Array(
      UnsafeBufferPointer(start: start, count: Int(xmlBufferLength(target))))
  }
}

/// Watches a document go by, for its limits.
private final class Onlooker: XMLHandler {
  var failure: ReadError? { nil }
  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {}
  func endElement(_ name: XMLName) {}
  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
}
