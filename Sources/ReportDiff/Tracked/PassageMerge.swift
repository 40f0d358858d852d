// The passages of two reports as one list: those of the new report in its order, what is no more where it stood.

internal import ReportModel

struct PassageMerge {
  private let old: [Passage]
  private let new: [Passage]
  private let author: ChangeAuthor
  private(set) var headers: [PageRegion] = []
  private(set) var footers: [PageRegion] = []
  private(set) var sections = TrackedSections()
  private(set) var notes: [TrackedNote] = []
  private(set) var comments: [Comment] = []
  private(set) var untracked: [Loss] = []

  init(_ old: [Passage], _ new: [Passage], by author: ChangeAuthor) {
    self.old = old
    self.new = new
    self.author = author
  }

  mutating func merge(_ changes: ReportChanges) {
    let leaving = leaving(changes)
    for change in leaving[nil] ?? [] { remove(change) }
    for change in changes.passages {
      guard let place = change.newPlace else { continue }
      guard let from = change.oldPlace, !leaves(change) else {
        add(new[place], change)
        continue
      }
      merge(old[from], new[place], change.lines)
      for change in leaving[from] ?? [] { remove(change) }
    }
  }

  /// Whether a passage of the old report is no more where it stood; the order of notes and of page headers is
  /// not a place.
  private func leaves(_ change: PassageChange) -> Bool {
    guard let place = change.oldPlace else { return false }
    return change.newPlace == nil || change.status == .moved && old[place].place.isInBody
  }

  /// What leaves its place, by the last passage before it that stays.
  private func leaving(_ changes: ReportChanges) -> [Int?: [PassageChange]] {
    var leaving: [Int?: [PassageChange]] = [:]
    var last: Int?
    let inOrder = changes.passages.filter { $0.oldPlace != nil }
      .sorted { ($0.oldPlace ?? 0) < ($1.oldPlace ?? 0) }
    for change in inOrder {
      if leaves(change) {
        leaving[last, default: []].append(change)
      } else {
        last = change.oldPlace
      }
    }
    return leaving
  }

  // MARK: - In both reports

  private mutating func merge(_ old: Passage, _ new: Passage, _ lines: [LineChange]) {
    // Most passages are the same; some differ in what shows nowhere and have no lines of their own.
    let isSame = old.section == new.section
    let lines =
      isSame || !lines.isEmpty ? lines : LineAlignment(old.units(at: 0), new.units(at: 0)).lines
    var merge = BlockMerge(lines, by: author)
    if new.place.isInBody {
      mergeSection(old.section, new.section, &merge)
    } else {
      let blocks = merge.merge(old.section.blocks, from: 0, new.section.blocks, from: 0)
      append(new, blocks, isChanged: !isSame)
      if let last = notes.indices.last, new.place.isNote { notes[last].old = old.section.blocks }
    }
    note(merge.untracked, new)
  }

  private mutating func mergeSection(
    _ old: Section, _ new: Section, _ merge: inout BlockMerge
  ) {
    let blocks = merge.merge(
      old.blocks, from: old.firstBlockLine, new.blocks, from: new.firstBlockLine)
    if old.level == new.level, old.label == new.label, old.hasHeading == new.hasHeading {
      var section = new
      section.heading = InlineMerge.merge(old.heading, new.heading, by: author)
      sections.append(section, blocks)
    } else {
      // Another rank or number is another heading.
      if old.hasHeading { sections.append(old.marked(.deleted, by: author), []) }
      sections.append(new.hasHeading ? new.marked(.inserted, by: author) : nil, blocks)
    }
  }

  // MARK: - In one report alone

  private mutating func remove(_ change: PassageChange) {
    guard let place = change.oldPlace else { return }
    let section = old[place].section
    var merge = BlockMerge(change.lines, isMoved: change.status == .moved, by: author)
    let blocks = merge.removed(section.blocks, from: section.firstBlockLine)
    append(old[place], section.marked(merge.matches.kind(ofOld: 0), by: author), blocks)
    note(merge.untracked, old[place])
  }

  private mutating func add(_ passage: Passage, _ change: PassageChange) {
    let section = passage.section
    var merge = BlockMerge(change.lines, isMoved: change.status == .moved, by: author)
    let blocks = merge.added(section.blocks, from: section.firstBlockLine)
    append(passage, section.marked(merge.matches.kind(ofNew: 0), by: author), blocks)
    note(merge.untracked, passage)
  }

  private mutating func append(_ passage: Passage, _ heading: Section, _ blocks: [Block]) {
    if passage.place.isInBody {
      sections.append(heading.hasHeading ? heading : nil, blocks)
    } else {
      append(passage, blocks, isChanged: true)
    }
  }

  // MARK: - Parts

  /// Comments have no tracked changes: the new report's stay as they are.
  private mutating func append(_ passage: Passage, _ blocks: [Block], isChanged: Bool) {
    switch passage.place {
    case .header(let pages, let part):
      headers.append(PageRegion(pages: pages, part: part, blocks: blocks))
    case .footer(let pages, let part):
      footers.append(PageRegion(pages: pages, part: part, blocks: blocks))
    case .note(let id, let kind, let label):
      let note = Note(id: id, kind: kind, label: label, blocks: blocks)
      notes.append(TrackedNote(note: note, new: passage.section.blocks))
    case .comment(let id, let author, let initials, let date):
      if isChanged { note([.comments], passage) }
      guard new.contains(where: { $0.place == passage.place }) else { return }
      comments.append(
        Comment(
          id: id, author: author, initials: initials, date: date, blocks: passage.section.blocks))
    case .section: break
    }
  }

  private mutating func note(_ features: [Feature], _ passage: Passage) {
    for feature in features {
      untracked.append(Loss(feature, at: Location(section: passage.trail)))
    }
  }
}
