// Links, bookmarks, notes and comments: what a text refers to.

internal import ReportModel

/// A note or a comment of a part that holds several.
struct StoryItem {
  var kind: XMLName
  var id: String
  var author: String?
  var initials: String?
  var date: String?
  var blocks: [Block] = []
}

extension DOCXName {
  /// The field that a hidden bookmark of ours names: `_Field_findings_3`.
  static func field(ofBookmark name: String) -> Field? {
    guard name.hasPrefix(fieldPrefix) else { return nil }
    return Field(rawValue: String(name.dropFirst(fieldPrefix.count).prefix { $0 != "_" }))
  }
}

extension StoryReader {
  /// A link by relationship or to a place in the document (17.16.22).
  mutating func openHyperlink(_ attributes: XMLAttributes) -> Scope {
    var target = ""
    if let id = attributes[.rId] {
      if let relationship = relationships[id] {
        target = relationship.target
      } else {
        context.find(
          .danglingReference, "a link refers to \"\(id)\", which the document does not define",
          at: location)
      }
    }
    if let anchor = attributes[.anchor] ?? attributes[.docLocation] { target += "#\(anchor)" }
    guard !target.isEmpty, !isProgram(target) else { return .content }
    return openWrapper(.link(target: target, tooltip: attributes[.tooltip]))
  }

  /// Reports a link that would run something; only its text is kept.
  func isProgram(_ target: String) -> Bool {
    guard LinkTarget.runs(target) else { return false }
    context.find(.activeContent, FieldInstruction.linkRuns, at: location, text: target)
    return true
  }

  /// A place that links lead to; the one where the writer last worked is of no use.
  mutating func showBookmark(_ name: String?) {
    guard let name, !name.isEmpty, name != "_GoBack" else { return }
    if let field = DOCXName.field(ofBookmark: name) {
      story.paragraph.field = field
      return
    }
    mark(.anchor(name))
  }

  /// Puts a mark without text into the open paragraph, or into the next one.
  private mutating func mark(_ inline: Inline) {
    guard !story.isInFieldCode else { return }
    if story.isInParagraph {
      story.inlines.append(inline)
    } else {
      story.marks.append(inline)
    }
  }

  mutating func showNote(_ kind: Note.Kind, _ attributes: XMLAttributes) {
    let id = attributes[.id] ?? ""
    let hasOwnMark = attributes[.customMarkFollows].map { $0 != "0" && $0 != "false" } ?? false
    let numbering = kind == .footnote ? context.settings.footnotes : context.settings.endnotes
    guard !story.isInFieldCode else { return }
    guard
      let name = context.notes.mention(
        kind, id: id, numbering: numbering, hasOwnMark: hasOwnMark,
        language: context.settings.language)
    else {
      context.find(
        .danglingReference, "the text refers to the \(kind.rawValue) \"\(id)\", which is missing",
        at: location)
      return
    }
    show(.note(id: name))
    if hasOwnMark { run.ownMark = (kind, id) }
  }

  mutating func showComment(_ edge: CommentEdge, _ attributes: XMLAttributes) {
    guard let id = attributes[.id], context.commentIDs.contains(id) else { return }
    if edge == .start { commentsStarted.insert(id) }
    mark(.comment(id: id, edge: edge))
  }

  /// The mark of a comment, which stands alone where the comment speaks of no text (17.13.4.5).
  mutating func showCommentReference(_ attributes: XMLAttributes) {
    guard let id = attributes[.id] else { return }
    guard context.commentIDs.contains(id) else {
      context.find(
        .danglingReference, "the text refers to the comment \"\(id)\", which is missing",
        at: location)
      return
    }
    guard commentsStarted.insert(id).inserted else { return }
    mark(.comment(id: id, edge: .start))
    mark(.comment(id: id, edge: .end))
  }

  /// A note or a comment begins.
  ///
  /// Separators and notices of continuation are not notes (17.11.1).
  mutating func beginItem(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch attributes[.type] {
    case nil, "normal": break
    default: return .skipped
    }
    item = StoryItem(
      kind: name, id: attributes[.id] ?? "",
      author: attributes[.author].flatMap { $0.isEmpty ? nil : $0 },
      initials: attributes[.initials], date: attributes[.date])
    beginStory()
    return .content
  }

  mutating func endItem() {
    guard var item else { return }
    item.blocks = endStory()
    items.append(item)
    self.item = nil
  }
}
