// What becomes of a report whose patient is not the one who is open.

internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// What becomes of a report that is not that of the open patient, or is not known to be.
enum PatientPolicy: String, CaseIterable, Sendable {
  /// It is delivered, but into a place that is no patient's.
  case unassigned
  /// It waits until the patient is open.
  case hold
  /// It is put aside until a person names the patient.
  case quarantine
}

/// What becomes of a report whose payloads do not agree on a number, a side or a negation.
enum DisagreementPolicy: String, CaseIterable, Sendable {
  /// It is delivered like any other; its findings say so.
  case deliver
  /// It waits: a document that comes late can settle it.
  case hold
  /// It is put aside until a person has looked at it.
  case quarantine
}

/// By what a courier decides whose report it is.
struct PatientGate: Sendable, Hashable {
  /// The file in which the practice software says who is open; `nil` where it does not say it.
  var file: String?
  /// How long a context holds, in milliseconds.
  var lifetime = 3_600_000
  /// What becomes of another patient's report.
  var onMismatch = PatientPolicy.quarantine
  /// What becomes of a report of which nothing says whose it is.
  var onUnknown = PatientPolicy.unassigned
  /// What becomes of a report with a critical disagreement.
  var onDisagreement = DisagreementPolicy.quarantine
  /// Whether the document must be signed as a whole by someone trusted.
  var requiresSigned = false
}

/// What a reading of the file gave.
enum ContextReading: Sendable, Hashable {
  /// Nobody is open, or nobody says who is.
  case nobody
  /// A patient is open.
  case patient(PatientContext)
  /// The file is there and cannot be read; the code of the error.
  case unreadable(String)
}

extension ContextReading {
  /// The open patient.
  var patient: PatientContext? {
    switch self {
    case .patient(let context): context
    case .nobody, .unreadable: nil
    }
  }

  /// What changes with each other context.
  var version: String? { patient?.version }
}

/// What is to be done with a report, and why.
struct PatientDecision: Sendable, Hashable {
  /// What is to be done.
  enum Action: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Deliver, into the place of the open patient.
    case deliver
    /// Deliver, into a place that is no patient's.
    case unassigned
    /// Try again later.
    case hold
    /// Put aside.
    case quarantine

    /// Whether one is less careful than another.
    static func < (one: Action, other: Action) -> Bool { one.care < other.care }

    private var care: Int {
      switch self {
      case .deliver: 0
      case .unassigned: 1
      case .hold: 2
      case .quarantine: 3
      }
    }
  }

  /// What is to be done.
  var action: Action
  /// Whose report it is.
  var verdict: PatientVerdict
  /// The context that the verdict goes by.
  var context: PatientContext?
}

extension PatientGate {
  /// Decides what becomes of a report.
  ///
  /// This is the one place where it is decided; all that it depends on is handed in.
  ///
  /// - Parameters:
  ///   - evidence: is what the payloads say of the patient, whether they agree, and what the signatures
  ///     of the document show.
  ///   - arrival: is who was open when the report arrived; `nil` where that is no longer known.
  ///   - current: is who is open now.
  ///   - now: is the time, in milliseconds since 1970 in UTC.
  /// - Returns: the decision; where no file is named, there is no place of a patient's, and all that
  ///   can be found is that payloads name different persons.
  func decision(
    on evidence: DeliveryEvidence, arrival: ContextReading?, current: ContextReading, at now: Int
  ) -> PatientDecision {
    var verdict = PatientVerdict(
      on: evidence.identities, for: current.patient, at: now, lifetime: lifetime)
    if case .unreadable = current { verdict.reasons.append(VerdictReason(.contextUnreadable)) }
    if file != nil, arrival?.version != current.version {
      verdict.reasons.append(VerdictReason(.contextChanged))
    }
    if evidence.isDisputed { verdict.reasons.append(VerdictReason(.payloadsDiffer)) }
    let objection = objection(to: evidence.signature)
    if let objection { verdict.reasons.append(VerdictReason(objection)) }
    let action = max(
      action(for: verdict.outcome), evidence.isDisputed ? onDisagreement.action : .deliver,
      objection == nil ? .deliver : .quarantine)
    return PatientDecision(action: action, verdict: verdict, context: current.patient)
  }

  /// What is to be said against the document's signatures.
  ///
  /// One that is broken is no less broken where nobody asked for one.
  func objection(to signature: SourceSignature.Standing?) -> VerdictReason.Code? {
    switch signature {
    case .broken: .brokenSignature
    case .valid: nil
    case .unsigned, .partial, .untrusted, .weak, .intact, nil: requiresSigned ? .notTrusted : nil
    }
  }

  private func action(for outcome: PatientVerdict.Outcome) -> PatientDecision.Action {
    switch outcome {
    case .match: .deliver
    case .mismatch: onMismatch.action
    case .unknown: file == nil ? .deliver : onUnknown.action
    case .payloadsDisagree: .quarantine
    }
  }
}

extension PatientPolicy {
  /// The policy as what is to be done.
  var action: PatientDecision.Action {
    switch self {
    case .unassigned: .unassigned
    case .hold: .hold
    case .quarantine: .quarantine
    }
  }
}

extension DisagreementPolicy {
  /// The policy as what is to be done.
  var action: PatientDecision.Action {
    switch self {
    case .deliver: .deliver
    case .hold: .hold
    case .quarantine: .quarantine
    }
  }
}

extension PayloadIdentity {
  /// What a payload says of the patient.
  init(_ payload: ReportPayload) {
    self.init(
      format: payload.report.sources.first?.format ?? payload.name, tokens: payload.report.identity)
  }
}
