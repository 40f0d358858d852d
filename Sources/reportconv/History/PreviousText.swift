// The rule for the previous report, told with what it did for one report.

internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

/// How the previous report was found, in lines for people.
enum PreviousText {
  /// The whole way to the answer.
  static func explanation(of search: PreviousSearch) -> [UInt8] {
    var rows = [
      ["patient", patient(search.patient)],
      ["kind", kind(search.examination)],
      ["before", "\(Day.text(of: search.ordered)) \(HistoryText.basis(of: search.examination))"],
    ]
    if let itself = search.itself {
      rows.append(["itself", "report \(itself) is the same report and is left out"])
    }
    rows += search.candidates.map { candidate in
      let report = candidate.report
      return [
        "report \(report.id)", "\(HistoryText.date(of: report)): \(words(of: candidate.verdict))",
      ]
    }
    rows.append(["previous", answer(search)])
    return HistoryText.bytes(TextColumns.lines(rows))
  }

  private static func answer(_ search: PreviousSearch) -> String {
    if let previous = search.previous { return "report \(previous.id)" }
    return search.obstacle.map { "none: \($0.words(search.patient))" }
      ?? "none: no report of the patient and kind is before it"
  }

  /// What the report says of the patient that reports are compared by; the kinds, not the values.
  private static func patient(_ patient: PatientKey) -> String {
    guard patient.isSufficient else { return Obstacle.patient.words(patient) }
    let parts = [
      patient.nationalNumber.map { _ in "national number" },
      patient.birthDate.map { _ in "birth date" }, patient.family.map { _ in "family name" },
      patient.given.map { _ in "given name" }, patient.sex.map { _ in "sex" },
    ]
    return "compared by " + parts.compactMap(\.self).joined(separator: ", ")
  }

  private static func kind(_ examination: Examination) -> String {
    guard let kind = examination.kind else { return "not said" }
    return switch examination.kindSource {
    case .title: "\(kind) (the title)"
    case .titleAndProcedure: "\(kind) (the title / the procedure)"
    case .procedure, nil: "\(kind) (the procedure)"
    }
  }

  private static func words(of verdict: PreviousSearch.Verdict) -> String {
    switch verdict {
    case .taken(.nationalNumber): "taken: the newest before; the national number is equal"
    case .taken(.birthDateAndFamily):
      "taken: the newest before; birth date and family name are equal"
    case .older: "same patient and kind, but a newer one is before"
    case .notBefore: "same patient and kind, but not before"
    case .otherKind: "same patient, another kind of examination"
    case .itself: "the report itself"
    case .otherPatient(let kinds):
      kinds.isEmpty
        ? "too little is said to be the same patient"
        : "another patient: \(kinds.map(\.title).joined(separator: ", ")) not equal"
    }
  }

  // MARK: - Messages

  typealias Obstacle = PreviousSearch.Obstacle

  /// That there is no previous report.
  static func nothing(_ search: PreviousSearch) -> Message {
    let words = search.obstacle?.words(search.patient) ?? "--explain tells what was looked at"
    return Message(
      file: "history", text: "there is no previous report: \(words)",
      code: search.obstacle?.rawValue ?? "noPrevious")
  }

  /// That a report says too little of its patient.
  static func unclear(_ patient: PatientKey, _ name: String) -> Message {
    Message(
      file: name,
      text: "it will be no report's previous one: \(Obstacle.patient.words(patient))",
      code: Obstacle.patient.rawValue)
  }

  /// That a report does not say what was examined.
  static func noKind(_ name: String) -> Message {
    Message(
      file: name, text: "it will be no report's previous one: \(Obstacle.kind.words(nil))",
      code: Obstacle.kind.rawValue)
  }
}

extension PreviousSearch {
  /// Why nothing was looked for.
  enum Obstacle: String, Sendable, Hashable, CaseIterable {
    /// It is not certain whose report it is.
    case patient = "noPatient"
    /// The report does not say what was examined.
    case kind = "noKind"
  }

  /// Why nothing was looked for.
  var obstacle: Obstacle? {
    if !patient.isSufficient { return .patient }
    return examination.kind == nil ? .kind : nil
  }
}

extension PreviousSearch.Obstacle {
  /// What is missing.
  func words(_ patient: PatientKey?) -> String {
    switch self {
    case .patient:
      if let kinds = patient?.contradictions, !kinds.isEmpty {
        return "the report says in two ways: \(kinds.map(\.title).joined(separator: ", "))"
      }
      return "the report says neither a national number nor birth date and family name"
    case .kind: return "the report says neither in its title nor as procedure what was examined"
    }
  }
}

extension PreviousSearch.Verdict {
  /// The verdict in a word for scripts.
  var code: String {
    switch self {
    case .taken: "taken"
    case .older: "older"
    case .notBefore: "notBefore"
    case .otherKind: "otherKind"
    case .itself: "itself"
    case .otherPatient: "otherPatient"
    }
  }
}

extension IdentityToken.Kind {
  /// The kind in words.
  var title: String {
    switch self {
    case .family: "family name"
    case .given: "given name"
    case .birthDate: "birth date"
    case .sex: "sex"
    case .identifier: "national number"
    case .name: "name"
    case .otherFamily: "maiden name"
    case .brokenIdentifier: "number with a slip"
    }
  }
}
