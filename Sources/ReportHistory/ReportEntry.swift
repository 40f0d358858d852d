// What a report is filed under: whose it is, of what kind and day, and what makes it new.

internal import Cryptography
internal import FoundationEssentials
internal import ReportModel
internal import ReportNormalizer

/// A report on its way into the history.
struct ReportEntry: Sendable {
  /// Whose it is.
  var patient: PatientKey
  /// What was examined, and when.
  var examination: Examination
  /// The patient as printed, for people.
  var patientName: String?
  /// The digest of what the report says.
  var content: String
  /// The canonical report.
  var json: [UInt8]
  /// The payloads that it was read from.
  var sources: [Source]

  init(_ report: Report) {
    patient = PatientKey(report.identity)
    examination = Examination(of: report)
    patientName = Self.name(in: report.identity)
    content = Self.digest(of: report)
    json = report.json()
    sources = report.sources
  }

  /// When it was, for the order of reports: the day of the examination, else the time of receipt.
  func ordered(received: Date) -> Date {
    examination.date.flatMap { Day.start(of: $0.day) } ?? received
  }

  /// What the report says: neither where it came from, nor what was remarked on the way, nor when
  /// the document was saved.
  private static func digest(of report: Report) -> String {
    var said = report
    said.sources = []
    said.findings = []
    said.dates = ReportDates()
    return SHA256.hex(of: said.json())
  }

  private static func name(in tokens: [IdentityToken]) -> String? {
    func value(_ kind: IdentityToken.Kind) -> String? { tokens.first { $0.kind == kind }?.value }
    let name = [value(.family), value(.given)].compactMap(\.self).joined(separator: " ")
    let parts = [name.isEmpty ? nil : name, value(.birthDate)].compactMap(\.self)
    return parts.isEmpty ? value(.identifier) : parts.joined(separator: ", ")
  }
}
