// The previous report of the same patient and kind, and how it was found.

public import FoundationEssentials
public import ReportModel
public import ReportNormalizer

/// How the previous report was looked for.
public struct PreviousSearch: Sendable, Hashable {
  /// What became of a report that was looked at.
  public enum Verdict: Sendable, Hashable {
    /// It is the previous report.
    case taken(PatientComparison.Proof)
    /// It is of the same patient and kind; a newer one was taken.
    case older
    /// It is of the same patient and kind, but not before the new one.
    case notBefore
    /// It is of the same patient, and another kind of examination.
    case otherKind
    /// It is the new report itself.
    case itself
    /// It is another patient's, or does not agree with itself: the kinds disagree.
    case otherPatient([IdentityToken.Kind])
  }

  /// A report that was looked at: one with the national number, or the birth date and family name.
  public struct Candidate: Sendable, Hashable {
    /// The report.
    public var report: StoredReport
    /// What became of it.
    public var verdict: Verdict
  }

  /// Whose report the new one is.
  public var patient: PatientKey
  /// What was examined, and when.
  public var examination: Examination
  /// The time that a previous report is before.
  public var ordered: Date
  /// The number that the new report has in the history, where it is there.
  public var itself: Int64?
  /// The reports that were looked at, newest first, a hundred at most.
  public var candidates: [Candidate] = []
  /// The previous report.
  public var previous: StoredReport?
}
