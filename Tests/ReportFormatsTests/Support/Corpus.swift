// A folder of real documents, which is not part of the project.

import FoundationEssentials

@testable import ReportFormats

/// The documents of the folder that REPORTCONV_CORPUS names.
enum Corpus {
  /// The folder, where there is one.
  static let folder: URL? = ProcessInfo.processInfo.environment["REPORTCONV_CORPUS"]
    .map { URL(filePath: $0) }

  /// Whether tests over the corpus can run; they are skipped with ``absence`` where they cannot.
  static var isThere: Bool { folder != nil }

  /// Why tests over the corpus are skipped.
  static let absence = "REPORTCONV_CORPUS names no folder of documents"

  /// The paths of all files below the folder with one of some extensions, sorted.
  static func files(_ extensions: String..., below part: String = "") -> [String] {
    guard let folder else { return [] }
    let root = part.isEmpty ? folder : folder.appending(path: part)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return names.filter { name in extensions.contains { name.lowercased().hasSuffix("." + $0) } }
      .map { root.appending(path: $0).path }.sorted()
  }

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }
}
