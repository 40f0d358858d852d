// Both reports as one with tracked changes, for programs that accept and reject them.

public import ReportModel

/// Two reports in one: what only one of them has is marked as inserted, deleted or moved.
public struct TrackedReport: Sendable, Hashable {
  /// The report with the marks; with all of them accepted its text is that of the new report, with all of
  /// them rejected that of the old one.
  public var report: Report
  /// Changes that no mark can tell, by the place they stand at.
  ///
  /// These are rules and page breaks, the layout of tables, and comments. They are as in the new report.
  public var untracked: [Loss]
}

extension ReportChanges {
  /// Puts both reports together with every change marked.
  ///
  /// The properties of the document are those of the new report. Text that only looks otherwise is taken away and
  /// put in again.
  ///
  /// - Parameters:
  ///   - old: is the report that the changes start from.
  ///   - new: is the report that they lead to.
  ///   - author: is who the changes are said to be by; word processors show it.
  /// - Returns: the report with the marks, and what they cannot tell.
  /// - Throws: ``DiffError`` where the marks would not lead to the one and the other report; and where either
  ///   report has marks of changes itself.
  public func tracked(
    from old: Report, to new: Report, by author: String?
  ) throws(DiffError) -> TrackedReport {
    guard !old.hasChanges, !new.hasChanges else { throw DiffError(code: .alreadyTracked) }
    let old = old.renamingNotes(for: new, self)
    var merge = PassageMerge(old.passages, new.passages, by: ChangeAuthor(name: author))
    merge.merge(self)
    var report = new
    report.headers = merge.headers
    report.footers = merge.footers
    report.sections = merge.sections.tree
    report.setNotes(merge.notes, from: old, to: new, by: ChangeAuthor(name: author))
    report.resources.comments = merge.comments
    let images = Set(new.resources.images.map(\.id))
    report.resources.images += old.resources.images.filter { !images.contains($0.id) }
    guard report.isTracked(from: old, to: new) else { throw DiffError(code: .notTracked) }
    return TrackedReport(report: report, untracked: merge.untracked)
  }
}
