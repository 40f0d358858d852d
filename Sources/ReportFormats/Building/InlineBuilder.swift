// Puts the inlines of a paragraph together: text in styles, and wrappers that may overlap.

internal import ReportModel

/// Builds the inlines of one paragraph after the other.
///
/// Fields begin and end where they like, links and controls nest as their elements do; where the
/// two overlap, the inner wrapper is closed and opened again, as an HTML parser does.
struct InlineBuilder {
  /// What stands around inlines.
  enum Wrapper {
    case link(target: String, tooltip: String?)
    case field(kind: String)
    case control(ContentControl)
    case change(ChangeMark)
    /// Inlines that are taken out again by ``endCapture(_:)``.
    case capture
  }

  private struct Frame {
    let id: Int
    let wrapper: Wrapper
    var inlines: [Inline] = []
  }

  private var root: [Inline] = []
  private var frames: [Frame] = []
  private var lastID = 0
  private var text: [UInt8] = []
  private var style = TextStyle.plain
  private var packedStyle = TextStyle.plain.packed
  /// How many links are open.
  private(set) var openLinks = 0
  /// Whether wrappers that hold nothing are kept.
  var keepsEmpty = false

  /// How many wrappers are open.
  var depth: Int { frames.count }

  /// Whether the open paragraph holds nothing yet.
  var isEmpty: Bool {
    root.isEmpty && text.isEmpty && frames.allSatisfy(\.inlines.isEmpty)
  }

  /// Appends text; pieces of one style become one inline.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ style: TextStyle) {
    setStyle(style)
    unsafe text.append(contentsOf: bytes)
  }

  /// Appends text; pieces of one style become one inline.
  mutating func append(_ string: String, _ style: TextStyle) {
    setStyle(style)
    text.append(string)
  }

  /// Appends an inline that is not text.
  mutating func append(_ inline: Inline) {
    flush()
    put(inline)
  }

  /// Opens a wrapper around what follows; the result closes it.
  mutating func open(_ wrapper: Wrapper) -> Int {
    flush()
    lastID += 1
    push(Frame(id: lastID, wrapper: wrapper))
    return lastID
  }

  /// Closes a wrapper; those inside it go on behind it.
  mutating func close(_ id: Int) {
    guard let index = frames.lastIndex(where: { $0.id == id }) else { return }
    flush()
    let above = frames[(index + 1)...].map { Frame(id: $0.id, wrapper: $0.wrapper) }
    while frames.count > index { fold() }
    for frame in above { push(frame) }
  }

  /// Ends a capture and takes out what it held.
  mutating func endCapture(_ id: Int) -> [Inline] {
    guard let index = frames.lastIndex(where: { $0.id == id }) else { return [] }
    flush()
    while frames.count > index + 1 { fold() }
    return pop()?.inlines ?? []
  }

  /// Ends a paragraph; wrappers that are open go on in the next one.
  mutating func endParagraph() -> [Inline] {
    flush()
    if !frames.isEmpty {
      let open = frames.map { Frame(id: $0.id, wrapper: $0.wrapper) }
      while !frames.isEmpty { fold() }
      for frame in open { push(frame) }
    }
    // A copy of the right size: the buffer that grew is used again.
    let inlines = root.isEmpty ? [] : Array(root[...])
    root.removeAll(keepingCapacity: true)
    return inlines
  }

  /// Takes away the space that the line ends with; marks behind it stay.
  mutating func dropLastSpace() {
    flush()
    for index in frames.indices.reversed() {
      if frames[index].inlines.dropLastSpace() { return }
    }
    _ = root.dropLastSpace()
  }

  @inline(__always)
  private mutating func setStyle(_ style: TextStyle) {
    guard style.packed != packedStyle else { return }
    flush()
    self.style = style
    packedStyle = style.packed
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    let string = String(decoding: text, as: UTF8.self)
    text.removeAll(keepingCapacity: true)
    if var last = lastText, last.style == style {
      // Nobody else holds the text then, so that it grows without being copied.
      removeLast()
      last.string += string
      put(.text(last))
    } else {
      put(.text(string, style))
    }
  }

  /// The text that the next piece may continue, where a wrapper that held nothing stood between.
  private var lastText: StyledText? {
    let last = frames.isEmpty ? root.last : frames[frames.count - 1].inlines.last
    if case .text(let text)? = last { return text }
    return nil
  }

  private mutating func put(_ inline: Inline) {
    if frames.isEmpty {
      root.append(inline)
    } else {
      frames[frames.count - 1].inlines.append(inline)
    }
  }

  private mutating func removeLast() {
    if frames.isEmpty {
      _ = root.popLast()
    } else {
      _ = frames[frames.count - 1].inlines.popLast()
    }
  }

  private mutating func push(_ frame: Frame) {
    if case .link = frame.wrapper { openLinks += 1 }
    frames.append(frame)
  }

  private mutating func pop() -> Frame? {
    guard let frame = frames.popLast() else { return nil }
    if case .link = frame.wrapper { openLinks -= 1 }
    return frame
  }

  /// Closes the innermost wrapper; one that holds nothing leaves nothing.
  private mutating func fold() {
    guard let frame = pop(), keepsEmpty || !frame.inlines.isEmpty else { return }
    switch frame.wrapper {
    case .link(let target, let tooltip):
      put(.link(Link(target: target, tooltip: tooltip, content: frame.inlines)))
    case .field(let kind): put(.fieldResult(FieldResult(kind: kind, content: frame.inlines)))
    case .control(let control): put(.control(control, frame.inlines))
    case .change(let mark): put(.change(mark, frame.inlines))
    case .capture: for inline in frame.inlines { put(inline) }
    }
  }
}

