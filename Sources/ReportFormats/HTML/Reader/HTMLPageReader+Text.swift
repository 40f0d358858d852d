// Text of the page: shown, or kept as hidden.

internal import ReportModel

extension HTMLPageReader {
  mutating func show(_ bytes: ArraySlice<UInt8>) {
    let style = self.style
    if hasSigns || style.symbols != nil && !page.isOwn {
      showAsIs(signs.replaced(bytes, font: style.symbols)[...], style)
    } else {
      showAsIs(bytes, style)
    }
  }

  private mutating func showAsIs(_ bytes: ArraySlice<UInt8>, _ style: ComputedStyle) {
    guard !style.isHidden else {
      hidden += String(decoding: bytes, as: UTF8.self)
      return
    }
    switch style.whiteSpace {
    case .normal:
      unsafe bytes.withUnsafeBufferPointer { unsafe line.append($0, style.text) }
    case .pre:
      if line.isPreformatted {
        line.preformatted += bytes
      } else {
        line.appendKept(bytes, style.text)
      }
    case .preLine:
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (number, text) in lines.enumerated() {
        if number > 0 { line.breakLine() }
        unsafe text.withUnsafeBufferPointer { unsafe line.append($0, style.text) }
      }
    }
  }

  /// Shows text that the page makes of an attribute or of an element.
  mutating func showText(_ text: String) {
    guard !text.isEmpty else { return }
    if style.isHidden {
      hidden += text
    } else {
      line.appendKept(Array(text.utf8)[...], style.text)
    }
  }

  mutating func showMark(_ inline: Inline) {
    if style.isHidden {
      hidden += [inline].plainText
    } else {
      line.appendMark(inline)
    }
  }

  /// Opens a wrapper around what follows in the line.
  mutating func open(_ wrapper: InlineBuilder.Wrapper, _ element: inout OpenElement) {
    guard line.inlines.depth < options.limits.nesting else {
      failure =
        failure
        ?? ReadError(
          .limitExceeded, detail: "nesting (\(options.limits.nesting))")
      return
    }
    element.closing.append(.wrapper(line.inlines.open(wrapper)))
  }

  // MARK: Preformatted text

  /// A <pre> of nothing but text is one; others keep the styles of their text instead.
  mutating func beginPreformatted(_ element: inout OpenElement) {
    guard openHeadings == 0, isPlain(element.node), element.style.whiteSpace == .pre else { return }
    line.isPreformatted = true
    element.closing.append(.preformatted)
  }

  private func isPlain(_ top: HTMLTree.Index) -> Bool {
    var node = tree[top].first
    while node >= 0 {
      if !tree[node].isText { return false }
      node = tree[node].next
    }
    return !style.isHidden
  }

  mutating func endPreformatted(_ element: OpenElement) {
    line.isPreformatted = false
    var text = line.preformatted
    line.preformatted = []
    if !page.isOwn, text.last == 0x0A { text.removeLast() }
    guard page.isOwn || text.contains(where: { !$0.isHTMLSpace }) else { return }
    append(.preformatted(String(decoding: text, as: UTF8.self)))
  }
}
