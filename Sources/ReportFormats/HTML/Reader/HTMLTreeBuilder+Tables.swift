// Tags in tables (HTML 13.2.6.4.9 to 15).

internal import ReportModel

extension HTMLTreeBuilder {
  mutating func startInTable(_ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool) {
    switch name {
    case .caption:
      clear(to: .table)
      formatting.append(Self.marker)
      insert(name, attributes)
      mode = .inCaption
    case .colgroup:
      clear(to: .table)
      insert(name, attributes)
      mode = .inColumnGroup
    case .col:
      clear(to: .table)
      insert(.colgroup)
      mode = .inColumnGroup
      start(name, attributes, isSelfClosing: isSelfClosing)
    case .tbody, .tfoot, .thead:
      clear(to: .table)
      insert(name, attributes)
      mode = .inTableBody
    case .td, .th, .tr:
      clear(to: .table)
      insert(.tbody)
      mode = .inTableBody
      start(name, attributes, isSelfClosing: isSelfClosing)
    case .table:
      guard hasInTableScope(.table) else { return }
      pop(until: .table)
      resetMode()
      start(name, attributes, isSelfClosing: isSelfClosing)
    case .style, .script, .template: startInBody(name, attributes, isSelfClosing: isSelfClosing)
    case .input where attributes.isHiddenInput: insertVoid(name, attributes)
    case .form:
      guard form < 0, templateModes.isEmpty else { return }
      form = insert(name, attributes)
      open.removeLast()
    default:
      fosters = true
      startInBody(name, attributes, isSelfClosing: isSelfClosing)
      fosters = false
    }
  }

  mutating func endInTable(_ name: HTMLName) {
    switch name {
    case .table:
      guard hasInTableScope(.table) else { return }
      pop(until: .table)
      resetMode()
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .template: endTemplate()
    default:
      fosters = true
      endInBody(name)
      fosters = false
    }
  }

  /// Ends all elements down to one of a name.
  private mutating func clear(to names: HTMLName...) {
    while open.count > 1, !names.contains(currentName), currentName != .template,
      currentName != .html
    {
      open.removeLast()
    }
  }

  private mutating func clearToTableBody() { clear(to: .tbody, .tfoot, .thead) }

  mutating func startInTableBody(_ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool) {
    switch name {
    case .tr:
      clearToTableBody()
      insert(name, attributes)
      mode = .inRow
    case .th, .td:
      clearToTableBody()
      insert(.tr)
      mode = .inRow
      start(name, attributes, isSelfClosing: isSelfClosing)
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead:
      guard hasInTableScope(.tbody, .thead, .tfoot) else { return }
      endTableBody()
      start(name, attributes, isSelfClosing: isSelfClosing)
    default: startInTable(name, attributes, isSelfClosing: isSelfClosing)
    }
  }

  private mutating func endTableBody() {
    clearToTableBody()
    open.removeLast()
    mode = .inTable
  }

  mutating func endInTableBody(_ name: HTMLName) {
    switch name {
    case .tbody, .tfoot, .thead:
      if hasInTableScope(name) { endTableBody() }
    case .table:
      guard hasInTableScope(.tbody, .thead, .tfoot) else { return }
      endTableBody()
      end(name)
    case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: break
    default: endInTable(name)
    }
  }

  mutating func startInRow(_ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool) {
    switch name {
    case .th, .td:
      clear(to: .tr)
      insert(name, attributes)
      mode = .inCell
      formatting.append(Self.marker)
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr:
      guard hasInTableScope(.tr) else { return }
      endRow()
      start(name, attributes, isSelfClosing: isSelfClosing)
    default: startInTable(name, attributes, isSelfClosing: isSelfClosing)
    }
  }

  private mutating func endRow() {
    clear(to: .tr)
    open.removeLast()
    mode = .inTableBody
  }

  mutating func endInRow(_ name: HTMLName) {
    switch name {
    case .tr: if hasInTableScope(.tr) { endRow() }
    case .table:
      guard hasInTableScope(.tr) else { return }
      endRow()
      end(name)
    case .tbody, .tfoot, .thead:
      guard hasInTableScope(name), hasInTableScope(.tr) else { return }
      endRow()
      end(name)
    case .body, .caption, .col, .colgroup, .html, .td, .th: break
    default: endInTable(name)
    }
  }

  mutating func startInCell(_ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool) {
    switch name {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
      if mode == .inCaption {
        guard endCaption() else { return }
      } else {
        guard hasInTableScope(.td, .th) else { return }
        endCell()
      }
      start(name, attributes, isSelfClosing: isSelfClosing)
    default: startInBody(name, attributes, isSelfClosing: isSelfClosing)
    }
  }

  private mutating func endCell() {
    endImplied()
    pop(until: .td, .th)
    clearFormatting()
    mode = .inRow
  }

  mutating func endInCell(_ name: HTMLName) {
    switch name {
    case .td, .th:
      guard hasInTableScope(name) else { return }
      endImplied()
      pop(until: name)
      clearFormatting()
      mode = .inRow
    case .body, .caption, .col, .colgroup, .html: break
    case .table, .tbody, .tfoot, .thead, .tr:
      guard hasInTableScope(name) else { return }
      endCell()
      end(name)
    default: endInBody(name)
    }
  }

  private mutating func endCaption() -> Bool {
    guard hasInTableScope(.caption) else { return false }
    endImplied()
    pop(until: .caption)
    clearFormatting()
    mode = .inTable
    return true
  }

  mutating func endInCaption(_ name: HTMLName) {
    switch name {
    case .caption: _ = endCaption()
    case .table: if endCaption() { end(name) }
    case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    default: endInBody(name)
    }
  }

  mutating func endColumnGroup() {
    guard currentName == .colgroup else { return }
    open.removeLast()
    mode = .inTable
  }
}
