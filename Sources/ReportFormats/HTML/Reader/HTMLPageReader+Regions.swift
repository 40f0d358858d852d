// Headers and footers of printed pages among the content of a page.

internal import ReportModel

extension HTMLPageReader {
  /// Begins a page header or footer; `false` where an element is none.
  ///
  /// LibreOffice marks them by their title. A <header> that the page begins with and a <footer> that it
  /// ends with are taken for such too, unless they hold headings: those are the beginning of the
  /// report. Otherwise the number of a page would become text of the last section.
  mutating func beginRegion(_ element: inout OpenElement) -> Bool {
    let node = element.node
    guard let isHeader = side(node), containers.count == 1, standsInBody(node) else {
      return false
    }
    let edges = edges ?? HTMLPageEdges(tree, body)
    self.edges = edges
    guard tree.holds(node, isHeader ? edges.first : edges.last) else { return false }
    begin(.region(PageRegion(blocks: []), isHeader: isHeader), &element)
    return true
  }

  /// Whether an element is a page header (`true`) or footer by its name or title.
  private func side(_ node: HTMLTree.Index) -> Bool? {
    switch tree[node].name {
    case .div:
      switch tree[node, .title] {
      case "header": true
      case "footer": false
      default: nil
      }
    case .header: hasHeading(node) ? nil : true
    case .footer: hasHeading(node) ? nil : false
    default: nil
    }
  }

  private func hasHeading(_ top: HTMLTree.Index) -> Bool {
    var node = tree[top].first
    while node >= 0 {
      switch tree[node].name {
      case .h1, .h2, .h3, .h4, .h5, .h6: return true
      default: if tree[node, .role] == "heading" { return true }
      }
      node = tree[node].first >= 0 ? tree[node].first : tree.following(node, within: top)
    }
    return false
  }

  /// Whether nothing but boxes without a meaning stand around an element.
  private func standsInBody(_ node: HTMLTree.Index) -> Bool {
    var parent = tree[node].parent
    while parent > 0, tree[parent].name == .div { parent = tree[parent].parent }
    return parent > 0 && tree[parent].name == .body
  }
}

/// The texts that the body of a page begins and ends with.
struct HTMLPageEdges {
  private(set) var first: HTMLTree.Index = -1
  private(set) var last: HTMLTree.Index = -1

  init(_ tree: HTMLTree, _ body: HTMLTree.Index) {
    var node = tree[body].first
    while node >= 0 {
      if tree[node].isText, tree.isVisible(node) {
        if first < 0 { first = node }
        last = node
      }
      node = tree[node].first >= 0 ? tree[node].first : tree.following(node, within: body)
    }
  }
}

extension HTMLTree {
  /// Whether a text is more than spaces.
  func isVisible(_ index: Index) -> Bool {
    text[Int(self[index].start)..<Int(self[index].end)].contains { !$0.isHTMLSpace }
  }

  /// Whether an element holds a node, at any depth.
  fileprivate func holds(_ element: Index, _ node: Index) -> Bool {
    var parent = node
    while parent > 0, parent != element { parent = self[parent].parent }
    return parent == element
  }
}
