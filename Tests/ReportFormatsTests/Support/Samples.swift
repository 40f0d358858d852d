// The sample reports of the repository.

import FoundationEssentials

@testable import ReportFormats

/// Sample reports by file name.
enum Samples {
  /// The folder of the samples.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "samples")

  /// The names of all sample documents.
  static let documents = [
    "cardiology-pt.docx", "consultation-lb.docx", "ct-thorax-fr.docx", "discharge-fr.docx",
    "endoscopy-en.docx", "mammography-fr.docx", "mrt-knie-de.docx", "pathology-de.docx",
    "six-sentences.docx", "ultrasound-en-tracked.docx",
  ]

  /// The bytes of a sample.
  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }
}

extension Samples {
  /// The parts of a sample document by name.
  static func parts(_ name: String) throws -> [String: [UInt8]] {
    let archive = try ZipArchive(try bytes(name), limits: Limits())
    var parts: [String: [UInt8]] = [:]
    for part in archive.names { parts[part] = try archive.read(part) }
    return parts
  }
}
