// Tags in the body (HTML 13.2.6.4.7).

internal import ReportModel

extension HTMLTreeBuilder {
  mutating func startInBody(_ name: HTMLName, _ attributes: Attributes, isSelfClosing: Bool) {
    switch name {
    case .html: tree.add(attributes, to: html)
    case .body: startBody(attributes)
    case .frameset: startFrameset(attributes)
    case .base, .basefont, .bgsound, .link, .meta: insertVoid(name, attributes)
    case .noframes, .script, .style, .title: insert(name, attributes)
    case .template:
      insert(name, attributes)
      formatting.append(Self.marker)
      framesetIsAllowed = false
      mode = .inTemplate
      templateModes.append(.inTemplate)
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p,
      .search, .section, .summary, .ul:
      endParagraph()
      insert(name, attributes)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      endParagraph()
      if currentName.isHeading { open.removeLast() }
      insert(name, attributes)
    case .pre, .listing:
      endParagraph()
      insert(name, attributes)
      skipsLineFeed = true
      framesetIsAllowed = false
    case .form:
      guard form < 0 || isInTemplate else { return }
      endParagraph()
      let element = insert(name, attributes)
      if !isInTemplate { form = element }
    case .li: startItem(name, attributes, ends: [.li])
    case .dd, .dt: startItem(name, attributes, ends: [.dd, .dt])
    case .plaintext:
      endParagraph()
      insert(name, attributes)
    case .button:
      if hasInScope(.button) {
        endImplied()
        pop(until: .button)
      }
      insertInline(name, attributes)
      framesetIsAllowed = false
    case .a: startLink(attributes)
    case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
      reopenFormatting()
      pushFormatting(insert(name, attributes))
    case .nobr:
      reopenFormatting()
      if hasInScope(.nobr) {
        _ = adopt(.nobr)
        reopenFormatting()
      }
      pushFormatting(insert(name, attributes))
    case .applet, .marquee, .object:
      insertInline(name, attributes)
      formatting.append(Self.marker)
      framesetIsAllowed = false
    case .table:
      endParagraph()
      insert(name, attributes)
      framesetIsAllowed = false
      mode = .inTable
    case .image: startInBody(.img, attributes, isSelfClosing: isSelfClosing)
    case .area, .br, .embed, .img, .keygen, .wbr, .input:
      reopenFormatting()
      insertVoid(name, attributes)
      let isHidden = name == .input && attributes.isHiddenInput
      if !isHidden { framesetIsAllowed = false }
    case .param, .source, .track: insertVoid(name, attributes)
    case .hr:
      endParagraph()
      insertVoid(name, attributes)
      framesetIsAllowed = false
    case .textarea, .iframe:
      insert(name, attributes)
      framesetIsAllowed = false
    case .xmp:
      endParagraph()
      insertInline(name, attributes)
      framesetIsAllowed = false
    case .noembed: insert(name, attributes)
    case .select:
      insertInline(name, attributes)
      framesetIsAllowed = false
      mode = .inSelect
    case .optgroup, .option:
      if currentName == .option { open.removeLast() }
      insertInline(name, attributes)
    case .rb, .rtc:
      if hasInScope(.ruby) { endImplied() }
      insert(name, attributes)
    case .rp, .rt:
      if hasInScope(.ruby) { endImplied(except: .rtc) }
      insert(name, attributes)
    case .math, .svg:
      reopenFormatting()
      insert(name, attributes, isForeign: true)
      if isSelfClosing { open.removeLast() }
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    default: insertInline(name, attributes)
    }
  }

  private mutating func insertInline(_ name: HTMLName, _ attributes: Attributes) {
    reopenFormatting()
    insert(name, attributes)
  }

  private var isInTemplate: Bool { !templateModes.isEmpty }

  private mutating func startBody(_ attributes: Attributes) {
    guard body >= 0, !isInTemplate else { return }
    framesetIsAllowed = false
    tree.add(attributes, to: body)
  }

  private mutating func startFrameset(_ attributes: Attributes) {
    guard framesetIsAllowed, body >= 0, !isInTemplate else { return }
    tree.remove(body)
    pop(to: 1)
    insert(.frameset, attributes)
    mode = .inFrameset
  }

  private mutating func startItem(_ name: HTMLName, _ attributes: Attributes, ends: [HTMLName]) {
    framesetIsAllowed = false
    for element in open.reversed() {
      let other = self.name(element)
      if ends.contains(other) {
        endImplied(except: other)
        pop(until: other)
        break
      }
      if other.isSpecial, other != .address, other != .div, other != .p { break }
    }
    endParagraph()
    insert(name, attributes)
  }

  private mutating func startLink(_ attributes: Attributes) {
    let since = (formatting.lastIndex(of: Self.marker) ?? -1) + 1
    if let old = formatting[since...].last(where: { name($0) == .a }) {
      _ = adopt(.a)
      formatting.removeAll { $0 == old }
      open.removeAll { $0 == old }
    }
    reopenFormatting()
    pushFormatting(insert(.a, attributes))
  }

  mutating func endInBody(_ name: HTMLName) {
    switch name {
    case .template: endTemplate()
    case .body, .html: break
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div,
      .dl, .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav,
      .ol, .pre, .search, .section, .summary, .ul:
      guard hasInScope(name) else { return }
      endImplied()
      pop(until: name)
    case .form: endForm()
    case .p:
      if !hasInScope(.p, orEndedBy: .button) { insert(.p) }
      endParagraph()
    case .li:
      guard hasInScope(.li, orEndedBy: .ol, .ul) else { return }
      endImplied(except: .li)
      pop(until: .li)
    case .dd, .dt:
      guard hasInScope(name) else { return }
      endImplied(except: name)
      pop(until: name)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      let isOpen = [HTMLName.h1, .h2, .h3, .h4, .h5, .h6].contains { hasInScope($0) }
      guard isOpen else { return }
      endImplied()
      while let last = open.popLast() { if self.name(last).isHeading { break } }
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      if !adopt(name) { endOther(name) }
    case .applet, .marquee, .object:
      guard hasInScope(name) else { return }
      endImplied()
      pop(until: name)
      clearFormatting()
    case .br:
      reopenFormatting()
      insertVoid(.br, [])
    default: endOther(name)
    }
  }

  private mutating func endForm() {
    if isInTemplate {
      guard hasInScope(.form) else { return }
      endImplied()
      return pop(until: .form)
    }
    let element = form
    form = -1
    guard element >= 0, open.contains(element) else { return }
    endImplied()
    open.removeAll { $0 == element }
  }

  private mutating func endOther(_ name: HTMLName) {
    for place in open.indices.reversed() {
      let other = self.name(open[place])
      if other == name, name != .unknown || place == open.count - 1 {
        endImplied(except: name)
        return pop(to: min(place, open.count))
      }
      if other.isSpecial { return }
    }
  }
}

extension HTMLTreeBuilder.Attributes {
  /// Whether they are those of a control that is not shown.
  var isHiddenInput: Bool {
    contains { $0.name == .type && $0.value.lowercased() == "hidden" }
  }
}
