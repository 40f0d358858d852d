// The notes of two reports. A note has one mark in the text: where the mark stands elsewhere now, the note of the
// old report and that of the new one are two.

internal import ReportModel

/// A note of two reports.
struct TrackedNote {
  /// The note with its changes marked.
  var note: Note
  /// Its blocks in the old report, where it is in both.
  var old: [Block]?
  /// Its blocks in the report that it is in, the new one where it is in both.
  var new: [Block]
}

extension Report {
  /// Gives the report, whose text has its changes marked, the notes of both reports.
  mutating func setNotes(
    _ notes: [TrackedNote], from old: Report, to new: Report, by author: ChangeAuthor
  ) {
    var marks = NoteMarks()
    for section in allSections { marks.read(section) }
    let doubled = marks.old.intersection(marks.new)
    if !doubled.isEmpty {
      let names = Dictionary(uniqueKeysWithValues: doubled.map { ($0, $0 + "-old") })
      sections = sections.map { $0.renamingOldNotes(names) }
    }
    resources.notes = notes.flatMap { tracked in
      let note = tracked.note
      guard doubled.contains(note.id), let old = tracked.old else { return [note] }
      var (from, to) = (note, note)
      var merge = BlockMerge([], by: author)
      from.id += "-old"
      from.blocks = merge.removed(old, from: 0)
      to.blocks = merge.added(tracked.new, from: 0)
      return [from, to]
    }
    for kind in Note.Kind.allCases { count(kind, old.labels(kind), new.labels(kind)) }
  }

  private func labels(_ kind: Note.Kind) -> [String] {
    resources.notes.filter { $0.kind == kind }.map(\.label)
  }

  /// Counts the notes through in the order of their marks, as word processors do.
  private mutating func count(_ kind: Note.Kind, _ old: [String], _ new: [String]) {
    var marks = NoteMarks()
    for section in allSections { marks.read(section) }
    let own = resources.notes.indices.filter { resources.notes[$0].kind == kind }
    let placeByID = Dictionary(own.map { (resources.notes[$0].id, $0) }) { first, _ in first }
    let places = marks.order.compactMap { placeByID[$0] }
    guard places.count == own.count,
      let labels = MergedLabels.counted(old, new, count: places.count, from: 1)
    else { return }
    for (place, label) in zip(places, labels) { resources.notes[place].label = label }
  }
}

/// The marks of notes in a text, by the report that they are in.
private struct NoteMarks {
  private(set) var old: Set<String> = []
  private(set) var new: Set<String> = []
  /// All notes in the order of their first marks.
  private(set) var order: [String] = []

  mutating func read(_ section: Section) {
    read(section.heading, isOld: false)
    read(section.blocks)
  }

  private mutating func read(_ blocks: [Block]) {
    for block in blocks {
      if case .paragraph(let paragraph) = block { read(paragraph.inlines, isOld: false) }
      for blocks in block.children { read(blocks) }
    }
  }

  private mutating func read(_ inlines: [Inline], isOld: Bool) {
    for inline in inlines {
      if case .note(let id) = inline {
        if !old.contains(id), !new.contains(id) { order.append(id) }
        if isOld { old.insert(id) } else { new.insert(id) }
      } else if case .change(let mark, let content) = inline {
        read(content, isOld: isOld || mark.kind.isOld)
      } else {
        read(inline.children, isOld: isOld)
      }
    }
  }
}

extension Section {
  /// The section with notes in text that only the old report has under other names.
  fileprivate func renamingOldNotes(_ names: [String: String]) -> Section {
    var section = self
    section.heading = heading.renamingOldNotes(names)
    section.blocks = blocks.mapInlines { $0.renamingOldNotes(names) }
    section.subsections = subsections.map { $0.renamingOldNotes(names) }
    return section
  }
}

extension [Inline] {
  fileprivate func renamingOldNotes(_ names: [String: String]) -> [Inline] {
    map { inline in
      if case .change(let mark, let content) = inline, mark.kind.isOld {
        return .change(mark, content.renamingNotes(names))
      }
      return inline.holding(inline.children.renamingOldNotes(names))
    }
  }
}
