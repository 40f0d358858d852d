// Reports of the history as rows of the database.

internal import FoundationEssentials
internal import GRDB
internal import ReportModel
internal import ReportNormalizer

extension StoredReport {
  /// The columns of a report and the number of its revisions.
  static let selection = """
    SELECT report.*, (SELECT count(*) FROM revision WHERE revision.report = report.id) AS revisions
    FROM report
    """

  init(_ row: Row) throws {
    id = row["id"]
    patientName = row["patient"]
    patient = PatientKey(
      nationalNumber: row["nationalNumber"], family: row["family"], given: row["given"],
      birthDate: row["birthDate"], sex: row["sex"],
      contradictions: try Self.kinds(row["contradictions"]))
    let kindSource: String? = row["kindSource"]
    let dateSource: String? = row["dateSource"]
    let source = try dateSource.map { name in
      try Self.value(name, ExaminationDate.Source.init(rawValue:))
    }
    let day: String? = row["examined"]
    examination = Examination(
      kind: row["kind"],
      kindSource: try kindSource.map { name in
        try Self.value(name, Examination.KindSource.init(rawValue:))
      }, name: row["name"],
      date: day.flatMap { day in source.map { ExaminationDate(day: day, source: $0) } })
    ordered = Date(milliseconds: row["ordered"])
    received = Date(milliseconds: row["received"])
    revisions = row["revisions"]
  }

  private static func kinds(_ names: String?) throws -> [IdentityToken.Kind] {
    try (names ?? "").split(separator: ",").map { name in
      try value(String(name), IdentityToken.Kind.init(rawValue:))
    }
  }

  private static func value<Value>(_ name: String, _ make: (String) -> Value?) throws -> Value {
    guard let value = make(name) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the value \(name) is not known")
    }
    return value
  }
}

extension ReportEntry {
  /// The columns of the report, in the order of ``values(received:)``.
  static let columns = [
    "nationalNumber", "person", "family", "given", "birthDate", "sex",
    "contradictions", "patient", "kind", "kindSource", "name", "examined", "dateSource", "ordered",
  ]

  /// The values of the columns.
  ///
  /// - Parameter received: is when the first revision was received.
  /// - Returns: the values.
  func values(received: Date) -> StatementArguments {
    let contradictions = patient.contradictions.map(\.rawValue).joined(separator: ",")
    return [
      patient.nationalNumber, patient.person, patient.family, patient.given, patient.birthDate,
      patient.sex, contradictions.isEmpty ? nil : contradictions, patientName, examination.kind,
      examination.kindSource?.rawValue, examination.name, examination.date?.day,
      examination.date?.source.rawValue, ordered(received: received).milliseconds,
    ]
  }
}
