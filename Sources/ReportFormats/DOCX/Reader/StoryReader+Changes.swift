// Tracked changes around text (ECMA-376-1, 17.13.5).

internal import ReportModel

extension StoryReader {
  /// The mark that an element of a tracked change stands for.
  mutating func changeMark(_ name: XMLName, _ attributes: XMLAttributes) -> ChangeMark? {
    let kind: ChangeMark.Kind
    switch name {
    case .ins: kind = .inserted
    case .del: kind = .deleted
    case .moveFrom: kind = .movedFrom
    case .moveTo: kind = .movedTo
    default: return nil
    }
    // An author must be there; an empty one is none.
    let author = attributes[.author].flatMap { $0.isEmpty ? nil : $0 }
    return ChangeMark(kind: kind, author: author, date: attributes[.date])
  }

  mutating func openChange(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    guard let mark = changeMark(name, attributes) else { return .content }
    context.changes.count(mark)
    switch context.options.trackedChanges.treatment(of: mark.kind) {
    case .keep: return .content
    case .drop: return .skipped
    case .mark: return openWrapper(.change(mark))
    }
  }
}
