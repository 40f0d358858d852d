// What the laws are tested on: every sample in each reading, the report that holds everything, and
// arbitrary reports.

import ReportModel
import ReportNormalizer
import TestSupport

@testable import ReportFormats

/// A report that the laws must hold for.
enum Subject: Sendable, CustomStringConvertible {
  case sample(String, ReadOptions.TrackedChanges)
  case everything
  case arbitrary(seed: UInt64, RandomReport.Characters)

  /// The samples in each reading of their tracked changes.
  static let samples: [Subject] = Samples.documents.flatMap { name in
    ReadOptions.TrackedChanges.allCases.map { .sample(name, $0) }
  }

  static let all: [Subject] =
    samples + [.everything]
    + (1...20).map { .arbitrary(seed: $0, $0.isMultiple(of: 2) ? .any : .printable) }

  /// The report, with the fields that its headings feed.
  func report() throws -> Report {
    switch self {
    case .sample(let name, let changes):
      let options = ReadOptions(trackedChanges: changes)
      return try DOCXReader.read(try Samples.bytes(name), options: options).normalized()
    case .everything: return .everything
    case .arbitrary(let seed, let characters):
      var reports = RandomReport(seed: seed, characters: characters)
      return reports.next()
    }
  }

  var description: String {
    switch self {
    case .sample(let name, let changes): "\(name), \(changes.rawValue)"
    case .everything: "everything"
    case .arbitrary(let seed, let characters): "arbitrary \(seed), \(characters)"
    }
  }
}