extension TextStyle {
  /// The whole style in one number, which is compared faster than its parts.
  fileprivate var packed: UInt64 {
    UInt64(traits.rawValue) | Self.packed(color) << 14 | Self.packed(highlight) << 39
  }

  /// 25 bits: whether there is a colour, and its three shares.
  private static func packed(_ color: Color?) -> UInt64 {
    guard let color else { return 0 }
    return 1 << 24 | UInt64(color.red) << 16 | UInt64(color.green) << 8 | UInt64(color.blue)
  }
}

extension [Inline] {
  /// Takes away the space at the end; `false` where nothing stands there that is seen.
  fileprivate mutating func dropLastSpace() -> Bool {
    for index in indices.reversed() {
      switch self[index] {
      case .anchor, .comment: continue
      case .text(var run):
        guard run.string.utf8.last == 0x20 else { return true }
        run.string.removeLast()
        if run.string.isEmpty { remove(at: index) } else { self[index] = .text(run) }
        return true
      case .link(var link):
        guard link.content.dropLastSpace() else { continue }
        self[index] = .link(link)
        return true
      case .fieldResult(var field):
        guard field.content.dropLastSpace() else { continue }
        self[index] = .fieldResult(field)
        return true
      case .control(let control, var content):
        guard content.dropLastSpace() else { continue }
        self[index] = .control(control, content)
        return true
      case .change(let mark, var content):
        guard content.dropLastSpace() else { continue }
        self[index] = .change(mark, content)
        return true
      case .lineBreak, .tab, .checkBox, .image, .note, .ruby: return true
      }
    }
    return false
  }
}

extension [Inline] {
  /// Whether a reader of the page sees anything: spaces, line ends and marks alone show nothing.
  var isVisible: Bool { contains(where: \.isVisible) }

  /// The marks among inlines that show nothing, which must not be lost with them.
  var invisibleMarks: [Inline] {
    flatMap { inline in
      switch inline {
      case .anchor, .comment: [inline]
      case .text, .lineBreak, .tab, .checkBox, .image, .note, .link, .fieldResult, .control, .ruby,
        .change:
        inline.children.invisibleMarks
      }
    }
  }
}

extension Block {
  /// Whether a reader of the page sees anything of a block.
  var isVisible: Bool {
    if case .paragraph(let paragraph) = self { paragraph.inlines.isVisible } else { true }
  }
}

extension Inline {
  fileprivate var isVisible: Bool {
    switch self {
    case .text(let text): !text.string.utf8.allSatisfy { $0 == 0x20 }
    case .lineBreak, .tab, .anchor, .comment: false
    case .checkBox, .image, .note: true
    case .link, .fieldResult, .control, .ruby, .change: children.isVisible
    }
  }
}
