// Whether text stands in SVG or MathML, where other rules hold for it (HTML 13.2.6.5).

extension HTMLTokenRepair {
  /// Whether elements and CDATA sections here are those of SVG or MathML.
  var isInForeign: Bool { foreign.last.map { !$0.holdsHTML } ?? false }

  private static func isHTMLHolder(_ name: String) -> Bool {
    let name = HTMLName.byName[name]
    return name?.holdsHTML == true || name == .annotationXml
  }

  mutating func enterForeign(_ tag: HTMLTag) {
    if !isInForeign {
      let isRoot = tag.name.elementsEqual("svg".utf8) || tag.name.elementsEqual("math".utf8)
      guard isRoot, !tag.isSelfClosing else { return }
      if foreign.count < limits.xmlDepth { foreign.append((tag.name, false)) }
      return
    }
    let name = String(decoding: tag.name, as: UTF8.self)
    if HTMLName.byName[name]?.breaksOutOfForeign == true {
      while isInForeign { foreign.removeLast() }
    } else if !tag.isSelfClosing, Self.isHTMLHolder(name), foreign.count < limits.xmlDepth {
      foreign.append((tag.name, true))
    }
  }

  mutating func leaveForeign(_ name: [UInt8]) {
    guard let place = foreign.lastIndex(where: { $0.name == name }) else { return }
    foreign.removeSubrange(place...)
  }
}
