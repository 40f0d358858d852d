// What each tag and each piece of text does, by the mode (HTML 13.2.6.4).

internal import ReportModel

extension HTMLTreeBuilder {
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    if tree[current].isForeign {
      if framesetIsAllowed,
        unsafe String(decoding: bytes, as: UTF8.self).contains(where: {
          !$0.isWhitespace && $0 != "\u{FFFD}"
        })
      {
        framesetIsAllowed = false
      }
      return unsafe insertText(bytes)
    }
    switch mode {
    case .beforeHead, .inHead:
      // Spaces before the body are none of its text.
      let start = unsafe bytes.firstIndex { !$0.isHTMLSpace }
      if currentName == .title || currentName == .noframes
        || currentName == .noscript && start == nil
      {
        return unsafe insertText(bytes)
      }
      guard let start else { return }
      beginBody()
      unsafe text(UnsafeBufferPointer(rebasing: bytes[start...]))
    case .inTable, .inTableBody, .inRow:
      if currentName.isTablePart {
        unsafe tableText.append(contentsOf: bytes)
      } else {
        unsafe bodyText(bytes)
      }
    case .inColumnGroup:
      guard unsafe bytes.contains(where: { !$0.isHTMLSpace }), currentName == .colgroup else {
        return
      }
      endColumnGroup()
      unsafe text(bytes)
    case .inSelect: unsafe insertText(bytes)
    case .inFrameset: break
    case .inBody, .inCaption, .inCell: unsafe bodyText(bytes)
    case .inTemplate: unsafe bodyText(bytes)
    }
  }

  private mutating func bodyText(_ bytes: UnsafeBufferPointer<UInt8>) {
    var bytes = unsafe bytes
    if skipsLineFeed, unsafe bytes[0] == 0x0A {
      unsafe bytes = UnsafeBufferPointer(rebasing: bytes[1...])
    }
    skipsLineFeed = false
    guard !bytes.isEmpty else { return }
    reopenFormatting()
    if unsafe bytes.contains(where: { !$0.isHTMLSpace }) { framesetIsAllowed = false }
    unsafe insertText(bytes)
  }

  /// Puts text that stood between the rows of a table where it belongs (13.2.6.4.10).
  mutating func flushTableText() {
    guard !tableText.isEmpty else { return }
    let bytes = tableText
    tableText.removeAll(keepingCapacity: true)
    let isMore = bytes.contains { !$0.isHTMLSpace }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard isMore else { return unsafe insertText(buffer) }
      fosters = true
      unsafe bodyText(buffer)
      fosters = false
    }
  }

  mutating func start(_ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool) {
    flushTableText()
    if name != .unknown || !tree[current].isForeign { skipsLineFeed = false }
    if isForeignContent(for: name) {
      startForeign(name, attributes, isSelfClosing: isSelfClosing)
      return
    }
    switch mode {
    case .beforeHead, .inHead: startInHead(name, attributes, isSelfClosing: isSelfClosing)
    case .inBody: startInBody(name, attributes, isSelfClosing: isSelfClosing)
    case .inTable: startInTable(name, attributes, isSelfClosing: isSelfClosing)
    case .inTableBody: startInTableBody(name, attributes, isSelfClosing: isSelfClosing)
    case .inRow: startInRow(name, attributes, isSelfClosing: isSelfClosing)
    case .inCell, .inCaption: startInCell(name, attributes, isSelfClosing: isSelfClosing)
    case .inColumnGroup:
      switch name {
      case .col: insertVoid(.col, attributes)
      case .template: startInHead(name, attributes, isSelfClosing: isSelfClosing)
      case .html: startInBody(name, attributes, isSelfClosing: isSelfClosing)
      default:
        guard currentName == .colgroup else { return }
        endColumnGroup()
        start(name, attributes, isSelfClosing: isSelfClosing)
      }
    case .inSelect: startInSelect(name, attributes, isSelfClosing: isSelfClosing)
    case .inTemplate: startInTemplate(name, attributes, isSelfClosing: isSelfClosing)
    case .inFrameset:
      switch name {
      case .frameset: insert(.frameset, attributes)
      case .frame: insertVoid(.frame, attributes)
      case .noframes: insert(.noframes, attributes)
      default: break
      }
    }
  }

  mutating func end(_ name: HTMLName) {
    flushTableText()
    skipsLineFeed = false
    if tree[current].isForeign, endForeign(name) { return }
    switch mode {
    case .beforeHead, .inHead: endInHead(name)
    case .inBody: endInBody(name)
    case .inTable: endInTable(name)
    case .inTableBody: endInTableBody(name)
    case .inRow: endInRow(name)
    case .inCell: endInCell(name)
    case .inCaption: endInCaption(name)
    case .inColumnGroup:
      if name == .colgroup {
        endColumnGroup()
      } else if name == .template {
        endTemplate()
      } else if name != .col, currentName == .colgroup {
        endColumnGroup()
        end(name)
      }
    case .inSelect: endInSelect(name)
    case .inTemplate: if name == .template { endTemplate() }
    case .inFrameset:
      if name == .frameset, open.count > 1, currentName == .frameset { open.removeLast() }
      if name == .noframes, currentName == .noframes { open.removeLast() }
    }
  }

  mutating func finish() {
    flushTableText()
    beginBody()
  }

  // MARK: Head

  mutating func beginHTML(_ attributes: Attributes = []) {
    guard html < 0 else { return tree.add(attributes, to: html) }
    html = tree.makeElement(.html, attributes: attributes)
    tree.insert(html, in: HTMLTree.root)
    open.append(html)
  }

  mutating func beginHead(_ attributes: Attributes = []) {
    beginHTML()
    guard head < 0 else { return }
    head = insert(.head, attributes)
    mode = .inHead
  }

  mutating func beginBody(_ attributes: Attributes = []) {
    guard body < 0, mode == .beforeHead || mode == .inHead else { return }
    beginHead()
    pop(to: 1)
    body = insert(.body, attributes)
    mode = .inBody
  }

  private mutating func startInHead(
    _ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool
  ) {
    switch name {
    case .html: beginHTML(attributes)
    case .head: beginHead(attributes)
    case .base, .basefont, .bgsound, .link, .meta:
      beginHead()
      inHead { $0.insertVoid(name, attributes) }
    case .title, .style, .script, .noframes:
      beginHead()
      if currentName != .head, currentName != .noscript { open.append(head) }
      insert(name, attributes)
    case .noscript where currentName == .head:
      insert(name, attributes)
    case .template:
      beginHead()
      if currentName != .head { open.append(head) }
      insert(name, attributes)
      formatting.append(Self.marker)
      framesetIsAllowed = false
      mode = .inTemplate
      templateModes.append(.inTemplate)
    case .body:
      beginBody(attributes)
    case .frameset:
      beginHead()
      pop(to: 1)
      insert(.frameset, attributes)
      mode = .inFrameset
    default:
      beginBody()
      start(name, attributes, isSelfClosing: isSelfClosing)
    }
  }

  private mutating func inHead(_ body: (inout HTMLTreeBuilder) -> Void) {
    let isInside = open.contains(head)
    if !isInside { open.append(head) }
    body(&self)
    if !isInside { open.removeAll { $0 == head } }
  }

  private mutating func endInHead(_ name: HTMLName) {
    switch name {
    case .title, .style, .script, .noframes, .noscript:
      guard currentName == name else { return }
      open.removeLast()
    case .head: if open.contains(head) { pop(to: 1) }
    case .template: endTemplate()
    case .body, .html, .br:
      beginBody()
      end(name)
    default: break
    }
  }

  mutating func endTemplate() {
    guard open.contains(where: { self.name($0) == .template }) else { return }
    while currentName.hasImpliedEnd || isTableImplied { open.removeLast() }
    pop(until: .template)
    clearFormatting()
    _ = templateModes.popLast()
    resetMode()
    if body < 0, mode == .inBody, !open.contains(where: { self.name($0) == .template }) {
      mode = .inHead
    }
  }

  private var isTableImplied: Bool {
    switch currentName {
    case .caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
    default: false
    }
  }

  private mutating func startInTemplate(
    _ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool
  ) {
    let next: Mode
    switch name {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      return startInBody(name, attributes, isSelfClosing: isSelfClosing)
    case .caption, .colgroup, .tbody, .tfoot, .thead: next = .inTable
    case .col: next = .inColumnGroup
    case .tr: next = .inTableBody
    case .td, .th: next = .inRow
    default: next = .inBody
    }
    _ = templateModes.popLast()
    templateModes.append(next)
    mode = next
    start(name, attributes, isSelfClosing: isSelfClosing)
  }

  // MARK: Select

  private mutating func startInSelect(
    _ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool
  ) {
    switch name {
    case .option:
      if currentName == .option { open.removeLast() }
      insert(name, attributes)
    case .optgroup, .hr:
      if currentName == .option { open.removeLast() }
      if currentName == .optgroup { open.removeLast() }
      if name == .hr { insertVoid(name, attributes) } else { insert(name, attributes) }
    case .select: endSelect()
    case .input, .keygen, .textarea:
      endSelect()
      start(name, attributes, isSelfClosing: isSelfClosing)
    case .script, .style, .template: startInBody(name, attributes, isSelfClosing: isSelfClosing)
    case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th:
      guard open.contains(where: { self.name($0) == .table }) else { return }
      endSelect()
      start(name, attributes, isSelfClosing: isSelfClosing)
    default: break
    }
  }

  private mutating func endInSelect(_ name: HTMLName) {
    switch name {
    case .optgroup:
      if currentName == .option, open.count > 1, self.name(open[open.count - 2]) == .optgroup {
        open.removeLast()
      }
      if currentName == .optgroup { open.removeLast() }
    case .option: if currentName == .option { open.removeLast() }
    case .select: endSelect()
    case .template: endTemplate()
    case .script, .style: if currentName == name { open.removeLast() }
    case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th:
      guard hasInTableScope(name) else { return }
      endSelect()
      end(name)
    default: break
    }
  }

  private mutating func endSelect() {
    if open.contains(where: { self.name($0) == .select }) { pop(until: .select) }
    mode = .inBody
    resetMode()
  }

  // MARK: SVG and MathML

  /// Whether a tag is looked at by the rules of SVG and MathML (13.2.6).
  private func isForeignContent(for name: HTMLName) -> Bool {
    guard tree[current].isForeign else { return false }
    switch self.name(current) {
    case .foreignObject, .desc, .title: return false
    case .mi, .mo, .mn, .ms, .mtext: return name == .mglyph || name == .malignmark
    case .annotationXml:
      if name == .svg { return false }
      let encoding = tree[current, .encoding]?.lowercased()
      return encoding != "text/html" && encoding != "application/xhtml+xml"
    default: return true
    }
  }

  private mutating func startForeign(
    _ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool
  ) {
    let breaksOut =
      name.breaksOutOfForeign
      || name == .font && attributes.contains { [.color, .size].contains($0.name) }
    if breaksOut {
      while tree[current].isForeign, isForeignContent(for: .p) { open.removeLast() }
      start(name, attributes, isSelfClosing: isSelfClosing)
      return
    }
    insert(name, attributes, isForeign: true)
    if isSelfClosing { open.removeLast() }
  }

  /// Ends an element of SVG or MathML; `false` where the tag is looked at by the other rules.
  private mutating func endForeign(_ name: HTMLName) -> Bool {
    if name == .br || name == .p {
      while tree[current].isForeign { open.removeLast() }
      return false
    }
    for place in open.indices.reversed() {
      guard tree[open[place]].isForeign else { return false }
      if self.name(open[place]) == name {
        pop(to: place)
        return true
      }
    }
    return true
  }
}
