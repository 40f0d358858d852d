// Notes are named within their report: for one report of two, the old one's get the names of the new one's.

internal import ReportModel

extension Report {
  /// The report with its notes named as in a newer one; those that it alone has get names of their own.
  func renamingNotes(for new: Report, _ changes: ReportChanges) -> Report {
    let names = noteNames(for: new, changes)
    guard names.contains(where: { $0.key != $0.value }) else { return self }
    let passages = passages.map { passage in
      var passage = passage
      passage.section.heading = passage.section.heading.renamingNotes(names)
      passage.section.blocks = passage.section.blocks.mapInlines { $0.renamingNotes(names) }
      if case .note(let id, let kind, let label) = passage.place {
        passage.place = .note(id: names[id] ?? id, kind, label: label)
      }
      return passage
    }
    return with(passages)
  }

  private func noteNames(for new: Report, _ changes: ReportChanges) -> [String: String] {
    let (old, other) = (passages, new.passages)
    var names: [String: String] = [:]
    for change in changes.passages {
      guard let from = change.oldPlace, let to = change.newPlace,
        case .note(let was, _, _) = old[from].place, case .note(let isNow, _, _) = other[to].place
      else { continue }
      names[was] = isNow
    }
    var taken = Set(new.resources.notes.map(\.id))
    for note in resources.notes where names[note.id] == nil {
      var name = note.id
      while !taken.insert(name).inserted { name += "-old" }
      names[note.id] = name
    }
    return names
  }
}

extension [Block] {
  /// The blocks with the text of each paragraph as a function gives it.
  func mapInlines(_ transform: ([Inline]) -> [Inline]) -> [Block] {
    map { block in
      switch block {
      case .paragraph(var paragraph):
        paragraph.inlines = transform(paragraph.inlines)
        return .paragraph(paragraph)
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = list.items[index].blocks.mapInlines(transform)
        }
        return .list(list)
      case .table(var table):
        for row in table.rows.indices {
          for cell in table.rows[row].cells.indices {
            table.rows[row].cells[cell].blocks =
              table.rows[row].cells[cell].blocks.mapInlines(transform)
          }
        }
        return .table(table)
      case .group(var group):
        group.blocks = group.blocks.mapInlines(transform)
        return .group(group)
      case .preformatted, .rule, .pageBreak: return block
      }
    }
  }
}

extension [Inline] {
  /// The inlines with notes under other names.
  func renamingNotes(_ names: [String: String]) -> [Inline] {
    map { inline in
      switch inline {
      case .note(let id): .note(id: names[id] ?? id)
      case .link, .fieldResult, .control, .change:
        inline.holding(inline.children.renamingNotes(names))
      case .ruby(let base, let annotation):
        .ruby(
          base: base.renamingNotes(names), annotation: annotation.renamingNotes(names))
      case .text, .lineBreak, .tab, .anchor, .checkBox, .image, .comment: inline
      }
    }
  }
}
