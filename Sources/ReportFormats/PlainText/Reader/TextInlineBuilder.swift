// The inlines of bare text: tabs, line ends and check boxes between runs of letters.

internal import ReportModel

/// Makes inlines of bytes of clean UTF-8.
struct TextInlineBuilder {
  private var inlines: [Inline] = []
  private var run: [UInt8] = []
  private let hasBoxes: Bool

  /// Makes a builder; `hasBoxes` says whether ☒ and ☐ are boxes to be ticked.
  init(hasBoxes: Bool = true) {
    self.hasBoxes = hasBoxes
  }

  /// Appends text without line ends.
  mutating func append(_ text: ArraySlice<UInt8>) {
    guard Self.mayHoldSigns(text) else {
      run += text
      return
    }
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0x09 {
        run += text[start..<index]
        append(.tab)
        start = index + 1
      } else if hasBoxes, byte == 0xE2, let isTicked = Self.checkBox(text, at: index) {
        run += text[start..<index]
        append(.checkBox(isTicked: isTicked))
        start = index + 3
        index += 2
      }
      index += 1
    }
    run += text[start...]
  }

  /// Whether there is a tab, or the first byte of a box.
  ///
  /// The loop has no way out before its end, so that processors take many bytes at once.
  private static func mayHoldSigns(_ text: ArraySlice<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for index in 0..<bytes.count {
        let byte = unsafe bytes[index]
        found |= byte == 0x09 || byte == 0xE2 ? 1 : 0
      }
      return found != 0
    }
  }

  /// Appends spaces; none where the number is not above 0.
  mutating func append(spaces count: Int) {
    if count > 0 { run.append(0x20, times: count) }
  }

  /// Appends the space that stood where a line was broken.
  mutating func appendSpace() { run.append(0x20) }

  /// Appends the end of a line.
  mutating func endLine() { append(.lineBreak) }

  /// Takes out the inlines.
  mutating func finish() -> [Inline] {
    flush()
    let finished = inlines
    inlines = []
    return finished
  }

  private mutating func append(_ inline: Inline) {
    flush()
    inlines.append(inline)
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    inlines.append(.text(String(decoding: run, as: UTF8.self)))
    run.removeAll(keepingCapacity: true)
  }

  /// Whether the box at a place is ticked: ☒ (U+2612) or ☐ (U+2610); `nil` where there is none.
  private static func checkBox(_ text: ArraySlice<UInt8>, at index: Int) -> Bool? {
    guard index + 2 < text.endIndex, text[index + 1] == 0x98 else { return nil }
    switch text[index + 2] {
    case 0x90: return false
    case 0x92: return true
    default: return nil
    }
  }
}
