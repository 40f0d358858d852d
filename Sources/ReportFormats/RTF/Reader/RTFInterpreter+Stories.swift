// Texts beside the body: notes, comments, text boxes, page headers and footers.

internal import ReportModel

extension RTFInterpreter {
  /// Starts a text inside the one that is read.
  mutating func openStory(_ kind: RTFStoryKind) {
    guard group.end == .none else { return }
    guard group.destination == .text || group.destination == .container, !story.isInFieldCode
    else { return turn(to: .skipped) }
    guard outerStories.count < options.limits.nesting else {
      failure =
        failure ?? ReadError(.limitExceeded, detail: "nesting (\(options.limits.nesting))")
      return
    }
    var inner = RTFOpenStory()
    swap(&inner, &story)
    outerStories.append(inner)
    // These texts do not take over the formatting around them (RTF 1.9.1, "Groups").
    group.character = RTFCharacter()
    group.paragraph = RTFParagraph()
    isStyleReady = false
    turn(to: .text, end: .story(kind))
  }

  /// Ends what is open in the text, and gives its blocks: of the body those of the last section.
  mutating func endStory() {
    flushParagraph()
    setDepth(0)
    if !story.marks.isEmpty {
      let marks = story.marks
      story.marks = []
      story.collect { $0.append(.paragraph(Paragraph(marks))) }
    }
    if story.holdsSections { sections.append(story.takeBlocks()) }
  }

  /// Ends a text inside another, and puts it where it belongs.
  mutating func closeStory(_ kind: RTFStoryKind) {
    endStory()
    let hasNoteMark = story.hasNoteMark
    let isEndnote = story.isEndnote
    let blocks = story.takeBlocks()
    guard let outer = outerStories.popLast() else { return }
    story = outer
    // Whether the text is shown is said by the group around it.
    group = groups.last ?? RTFGroup()
    isStyleReady = false
    switch kind {
    case .footnote: showNote(blocks, isEndnote ? .endnote : .footnote, hasOwnMark: !hasNoteMark)
    case .comment: addComment(blocks)
    case .textBox: addBox(Group(.textBox, blocks: blocks))
    case .region(let isHeader, let pages, let isForLeftPages):
      regions.add(
        RTFRegions.Region(
          isHeader: isHeader, pages: pages, isForLeftPages: isForLeftPages, blocks: blocks))
    }
  }

  /// Puts a box behind the open paragraph, unless it is empty or not shown.
  mutating func addBox(_ box: Group) {
    guard !box.blocks.isEmpty, !story.isInFieldCode else { return }
    story.count += 1
    story.boxes.append(.group(box))
  }

  private mutating func showNote(_ blocks: [Block], _ kind: Note.Kind, hasOwnMark: Bool) {
    let isAutomatic = story.hasNoteMark || !hasOwnMark
    story.hasNoteMark = false
    noteCount += 1
    let id = String(noteCount)
    notes.add(kind, id: id, blocks: blocks)
    let numbering = kind == .footnote ? document.footnotes : document.endnotes
    let name = notes.mention(
      kind, id: id, numbering: numbering, hasOwnMark: !isAutomatic,
      language: LanguageCodes.tag(of: Int(document.language)))
    if let name { show(.note(id: name)) }
  }

  /// A place that links lead to; the one where the writer last worked is of no use.
  mutating func showBookmark(_ name: String) {
    guard !name.isEmpty, name != "_GoBack" else { return }
    if let field = DOCXName.field(ofBookmark: name) {
      story.field = field
      return
    }
    group = groups.last ?? group
    if let field = RTFFieldMark.field(of: name) {
      story.field = field
    } else {
      mark(.anchor(name))
    }
  }

  /// One end of the text that a comment speaks of.
  mutating func markComment(_ name: String, _ edge: CommentEdge) {
    group = groups.last ?? group
    guard let id = comments.mark(name, edge) else { return }
    mark(.comment(id: id, edge: edge))
  }

  private mutating func addComment(_ blocks: [Block]) {
    let added = comments.add(blocks.withoutGapBehindMark)
    guard !added.isMarked else { return }
    mark(.comment(id: added.id, edge: .start))
    mark(.comment(id: added.id, edge: .end))
  }
}
