// Pages of our own writer: they say what each element stands for, so that the report comes back.

internal import ReportModel

extension HTMLPageReader {
  /// Whether an element is none of the report's own.
  func isLeftOut(_ node: HTMLTree.Index) -> Bool {
    guard page.isOwn, let classes = tree[node, .class] else { return false }
    let names = classes.split(separator: " ")
    if names.contains("label") { return true }
    return names.contains("added") && !isOwnMark(node)
  }

  /// Marks of notes and comments are added, but stand for something.
  private func isOwnMark(_ node: HTMLTree.Index) -> Bool { tree[node].name == .sup }

  /// What an element of our own page does; `false` where it does what it does everywhere.
  mutating func beginOwn(_ element: inout OpenElement) -> Bool {
    let node = element.node
    let role = tree[node, .role]
    let classes = tree[node, .class] ?? ""
    switch tree[node].name {
    case .section: return beginOwnSection(&element, classes)
    case .div where role == "list": beginOwnList(&element)
    case .div where role == "listitem": beginOwnItem(&element)
    case .div where classes == "note": beginOwnNote(&element)
    case .div where classes == "control":
      begin(.group(.control, control(node) ?? ContentControl()), &element)
    case .div where classes == "embedded": begin(.group(.embedded, nil), &element)
    case .aside where classes == "text-box": begin(.group(.textBox, nil), &element)
    case .aside where classes == "frame": begin(.group(.frame, nil), &element)
    case .p: element.closing = [.ownParagraph]
    case .hr where classes == "page-break":
      element.style.breaksAfter = false
      append(.pageBreak)
    case .h1, .h2, .h3, .h4, .h5, .h6: return beginOwnHeading(&element)
    case .sup where classes.hasPrefix("added"): showOwnMark(node, &element)
    case .span: return beginOwnSpan(&element, classes, role)
    case .a:
      guard let target = tree[node, .href], !target.isEmpty, !isActive(target) else { return true }
      let name =
        target.hasPrefix("#")
        ? "#" + LinkTarget.name(identifier: String(target.dropFirst())) : target
      open(.link(target: name, tooltip: tree[node, .title]), &element)
    default: return false
    }
    return true
  }

  private mutating func beginOwnSection(_ element: inout OpenElement, _ classes: String) -> Bool {
    let node = element.node
    if classes == "page-region" {
      let pages = tree[node, .dataPages].flatMap(PageRegion.Pages.init(rawValue:)) ?? .default
      let part = tree[node, .dataPart].flatMap { Int($0) } ?? 1
      let isHeader = tree[tree[node].parent].name == .header
      begin(
        .region(PageRegion(pages: pages, part: max(part, 1), blocks: []), isHeader: isHeader),
        &element)
      return true
    }
    guard let field = tree[node, .dataField].flatMap(Field.init(rawValue:)) else { return false }
    let level = tree[node, .dataLevel].flatMap { Int($0) } ?? 1
    endLine()
    sections.append(containers[0].blocks.finish())
    let section = sections.open(level: min(max(level, 0), 9), field: field)
    element.closing.append(.sectionEnd(section))
    return true
  }

  mutating func endOwnSection(_ section: Int) {
    endLine()
    sections.append(containers[0].blocks.finish())
    sections.end(section)
  }

  private mutating func beginOwnHeading(_ element: inout OpenElement) -> Bool {
    let node = element.node
    guard tree[node, .dataLevel] == nil, tree[tree[node].parent, .dataField] != nil else {
      element.closing = [.ownParagraph]
      return true
    }
    endLine()
    openHeadings = 1
    element.closing = [.ownHeading]
    return true
  }

  mutating func endOwnHeading(_ node: HTMLTree.Index) {
    openHeadings = 0
    let label = ownLabel(of: node)
    sections.set(
      heading: line.end(), label: label, change: changeMark(node, shown: .all))
  }

  private func ownLabel(of node: HTMLTree.Index) -> String? {
    let first = tree[node].first
    guard first >= 0, tree[first].name == .span, tree[first, .class] == "label" else { return nil }
    return tree.textContent(of: first)
  }

  mutating func endOwnParagraph() {
    _ = endLine(keepsEmpty: true)
  }

  private mutating func beginOwnList(_ element: inout OpenElement) {
    let node = element.node
    let kind = tree[node, .dataKind].flatMap(List.Kind.init(rawValue:)) ?? .other
    let start = tree[node, .dataStart].flatMap { Int($0) } ?? 1
    begin(.list(OpenList(kind: kind, start: start, next: start, style: .none)), &element)
  }

