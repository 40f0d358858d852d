// A small part of a document as a tree of values: for what is not worth a stream.

internal import ReportModel

/// An element with its attributes and children.
struct XMLElement: Sendable, Hashable {
  /// What stands inside an element.
  enum Node: Sendable, Hashable {
    case element(XMLElement)
    case text(String)
  }

  /// An attribute; a list of the few that an element has is searched faster than a dictionary.
  struct Attribute: Sendable, Hashable {
    var name: XMLName
    var value: String
  }

  var name: XMLName
  var attributes: [Attribute] = []
  var children: [Node] = []

  /// The value of the first attribute of a name.
  subscript(attribute: XMLName) -> String? {
    for known in attributes where known.name == attribute { return known.value }
    return nil
  }

  /// The child elements in order.
  var elements: [XMLElement] {
    children.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// The first child of a name.
  func first(_ name: XMLName) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The children of a name.
  func all(_ name: XMLName) -> [XMLElement] {
    elements.filter { $0.name == name }
  }

  /// The elements of a name at any depth, in document order.
  func descendants(_ name: XMLName) -> [XMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
  }

  /// All text inside, in document order.
  var text: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .text(let piece): text += piece
      case .element(let element): text += element.text
      }
    }
  }

  /// Whether an on/off element is on (ECMA-376-1, 22.9.2.7).
  var isOn: Bool {
    switch self[.val] {
    case "0", "false", "off", "none": false
    default: true
    }
  }
}

/// Builds a tree of the elements it is told of.
final class XMLTreeBuilder: XMLHandler {
  private var open: [XMLElement] = []
  private var text: [UInt8] = []
  private(set) var root: XMLElement?
  private(set) var failure: ReadError?
  private let limit: Int
  private var count = 0

  /// Starts a tree of no more than so many elements.
  init(limit: Int) {
    self.limit = limit
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    count += 1
    guard count <= limit else {
      failure = ReadError(.limitExceeded, detail: "part-elements (\(limit))")
      return
    }
    flushText()
    var element = XMLElement(name: name)
    element.attributes = attributes.all.map { XMLElement.Attribute(name: $0.name, value: $0.value) }
    open.append(element)
  }

  func endElement(_ name: XMLName) {
    flushText()
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe text.append(contentsOf: bytes)
  }

  private func flushText() {
    guard !text.isEmpty else { return }
    if !open.isEmpty {
      open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
    }
    text.removeAll(keepingCapacity: true)
  }
}

extension XMLElement {
  /// Parses a whole part into a tree.
  init(parsing bytes: [UInt8], part: String, limits: Limits) throws(ReadError) {
    let builder = XMLTreeBuilder(limit: limits.partElements)
    try XMLParser.parse(bytes, part: part, limits: limits, handler: builder)
    guard let root = builder.root else {
      throw ReadError(.malformedXML, at: Location(part: part), detail: "no element")
    }
    self = root
  }
}
