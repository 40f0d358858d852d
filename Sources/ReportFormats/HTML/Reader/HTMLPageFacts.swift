// What must be known of a page before its text is read: who made it, its notes, its link targets.

internal import ReportModel

/// Facts about a whole page.
struct HTMLPageFacts {
  /// Whether our own writer made the page, or the fragment.
  private(set) var isOwn = false
  /// The names that links of the page lead to.
  private(set) var linkTargets: Set<String> = []
  /// The elements that hold a note, by the name that its mark links to.
  private(set) var notes: [String: HTMLTree.Index] = [:]
  /// The names of notes by their elements.
  private(set) var noteNames: [HTMLTree.Index: String] = [:]
  /// What stands at the end of a page of our own, with its id.
  enum OwnNote {
    case note(id: String)
    case comment(id: String)
  }

  /// Our own notes and comments by the names of their elements.
  private(set) var ownNotes: [String: OwnNote] = [:]

  init(_ tree: HTMLTree) {
    var hasGenerator = false
    var hasReportBody = false
    for number in tree.nodes.indices {
      let index = HTMLTree.Index(number)
      let node = tree[index]
      guard !node.isText, node.start < node.end else { continue }
      switch node.name {
      case .meta:
        if tree[index, .name] == "generator", tree[index, .content] == "reportconv" {
          hasGenerator = true
        }
      case .body: if tree[index, .class] == "report" { hasReportBody = true }
      case .article:
        if tree[index, .class] == "report", Self.holdsOwnSection(index, tree) { isOwn = true }
      case .a:
        if let target = tree[index, .href], target.utf8.first == UInt8(ascii: "#") {
          linkTargets.insert(String(target.dropFirst()))
        }
      case .div, .li, .aside, .p: note(index, tree)
      default: break
      }
    }
    if hasGenerator, hasReportBody { isOwn = true }
    if !isOwn { ownNotes = [:] }
  }

  private static func holdsOwnSection(_ index: HTMLTree.Index, _ tree: HTMLTree) -> Bool {
    var child = tree[index].first
    while child >= 0 {
      if !tree[child].isText {
        return tree[child, .dataField] != nil || tree[child].name == .header
          || tree[child].name == .footer || tree[child, .class] == "notes"
      }
      child = tree[child].next
    }
    return true
  }

  /// Notes of Word (`ftn1`), LibreOffice (`sdfootnote1`), pandoc (`fn1` among the end notes), and ours.
  private mutating func note(_ index: HTMLTree.Index, _ tree: HTMLTree) {
    guard let name = tree[index, .id] else { return }
    if tree[index].name == .div, tree[index, .class] == "note", let id = tree[index, .dataId] {
      let isNote = tree[index, .dataKind].flatMap(Note.Kind.init(rawValue:)) != nil
      ownNotes[name] = isNote ? .note(id: id) : .comment(id: id)
      return
    }
    if tree[index].name == .div, name.isNumbered(after: "ftn") || name.isNumbered(after: "edn") {
      add(index, "_" + name)
    } else if tree[index].name == .div,
      name.isNumbered(after: "sdfootnote") || name.isNumbered(after: "sdendnote")
    {
      add(index, name + "sym")
    } else if tree[index].name == .li, name.isNumbered(after: "fn"), isInEndNotes(index, tree) {
      add(index, name)
    }
  }

  private mutating func add(_ index: HTMLTree.Index, _ name: String) {
    guard notes[name] == nil else { return }
    notes[name] = index
    noteNames[index] = name
  }

  private func isInEndNotes(_ index: HTMLTree.Index, _ tree: HTMLTree) -> Bool {
    let list = tree[index].parent
    guard list > 0 else { return false }
    let holder = tree[list].parent
    return holder > 0
      && (tree[holder, .role] == "doc-endnotes" || tree[holder, .class] == "footnotes")
  }
}

extension String {
  /// Whether the text is a prefix and a number.
  fileprivate func isNumbered(after prefix: String) -> Bool {
    let digits = utf8.dropFirst(prefix.utf8.count)
    return hasPrefix(prefix) && !digits.isEmpty && digits.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