  private mutating func beginOwnItem(_ element: inout OpenElement) {
    var label = ownLabel(of: element.node)
    let first = tree[element.node].first
    if label == nil, first >= 0 {
      // The label stands in the first paragraph, which may come behind white space.
      label = ownLabel(of: first)
    }
    containers.append(Container(.item(label: label ?? "")))
    element.closing.append(.item)
  }

  private mutating func beginOwnNote(_ element: inout OpenElement) {
    let node = element.node
    let id = tree[node, .dataId] ?? ""
    let kind = tree[node, .dataKind].flatMap(Note.Kind.init(rawValue:))
    // What has the name of another cannot be referred to: it is text like any other.
    guard notes.names.insert("\(kind?.rawValue ?? "comment") \(id)").inserted else { return }
    if let kind {
      begin(
        .note(Note(id: id, kind: kind, label: tree[node, .dataLabel] ?? "", blocks: [])), &element)
    } else {
      begin(
        .comment(
          Comment(
            id: id, author: tree[node, .dataAuthor], initials: tree[node, .dataInitials],
            date: tree[node, .dataDate], blocks: [])), &element)
    }
  }

  private mutating func showOwnMark(_ node: HTMLTree.Index, _ element: inout OpenElement) {
    element.style.isInvisible = true
    element.closing.append(.dropHidden(hidden))
    hidden = ""
    // What a mark stands for is said by what it leads to: a note is no comment of the same name.
    switch ownNote(of: node) {
    case .note(let id): line.appendMark(.note(id: id))
    case .comment(let id): line.appendMark(.comment(id: id, edge: .end))
    case nil: break
    }
  }

  private func ownNote(of mark: HTMLTree.Index) -> HTMLPageFacts.OwnNote? {
    if let number = tree[mark, .dataComment] { return page.ownNotes["rc-comment-\(number)"] }
    let link = tree[mark].first
    let target = link >= 0 ? tree[link, .href]?.dropFirst() : nil
    let name = target.map { String($0) } ?? tree[mark, .dataNote].map { "rc-note-\($0)" }
    return name.flatMap { page.ownNotes[$0] }
  }

  private mutating func beginOwnSpan(
    _ element: inout OpenElement, _ classes: String, _ role: String?
  ) -> Bool {
    let node = element.node
    if role == "checkbox" {
      line.appendMark(.checkBox(isTicked: tree[node, .ariaChecked] == "true"))
      element.style.isInvisible = true
      element.closing.append(.dropHidden(hidden))
      hidden = ""
    } else if classes == "image" {
      line.appendMark(
        .image(Image(resource: nil, alternativeText: tree[node, .ariaLabel])))
      element.style.isInvisible = true
      element.closing.append(.dropHidden(hidden))
      hidden = ""
    } else if classes == "comment-start" {
      guard let number = tree[node, .dataComment],
        case .comment(let id)? = page.ownNotes["rc-comment-\(number)"]
      else { return true }
      line.appendInvisible(.comment(id: id, edge: .start))
    } else if let kind = tree[node, .dataFieldKind] {
      open(.field(kind: kind), &element)
    } else if classes == "control" {
      open(.control(control(node) ?? ContentControl()), &element)
    } else if classes == "link", let target = tree[node, .dataHref] {
      let title = tree[node, .title] ?? target
      let end = " – \(target)"
      let tooltip = title.hasSuffix(end) ? String(title.dropLast(end.count)) : nil
      guard !target.isEmpty, !isActive(target) else { return true }
      open(.link(target: target, tooltip: title == target ? nil : tooltip), &element)
    } else if let name = tree[node, .id] {
      line.appendInvisible(.anchor(LinkTarget.name(identifier: name)))
    } else {
      return false
    }
    return true
  }

  /// Whether a link runs something, which is told and not kept: anybody can say that a page is ours.
  private mutating func isActive(_ target: String) -> Bool {
    guard LinkTarget.runs(target) else { return false }
    active.links += 1
    return true
  }

  func control(_ node: HTMLTree.Index) -> ContentControl? {
    let tag = tree[node, .dataTag]
    let alias = tree[node, .dataAlias]
    return tag == nil && alias == nil ? nil : ContentControl(tag: tag, alias: alias)
  }
}

extension LinkTarget {
  /// The name that `identifier(_:)` was made of.
  static func name(identifier: String) -> String {
    // A name of nothing is a sign that stands for none.
    guard identifier != "~" else { return "" }
    let bytes = Array(identifier.utf8)[...].decodingHexDigits(behind: UInt8(ascii: "~"))
    return String(decoding: bytes, as: UTF8.self)
  }
}
