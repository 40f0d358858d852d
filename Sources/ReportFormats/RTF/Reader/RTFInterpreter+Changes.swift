// Tracked changes (RTF 1.9.1, "Track Changes"): properties of letters, as bold is one.

internal import ReportModel

extension RTFInterpreter {
  /// Works out what becomes of text under tracked changes, and counts them.
  mutating func readChanges(_ character: RTFCharacter) {
    look.isDropped = false
    look.marks = []
    guard !character.flags.isDisjoint(with: .changes) else {
      countedMarks = []
      return
    }
    let marks = marks(character)
    if group.destination == .text, marks != countedMarks {
      for mark in marks where !countedMarks.contains(mark) { changes.count(mark) }
      countedMarks = marks
    }
    for mark in marks {
      switch options.trackedChanges.treatment(of: mark.kind) {
      case .keep: break
      case .drop: look.isDropped = true
      case .mark: look.marks.append(mark)
      }
    }
  }

  /// The changes that properties of letters name.
  func marks(_ character: RTFCharacter) -> [ChangeMark] {
    var marks: [ChangeMark] = []
    func add(_ kind: ChangeMark.Kind, _ author: Int32, _ date: Int32) {
      let time = date == 0 ? nil : RTFDateTime(dttm: Int(date))?.isoMinute
      marks.append(ChangeMark(kind: kind, author: document.author(author), date: time))
    }
    let flags = character.flags
    // A move is written as a change of its kind too.
    if flags.contains(.movedTo) {
      add(.movedTo, character.moveAuthor, character.moveDate)
    } else if flags.contains(.inserted) {
      add(.inserted, character.insertAuthor, character.insertDate)
    }
    if flags.contains(.movedFrom) {
      add(.movedFrom, character.moveAuthor, character.moveDate)
    } else if flags.contains(.deleted) {
      add(.deleted, character.deleteAuthor, character.deleteDate)
    }
    return marks
  }

  /// Ends the change that is marked, and begins the one of the text that comes.
  mutating func turnChanges() {
    for wrapper in story.changeWrappers.reversed() { story.inlines.close(wrapper) }
    story.changeWrappers = []
    for mark in look.marks { story.changeWrappers.append(story.inlines.open(.change(mark))) }
    story.changeMarks = look.marks
  }

  /// Ends the change that is marked, as a paragraph does.
  mutating func endChanges() {
    guard !story.changeWrappers.isEmpty else { return }
    look.marks = []
    isStyleReady = false
    turnChanges()
  }

  /// What becomes of the end of the paragraph, and the mark that it has where changes are shown.
  mutating func paragraphChange() -> (isDropped: Bool, mark: ChangeMark?) {
    guard !group.character.flags.isDisjoint(with: .changes) else { return (false, nil) }
    readChanges(group.character)
    isStyleReady = false
    return (look.isDropped, look.marks.last)
  }
}
