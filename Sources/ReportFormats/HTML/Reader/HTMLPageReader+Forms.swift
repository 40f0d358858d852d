// Controls of forms (HTML 4.10): what is filled in is text, what could be is not.

internal import ReportModel

extension HTMLPageReader {
  mutating func showInput(_ node: HTMLTree.Index) {
    let value = tree[node, .value] ?? ""
    switch tree[node, .type]?.lowercased().trimmed ?? "text" {
    case "hidden", "file", "color", "range": break
    case "image": showImage(node)
    case "checkbox", "radio": showMark(.checkBox(isTicked: tree[node, .checked] != nil))
    case "submit", "reset", "button": showText(value)
    case "password":
      if !value.isEmpty { find(.hiddenText, "a password is not shown", text: nil) }
    default: showValue(value, of: node)
    }
  }

  /// What is filled in, with the name of the control.
  private mutating func showValue(_ value: String, of node: HTMLTree.Index) {
    guard !value.isEmpty else {
      if let hint = tree[node, .placeholder], !hint.trimmed.isEmpty, !style.isHidden {
        find(.unfilledControl, "a field of a form is not filled in and shows a hint", text: hint)
      }
      return
    }
    let id = filled(node, .id)
    let name = filled(node, .name)
    let tag = id ?? name
    guard tag != nil, !style.isHidden, line.inlines.depth < options.limits.nesting else {
      return showText(value)
    }
    let alias = filled(node, .title) ?? (id == nil ? nil : name)
    let control = line.inlines.open(.control(ContentControl(tag: tag, alias: alias)))
    showText(value)
    line.inlines.close(control)
  }

  /// An attribute that says something.
  private func filled(_ node: HTMLTree.Index, _ name: HTMLAttribute) -> String? {
    tree[node, name].flatMap { $0.isEmpty ? nil : $0 }
  }

  mutating func showTextArea(_ node: HTMLTree.Index) {
    showValue(tree.textContent(of: node), of: node)
  }

  /// The options that are chosen; the others are a finding.
  mutating func showSelect(_ node: HTMLTree.Index) {
    let options = self.options(of: node)
    let isList = tree[node, .multiple] != nil || (tree[node, .size].flatMap { Int($0) } ?? 1) > 1
    var chosen = options.indices.filter { tree[options[$0], .selected] != nil }
    if !isList {
      // Of several the last one is chosen, of none the first that can be (4.10.7).
      let first = options.firstIndex { tree[$0, .disabled] == nil } ?? options.indices.first
      chosen = [chosen.last ?? first].compactMap { $0 }
    }
    let texts = options.map { label(of: $0) }
    showValue(chosen.map { texts[$0] }.joined(separator: ", "), of: node)
    let picked = Set(chosen)
    let others = texts.indices.filter { !picked.contains($0) && !texts[$0].isEmpty }
    guard !others.isEmpty, !style.isHidden else { return }
    find(
      .hiddenText, "choices of a form that are not chosen",
      text: others.map { texts[$0] }.joined(separator: " | "))
  }

  private func options(of select: HTMLTree.Index) -> [HTMLTree.Index] {
    var found: [HTMLTree.Index] = []
    var node = tree[select].first
    while node >= 0 {
      if tree[node].name == .option { found.append(node) }
      let isGroup = tree[node].name == .optgroup
      node =
        isGroup && tree[node].first >= 0 ? tree[node].first : tree.following(node, within: select)
    }
    return found
  }

  private func label(of option: HTMLTree.Index) -> String {
    let text = tree.visibleText(of: option)
    return text.isEmpty ? tree[option, .label] ?? "" : text
  }
}
