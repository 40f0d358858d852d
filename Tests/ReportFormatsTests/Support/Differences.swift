// What differs between two reports, as few lines that a person can read.

import ReportModel

/// The first lines of the canonical forms that differ, or `nil` where the reports are equal.
///
/// Strings are compared by their bytes: equality in Swift is canonical equivalence.
func difference(_ found: Report, from expected: Report) -> String? {
  let lines = [found, expected].map { report in
    report.json(pretty: true).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
  guard let first = zip(lines[0], lines[1]).enumerated().first(where: { $1.0 != $1.1 })?.offset
  else { return lines[0].count == lines[1].count ? nil : "one report is longer" }
  let around = max(first - 8, 0)
  let shown = lines.map { $0[around..<min(first + 6, $0.count)].map(\.shortened) }
  return "line \(first), found:\n" + shown[0].joined(separator: "\n") + "\nexpected:\n"
    + shown[1].joined(separator: "\n")
}

extension String {
  /// The line without the data of images.
  fileprivate var shortened: String { String(prefix(160)) }
}
