// What the SAX callbacks work on: names, depth, and the choice among alternatives.

internal import CLibXML2
internal import ReportModel

/// The state of a parser between two callbacks.
struct XMLParserState {
  let handler: any XMLHandler
  let names = XMLNameTable()
  let limits: Limits
  private var depth = 0
  /// The depth of the element whose content is left out; 0 where content is read.
  private var skippedFrom = 0
  /// For each `mc:AlternateContent` that is open, whether a branch was taken.
  private var branchTaken: [Bool] = []
  /// The namespace that each prefix stands for at this place.
  private var namespaces: [String: String] = [:]
  /// What prefixes stood for before elements that are open declared them anew, and the depth of the
  /// innermost of these elements.
  private var shadowed: [(depth: Int, prefix: String, uri: String?)] = []
  private var shadowDepth = 0
  /// The first thing that stops the parser.
  private(set) var failure: ReadError?
  /// Whether there is a failure: asked for each tag, where a look at the error itself costs.
  private var hasFailed = false

  init(handler: any XMLHandler, limits: Limits) {
    self.handler = handler
    self.limits = limits
  }

  /// Notes the namespaces that an element declares: pairs of prefix and URI.
  mutating func declare(
    _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    guard count > 0, !hasFailed, let pairs = unsafe pairs else { return }
    // Declarations are attributes to those who write them.
    guard count <= limits.xmlAttributes else {
      let detail = "xml-attributes (\(limits.xmlAttributes)): an element has \(count) namespaces"
      return fail(ReadError(.limitExceeded, detail: detail))
    }
    for index in 0..<count {
      guard let prefix = unsafe pairs[2 * index], let uri = unsafe pairs[2 * index + 1] else {
        continue
      }
      let name = unsafe String(cString: prefix)
      // The element itself is counted once it starts.
      shadowed.append((depth + 1, name, namespaces[name]))
      unsafe namespaces[name] = String(cString: uri)
    }
    shadowDepth = shadowed.last?.depth ?? 0
  }

  /// Ends the declarations of the element that ends.
  private mutating func endDeclarations() {
    while let last = shadowed.last, last.depth == depth {
      namespaces[last.prefix] = last.uri
      shadowed.removeLast()
    }
    shadowDepth = shadowed.last?.depth ?? 0
  }

  mutating func start(
    _ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {
    depth += 1
    guard !hasFailed else { return }
    guard depth <= limits.xmlDepth, attributes.count <= limits.xmlAttributes else {
      fail(attributes)
      return
    }
    guard skippedFrom == 0 else { return }
    let name = unsafe names.name(local, uri)
    switch name {
    case .mcAlternateContent:
      branchTaken.append(false)
    case .mcChoice:
      takeBranch(if: isUnderstood(attributes[.attrRequires] ?? ""))
    case .mcFallback:
      takeBranch(if: true)
    default:
      handler.startElement(name, attributes)
    }
  }

  mutating func end(_ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) {
    defer { depth -= 1 }
    if depth == shadowDepth { endDeclarations() }
    guard !hasFailed else { return }
    guard skippedFrom == 0 else {
      if skippedFrom == depth { skippedFrom = 0 }
      return
    }
    let name = unsafe names.name(local, uri)
    switch name {
    case .mcAlternateContent:
      if branchTaken.popLast() == false { handler.contentWithoutReadableForm() }
    case .mcChoice, .mcFallback:
      break
    default:
      handler.endElement(name)
    }
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard skippedFrom == 0, !hasFailed else { return }
    unsafe handler.characters(text)
  }

  /// Enters a branch of the alternatives, or leaves it out (ECMA-376-3, 9.3).
  private mutating func takeBranch(if isReadable: Bool) {
    guard isReadable, branchTaken.last == false else {
      skippedFrom = depth
      return
    }
    branchTaken[branchTaken.count - 1] = true
  }

  /// Whether the reader knows all namespaces that a branch requires by prefix.
  private func isUnderstood(_ prefixes: String) -> Bool {
    prefixes.split(separator: " ").allSatisfy { prefix in
      guard let uri = namespaces[String(prefix)] else { return false }
      return XMLNamespace.understood.contains(uri)
    }
  }

  /// Stops the parser at its next piece.
  mutating func fail(_ error: ReadError) {
    failure = failure ?? error
    hasFailed = true
  }

  private mutating func fail(_ attributes: XMLAttributes) {
    fail(
      depth > limits.xmlDepth
        ? ReadError(.limitExceeded, detail: "xml-depth (\(limits.xmlDepth))")
        : ReadError(
          .limitExceeded,
          detail: "xml-attributes (\(limits.xmlAttributes)): an element has \(attributes.count)"))
  }
}
