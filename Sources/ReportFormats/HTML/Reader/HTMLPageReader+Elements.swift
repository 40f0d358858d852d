// What each element does when it is entered (HTML 4; rendering: HTML 15).

internal import ReportModel

extension HTMLPageReader {
  mutating func begin(_ element: inout OpenElement) {
    let node = element.node
    let name = tree[node].name
    if page.isOwn ? beginOwn(&element) : beginRegion(&element) { return }
    if let note = page.noteNames[node] { return beginNote(note, &element) }
    anchor(node)
    beginChange(&element)
    if element.style.display == .listItem { return beginItem(&element) }
    if let level = headingLevel(node) { return beginHeading(level, &element) }
    switch name {
    case .ul, .menu, .dir, .ol: beginList(&element)
    case .table: beginTable(&element)
    case .caption: endLine()
    case .tr: beginRow(&element)
    case .td, .th: beginCell(&element)
    case .br: if !element.style.isHidden { line.breakLine() }
    case .hr: append(.rule)
    case .pre, .listing, .xmp, .plaintext: beginPreformatted(&element)
    case .a: beginLink(&element)
    case .img: show(element) { $0.showImage(node) }
    case .q: beginQuote(&element)
    case .ruby: beginRuby(&element)
    case .rt, .rtc: beginRubyText(&element)
    case .input: show(element) { $0.showInput(node) }
    case .select: show(element) { $0.showSelect(node) }
    case .textarea: show(element) { $0.showTextArea(node) }
    case .progress, .meter: break
    case .svg: show(element) { $0.showDrawing(node) }
    case .iframe, .object, .embed, .applet, .video, .audio, .frame: reportEmbedded(node)
    case .p, .div: beginWordItem(&element)
    case .span, .font: beginWordSpan(&element)
    default: break
    }
  }

  /// Shows what an element stands for in the style of the element.
  private mutating func show(_ element: OpenElement, _ body: (inout HTMLPageReader) -> Void) {
    open.append(element)
    body(&self)
    open.removeLast()
  }

  /// The rank of a heading: h1 to h6, or what its role says.
  private func headingLevel(_ node: HTMLTree.Index) -> Int? {
    let rank: Int
    switch tree[node].name {
    case .h1: rank = 1
    case .h2: rank = 2
    case .h3: rank = 3
    case .h4: rank = 4
    case .h5: rank = 5
    case .h6: rank = 6
    case .header:
      guard let depth = sectionDepth(ofHeader: node) else { return nil }
      rank = min(depth, 6)
    default:
      guard tree[node, .role] == "heading" else { return nil }
      rank = 2
    }
    return tree[node, .ariaLevel].flatMap { Int($0) }.map { min(max($0, 1), 9) } ?? rank
  }

  /// The depth of the section that a <header> of nothing but text begins: so do the templates of the
  /// IHE profile MRRT mark their headings.
  private func sectionDepth(ofHeader node: HTMLTree.Index) -> Int? {
    guard tree.isFirstElement(node), tree.holdsTextAlone(node) else { return nil }
    var depth = 0
    var parent = tree[node].parent
    guard parent > 0, tree[parent].name == .section else { return nil }
    while parent > 0 {
      if tree[parent].name == .section { depth += 1 }
      parent = tree[parent].parent
    }
    return depth
  }

  /// Headings start sections in the running text; elsewhere they are paragraphs of a rank.
  mutating func beginHeading(_ level: Int, _ element: inout OpenElement) {
    guard openHeadings == 0 else { return }
    endLine()
    openHeadings = 1
    headingChange = page.isOwn ? changeMark(element.node, shown: .all) : nil
    element.closing = [.heading(level)]
  }

  mutating func endHeading(_ level: Int) {
    openHeadings = 0
    guard containers.count == 1, pendingLabel == nil else { return endHeadingParagraph(level) }
    let inlines = line.end()
    guard inlines.isVisible else {
      line.marks += inlines.invisibleMarks
      return
    }
    sections.append(containers[0].blocks.finish())
    sections.begin(
      heading: line.takeMarks() + inlines, label: nil, level: level, change: headingChange)
  }

  private mutating func endHeadingParagraph(_ level: Int) {
    let before = line.end()
    guard before.isVisible else {
      line.marks += before.invisibleMarks
      return
    }
    let style = self.style
    append(
      .paragraph(
        Paragraph(
          line.takeMarks() + before, alignment: style.paragraphAlignment, indentation: style.steps,
          headingLevel: level, isRightToLeft: style.isRightToLeft, change: headingChange)))
  }

