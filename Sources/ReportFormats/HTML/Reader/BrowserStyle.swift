// What browsers show elements like when a page says nothing of it (HTML 15).

internal import ReportModel

extension ComputedStyle {
  /// Takes over a browser's own style sheet and the old attributes of an element.
  mutating func applyDefaults(of node: HTMLTree.Index, in tree: HTMLTree, isOwnPage: Bool) {
    display = Self.display(of: tree[node].name, isForeign: tree[node].isForeign)
    switch tree[node].name {
    case .b, .strong: set(.bold, true)
    case .th: if !isOwnPage { set(.bold, true) }
    case .i, .em, .cite, .dfn, .var, .address: set(.italic, true)
    case .u, .ins: set(.underline, true)
    case .s, .strike, .del: set(.strike, true)
    case .sup: raise(.superscript)
    case .sub: raise(.subscript)
    case .tt, .code, .kbd, .samp: set(.monospace, true)
    case .pre, .listing, .xmp, .plaintext, .textarea: whiteSpace = .pre
    case .mark: background = Color(red: 255, green: 255, blue: 0)
    case .center: alignment = .center
    case .blockquote, .dd, .figure: Self.move(&indent, by: &margin, to: 3_000)
    case .table:
      // Tables start anew (15.3.9 and quirks); what stands around does not indent the cells.
      whiteSpace = .normal
    case .td, .li:
      indent = 0
    case .ul, .menu, .dir:
      indent = 0
      listStyle = nil
    case .ol:
      indent = 0
      listStyle = .number(.decimal)
    default: break
    }
    if tree[node].name == .th { indent = 0 }
    applyAttributes(of: node, in: tree)
  }

  private mutating func applyAttributes(of node: HTMLTree.Index, in tree: HTMLTree) {
    let name = tree[node].name
    guard tree[node].start < tree[node].end else { return }
    if tree[node, .hidden] != nil, name != .unknown { display = .none }
    if let direction = tree[node, .dir]?.lowercased() {
      if direction == "rtl" || direction == "ltr" { isRightToLeft = direction == "rtl" }
    }
    if name != .img, name != .table, name != .iframe, name != .hr, name != .col, name != .input {
      if let value = tree[node, .align]?.lowercased() { applyAlignment(value) }
    }
    if name == .font || name == .basefont {
      if let color = tree[node, .color].flatMap({ Color(attribute: $0) }) {
        text.color = color == .black ? nil : color
      }
      if let face = tree[node, .face] {
        apply(CSSDeclaration(property: .fontFamily, value: face.lowercased()), isBlock: false)
      }
    }
    if let color = tree[node, .bgcolor].flatMap({ Color(attribute: $0) }) { background = color }
    if name == .body, let color = tree[node, .text].flatMap({ Color(attribute: $0) }) {
      self.text.color = color == .black ? nil : color
    }
    if name == .ul || name == .ol || name == .li, let type = tree[node, .type] {
      listStyle = ListStyle(attribute: type.trimmed) ?? listStyle
    }
    if name == .td || name == .th || name == .table || name == .img {
      width = tree[node, .width].flatMap { CSSLength.pixels($0) }
      height = tree[node, .height].flatMap { CSSLength.pixels($0) }
    }
  }

  private static func display(of name: HTMLName, isForeign: Bool) -> Display {
    guard !isForeign else { return name == .desc || name == .title ? .none : .inline }
    switch name {
    case .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .dialog, .dir,
      .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5,
      .h6, .header, .hgroup, .hr, .html, .legend, .listing, .main, .menu, .nav, .ol, .optgroup, .p,
      .plaintext, .pre, .search, .section, .summary, .table, .caption, .tbody, .thead, .tfoot, .tr,
      .td, .th, .ul, .xmp, .option, .frameset, .marquee:
      return .block
    case .li: return .listItem
    case .area, .base, .basefont, .bgsound, .col, .colgroup, .datalist, .head, .link, .meta,
      .noembed, .noframes, .param, .rp, .script, .style, .template, .title, .source, .track:
      return .none
    default: return .inline
    }
  }
}
