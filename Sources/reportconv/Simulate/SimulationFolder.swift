// The reports of a folder, as the simulated sender sends them: NAME.docx is the document, NAME.html,
// NAME.rtf, NAME.txt and NAME.fields.json are payloads, NAME.message.json is a whole message.

internal import Glibc
internal import ReportFeed
internal import ReportFormats
internal import ReportModel

/// Collects the reports of folders.
struct SimulationFolder {
  /// What a file is to its report, by the end of its name; the longest ends first.
  private enum Part: String, CaseIterable {
    case message = ".message.json"
    case fields = ".fields.json"
    case document = ".docx"
    case html = ".html"
    case rtf = ".rtf"
    case text = ".txt"
  }

  /// The reports, in the order of their names.
  private(set) var reports: [SimulatedReport] = []
  private var parts: [String: [Part: String]] = [:]

  /// Reads the reports of all folders; files of one name in several folders are one report.
  static func reports(of folders: [String]) throws(Failure) -> [SimulatedReport] {
    var folder = SimulationFolder()
    for path in folders { try folder.list(path) }
    for name in folder.parts.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if let report = try folder.report(name) { folder.reports.append(report) }
    }
    return folder.reports
  }

  private mutating func list(_ folder: String) throws(Failure) {
    var walk = FolderWalk()
    let files = walk.files(below: folder)
    if let error = walk.unreadable.first { throw .input(error) }
    for file in files where !file.contains("/") {
      guard let part = Part.allCases.first(where: { file.hasSuffix($0.rawValue) }) else { continue }
      let name = String(file.dropLast(part.rawValue.count))
      if parts[name]?[part] == nil { parts[name, default: [:]][part] = Path.join(folder, file) }
    }
  }

  /// A report from its files; `nil` where they hold nothing to send.
  private func report(_ name: String) throws(Failure) -> SimulatedReport? {
    guard let files = parts[name] else { return nil }
    var report = SimulatedReport(name: name, members: [])
    if let path = files[.message] { try Self.takeMessage(path, into: &report) }
    if let path = files[.document] { report.document = try Self.read(path) }
    for (part, member) in Self.payloads where !report.members.contains(where: { $0.name == member })
    {
      guard let path = files[part] else { continue }
      report.members.append(
        SimulatedReport.Member(member, json: try Self.json(path, isText: part != .fields)))
    }
    let isEmpty = report.members.isEmpty && report.document == nil && report.url == nil
    return isEmpty ? nil : report
  }

  private static let payloads: [(Part, String)] = [
    (.html, "html_content"), (.rtf, "rtf_report"), (.text, "plaintext_report"),
    (.fields, "json_report"),
  ]

  private static func read(_ path: String) throws(Failure) -> [UInt8] {
    try InputFile.path(path, relative: path).read(limits: Limits())
  }
}

// MARK: - JSON

extension SimulationFolder {
  /// Takes the members of a message but its type; its address only counts where there is no document.
  private static func takeMessage(
    _ path: String, into report: inout SimulatedReport
  ) throws(Failure) {
    guard case .object(let members) = try value(try read(path), path) else {
      throw .content(ReadError(.notAReport, detail: "\(path): expected an object"))
    }
    for member in members where member.name != "type" {
      if member.name == "url" {
        report.url = member.value.string
      } else {
        var json = JSONOutput()
        member.value.write(to: &json)
        report.members.append(SimulatedReport.Member(member.name, json: json.bytes))
      }
    }
  }

  /// The value of a payload: a text as a string, the fields as they are.
  private static func json(_ path: String, isText: Bool) throws(Failure) -> [UInt8] {
    let bytes = try read(path)
    var json = JSONOutput()
    if isText {
      json.string(text(bytes))
    } else {
      try value(bytes, path).write(to: &json)
    }
    return json.bytes
  }

  private static func value(_ bytes: [UInt8], _ path: String) throws(Failure) -> JSONValue {
    do throws(JSONError) {
      return try JSONValue(json: bytes)
    } catch {
      throw .content(ReadError(.notAReport, detail: "\(path): \(error)"))
    }
  }

  /// A file's text: UTF-8, or else one character a byte (ISO 8859-1), since RTF may hold any.
  private static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
