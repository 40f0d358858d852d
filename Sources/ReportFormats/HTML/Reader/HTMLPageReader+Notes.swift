// Notes as word processors write them into pages: marks that link to texts, and back.

internal import ReportModel

/// The notes of a page.
struct HTMLNotes {
  var notes: [Note] = []
  /// The labels that the marks in the text have, by the names of the notes.
  var labels: [String: String] = [:]
  /// The kinds and names of our own notes and comments so far: a name may stand once in a report.
  var names: Set<String> = []
}

extension HTMLPageReader {
  /// Whether a link is the mark of a note, in the text or at the note itself.
  func isNoteMark(_ target: String) -> Bool {
    guard target.utf8.first == UInt8(ascii: "#"), !page.notes.isEmpty else { return false }
    return page.notes[String(target.dropFirst())] != nil || isBackMark(target)
  }

  private func isBackMark(_ target: String) -> Bool {
    guard containers.contains(where: { if case .note = $0.kind { true } else { false } }) else {
      return false
    }
    let name = target.dropFirst()
    return name.hasPrefix("_ftnref") || name.hasPrefix("_ednref") || name.hasPrefix("fnref")
      || name.hasPrefix("sdfootnote") || name.hasPrefix("sdendnote")
  }

  /// Shows a mark as one, without its text, which is the note's label.
  mutating func beginNoteMark(_ target: String, _ element: inout OpenElement) {
    let name = String(target.dropFirst())
    element.style.isInvisible = true
    element.closing.append(.dropHidden(hidden))
    hidden = ""
    guard page.notes[name] != nil else { return }
    let label = tree.visibleText(of: element.node).filter { !"[]()".contains($0) }
    if notes.labels[name] == nil { notes.labels[name] = label }
    line.appendMark(.note(id: name))
  }

  mutating func beginNote(_ name: String, _ element: inout OpenElement) {
    let isEndNote = name.contains("edn") || name.contains("endnote")
    let note = Note(
      id: name, kind: isEndNote ? .endnote : .footnote, label: notes.labels[name] ?? "", blocks: [])
    if element.style.display != .inline { endLine() }
    begin(.note(note), &element)
  }
}
