// What changed in a delivered report since an earlier one, made into files of its folder.
//
// It is made immediately before the folder gets its place, so that it goes by the history as it is then.
// Whatever goes wrong with it, the report itself is delivered: the summary then says that it failed.

internal import FoundationEssentials
internal import ReportDiff
internal import ReportFormats
internal import ReportHistory
internal import ReportModel

/// How delivered reports are compared with earlier ones.
struct ComparisonPlan: Sendable, Hashable {
  /// The formats that changes are written in; none where nothing is compared.
  var formats: [DiffFormat] = []

  /// The summary of a comparison.
  static let summaryName = "diff-summary.json"

  /// The name of the file of a format.
  static func name(of format: DiffFormat) -> String { "diff.\(format.fileExtension)" }

  /// The names of all files that a comparison can make.
  static let names = DiffFormat.allCases.map(name) + [summaryName]
}

extension ComparisonPlan {
  /// The files of a comparison, the summary last; none where nothing is asked for.
  ///
  /// - Parameters:
  ///   - report: is the canonical report that is delivered.
  ///   - name: is what displays call it.
  ///   - delivery: is the delivery that brings it.
  ///   - journal: has the history.
  /// - Returns: the files.
  func files(
    for report: Report, named name: String, _ delivery: Delivery, _ journal: Journal
  ) -> [DeliveryFile] {
    guard !formats.isEmpty else { return [] }
    do throws(HistoryError) {
      let earlier = try journal.earlierContent(
        than: report, notification: delivery.id, at: delivery.received)
      guard let earlier else { return [ComparisonSummary.none.file] }
      return try files(from: earlier, to: report, named: name)
    } catch {
      return [ComparisonSummary.failed(code: error.code.rawValue).file]
    }
  }

  private func files(
    from earlier: EarlierContent, to report: Report, named name: String
  ) throws(HistoryError) -> [DeliveryFile] {
    let (old, new) = (DiffReport(earlier.filed), DiffReport(report, named: name))
    do throws(DiffError) {
      let changes = try DiffRun().changes(from: old, to: new)
      var files: [DeliveryFile] = []
      for format in formats {
        let output = try DiffRun(format: format).output(of: changes, from: old, to: new)
        files.append(DeliveryFile(name: Self.name(of: format), bytes: output.bytes))
      }
      files.append(ComparisonSummary.compared(earlier, formats, changes).file)
      return files
    } catch {
      return [ComparisonSummary.failed(code: error.code.rawValue).file]
    }
  }
}

// MARK: - In the folder

extension ComparisonPlan {
  /// Puts the files of a comparison into a folder, in place of those of another one.
  ///
  /// - Throws: where they cannot be written; then none is there.
  static func put(_ files: [DeliveryFile], into folder: String) throws(FileError) {
    do throws(FileError) {
      try remove(from: folder)
      if !files.isEmpty { try DeliveryFolder.write(files, into: folder) }
    } catch {
      try? remove(from: folder)
      throw error
    }
  }

  private static func remove(from folder: String) throws(FileError) {
    for name in names { try DeliveryFolder.remove(Path.join(folder, name)) }
  }
}

extension DiffReport {
  /// A canonical report as one that is compared.
  init(_ report: Report, named name: String) {
    self.init(
      name: name, report: report,
      format: report.sources.first.flatMap { Format(rawValue: $0.format) })
  }
}
