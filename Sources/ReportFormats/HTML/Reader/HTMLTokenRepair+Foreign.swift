// Whether text stands in SVG or MathML, where other rules hold for it (HTML 13.2.6.5).

extension HTMLTokenRepair {
  /// Whether elements and CDATA sections here are those of SVG or MathML.
  var isInForeign: Bool { foreign.last.map { !$0.holdsHTML } ?? false }

  private static func isHTMLHolder(_ name: HTMLName?) -> Bool {
    name?.holdsHTML == true || name == .annotationXml
  }

  mutating func enterForeign(_ tag: HTMLTag) {
    if !isInForeign {
      guard tag.known == .svg || tag.known == .math, !tag.isSelfClosing else { return }
      if foreign.count < limits.xmlDepth { foreign.append((tag.name, false)) }
      return
    }
    if tag.known?.breaksOutOfForeign == true {
      while isInForeign { foreign.removeLast() }
    } else if !tag.isSelfClosing, Self.isHTMLHolder(tag.known), foreign.count < limits.xmlDepth {
      foreign.append((tag.name, true))
    }
  }

  mutating func leaveForeign(_ name: [UInt8]) {
    guard let place = foreign.lastIndex(where: { $0.name == name }) else { return }
    foreign.removeSubrange(place...)
  }
}
