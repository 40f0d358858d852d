// An element of a document that is kept as a tree, as a value.

internal import CLibXML2

/// An element with the names that its document gives it: nothing is folded or left out.
public struct CanonicalElement: Sendable, Hashable {
  /// An attribute.
  public struct Attribute: Sendable, Hashable {
    /// The namespace; empty for most.
    public let namespace: String
    /// The name without a prefix.
    public let name: String
    /// The value as XML means it.
    public let value: String
  }

  /// The element's number in document order.
  let number: Int
  /// The namespace; empty where there is none.
  public let namespace: String
  /// The name without a prefix.
  public let name: String
  /// The attributes in document order, declarations of namespaces left out.
  public let attributes: [Attribute]
  /// The elements directly inside.
  public let elements: [CanonicalElement]
  /// The text directly inside.
  public let text: String

  /// The value of an attribute without a namespace.
  public subscript(name: String) -> String? {
    attributes.first { $0.namespace.isEmpty && $0.name == name }?.value
  }

  /// Whether the element has a name of a namespace.
  public func isNamed(_ name: String, in namespace: String) -> Bool {
    self.name == name && self.namespace == namespace
  }

  /// The elements of a name directly inside.
  public func all(_ name: String, in namespace: String) -> [CanonicalElement] {
    elements.filter { $0.isNamed(name, in: namespace) }
  }

  /// The element and all inside of it, in document order.
  public var tree: [CanonicalElement] { [self] + elements.flatMap(\.tree) }
}

extension CanonicalElement {
  /// Copies an element and what is inside of it; the depth was checked before.
  init(reading node: xmlNodePtr, into nodes: inout [xmlNodePtr]) {
    number = unsafe nodes.count
    unsafe nodes.append(node)
    unsafe namespace = Self.text(node.pointee.ns?.pointee.href)
    unsafe name = Self.text(node.pointee.name)
    unsafe attributes = Self.attributes(of: node)
    var elements: [CanonicalElement] = []
    var text = ""
    var child = unsafe node.pointee.children
    while let current = unsafe child {
      switch unsafe current.pointee.type {
      case XML_ELEMENT_NODE:
        unsafe elements.append(CanonicalElement(reading: current, into: &nodes))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        unsafe text += Self.text(current.pointee.content)
      // The others are comments, processing instructions and what document types declare.
      default: break
      }
      unsafe child = current.pointee.next
    }
    self.elements = elements
    self.text = text
  }

  private static func attributes(of node: xmlNodePtr) -> [Attribute] {
    var attributes: [Attribute] = []
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      let value = unsafe xmlNodeListGetString(
        node.pointee.doc, attribute.pointee.children, 1)
      unsafe attributes.append(
        Attribute(
          namespace: text(attribute.pointee.ns?.pointee.href), name: text(attribute.pointee.name),
          value: text(value)))
      if let value = unsafe value { unsafe reportconv_xml_release(value) }
      unsafe next = attribute.pointee.next
    }
    return attributes
  }

  private static func text(_ start: UnsafePointer<xmlChar>?) -> String {
    guard let start = unsafe start else { return "" }
    return unsafe String(cString: start)
  }
}