  // MARK: Links and places

  /// A place, where a link of the page leads to it.
  private mutating func anchor(_ node: HTMLTree.Index) {
    guard tree[node].start < tree[node].end, !style.isHidden else { return }
    let isLink = tree[node].name == .a
    if isLink, let target = tree[node, .href], isNoteMark(target) { return }
    for attribute in [HTMLAttribute.id, .name] {
      guard let name = tree[node, attribute], !name.isEmpty, attribute == .id || isLink else {
        continue
      }
      guard isLink && tree[node, .href] == nil || page.linkTargets.contains(name) else { continue }
      guard anchors.insert(name).inserted else { continue }
      line.appendInvisible(.anchor(name))
    }
  }

  private mutating func beginLink(_ element: inout OpenElement) {
    guard let target = tree[element.node, .href]?.trimmed, !target.isEmpty else { return }
    if isNoteMark(target) { return beginNoteMark(target, &element) }
    if LinkTarget.runs(target) {
      active.links += 1
      return
    }
    guard !element.style.isHidden, line.inlines.openLinks == 0 else { return }
    open(.link(target: target, tooltip: tree[element.node, .title]), &element)
  }

  // MARK: Quotes

  private mutating func beginQuote(_ element: inout OpenElement) {
    let language = language(at: element.node)
    let isInner = open.count { tree[$0.node].name == .q } % 2 == 1
    let (first, last) = Self.quotes(language, isInner: isInner)
    showText(first)
    element.closing.append(.text(last))
  }

  private func language(at node: HTMLTree.Index) -> String {
    var node = node
    while node > 0 {
      if let language = tree[node, .lang] ?? tree[node, .xmlLang] { return language.lowercased() }
      node = tree[node].parent
    }
    return report.language?.lowercased() ?? ""
  }

  /// The quotation marks that browsers put around <q> (HTML 15.3.4).
  private static func quotes(_ language: String, isInner: Bool) -> (String, String) {
    switch language.prefix(2) {
    case "de", "lb": isInner ? ("‚", "‘") : ("„", "“")
    case "fr": isInner ? ("«", "»") : ("«", "»")
    default: isInner ? ("‘", "’") : ("“", "”")
    }
  }

  // MARK: Ruby

  private mutating func beginRuby(_ element: inout OpenElement) {
    guard rubies.count < options.limits.nesting else { return }
    rubies.append(Ruby(base: line.inlines.open(.capture)))
    element.closing.append(.ruby)
  }

  private mutating func beginRubyText(_ element: inout OpenElement) {
    guard let index = rubies.indices.last, rubies[index].annotation == nil else { return }
    rubies[index].text = line.inlines.endCapture(rubies[index].base)
    rubies[index].annotation = line.inlines.open(.capture)
    if line.before != .text { line.before = .start }
    element.closing.append(.rubyText)
  }

  mutating func endRubyText() {
    guard let index = rubies.indices.last, let annotation = rubies[index].annotation else { return }
    let text = line.inlines.endCapture(annotation)
    rubies[index].annotation = nil
    let base = rubies[index].text
    if !base.isEmpty || !text.isEmpty || page.isOwn {
      line.appendMark(.ruby(base: base, annotation: text))
    }
    rubies[index].base = line.inlines.open(.capture)
  }

  mutating func endRuby() {
    guard let ruby = rubies.popLast() else { return }
    for inline in line.inlines.endCapture(ruby.base) { line.inlines.append(inline) }
  }
}

/// A ruby that is open.
struct Ruby {
  /// The capture of the text below.
  var base: Int
  /// The capture of the text above, while it is read.
  var annotation: Int?
  var text: [Inline] = []
}

extension HTMLTree {
  /// Whether no element and no visible text stands before an element in its parent.
  fileprivate func isFirstElement(_ node: Index) -> Bool {
    var previous = self[node].previous
    while previous >= 0 {
      guard self[previous].isText, !isVisible(previous) else { return false }
      previous = self[previous].previous
    }
    return true
  }

  /// Whether there is nothing below an element but text and its style.
  fileprivate func holdsTextAlone(_ top: Index) -> Bool {
    var node = self[top].first
    while node >= 0 {
      guard self[node].isText || Self.styles.contains(self[node].name) else { return false }
      node = self[node].first >= 0 ? self[node].first : following(node, within: top)
    }
    return true
  }

  private static let styles: Set<HTMLName> = [
    .span, .b, .strong, .i, .em, .u, .font, .small, .big, .sup, .sub, .a, .label, .br,
  ]
}
