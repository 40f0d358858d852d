// A report of the history, as it is listed.

public import FoundationEssentials
public import ReportModel
public import ReportNormalizer

/// A report that is in the history.
public struct StoredReport: Sendable, Hashable {
  /// The number of the report; never used again.
  public var id: Int64
  /// The patient as printed: family name, given name, birth date; `nil` where nobody is named.
  public var patientName: String?
  /// The patient in the form in which reports are compared.
  public var patient: PatientKey
  /// What was examined, and when.
  public var examination: Examination
  /// When it was, for the order of reports: the day of the examination, else the time of receipt.
  public var ordered: Date
  /// When its first revision was received.
  public var received: Date
  /// How many revisions there are.
  public var revisions: Int
}

/// A revision of a report.
public struct StoredRevision: Sendable, Hashable {
  /// The number of the revision, from 1.
  public var number: Int
  /// When it was received.
  public var received: Date
  /// The notification of the journal that brought it; `nil` where it was added from a file.
  public var notification: Int64?
  /// The SHA-256 of what it says.
  public var content: String
  /// The payloads that it was read from.
  public var sources: [Source]
}

/// What became of a report that was filed.
public enum FiledReport: Sendable, Hashable {
  /// It is a new report.
  case added(id: Int64)
  /// It is a new revision of a report.
  case revised(id: Int64, revision: Int)
  /// The history has it already, as this revision.
  case known(id: Int64, revision: Int)

  /// The number of the report.
  public var id: Int64 {
    switch self {
    case .added(let id), .revised(let id, _), .known(let id, _): id
    }
  }

  /// The number of the revision.
  public var revision: Int {
    switch self {
    case .added: 1
    case .revised(_, let revision), .known(_, let revision): revision
    }
  }
}
