// What each format carries of a report, as its writer declares it.

internal import ReportFormats
internal import ReportModel

/// The table of features and formats for people.
enum FeatureTable {
  /// The table, a line a feature, a column a format that is written.
  static var lines: [String] {
    let formats = Format.allCases.filter { $0.writer != nil }
    let head = ["feature"] + formats.map(\.rawValue)
    return TextColumns.lines(
      [head]
        + Feature.allCases.map { feature in
          [feature.rawValue]
            + formats.map { $0.carriage(of: feature)?.rawValue ?? "" }
        })
  }
}
