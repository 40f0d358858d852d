// What becomes of a report, as a function of what is handed in.

import ReportModel
import ReportNormalizer
import Testing

@testable import reportconv

@Suite struct PatientGateTests {
  private let erika = [PatientSample.payload("MUSTER", "Erika", "1960-02-01")]
  private let jean = [PatientSample.payload("SPECIMEN", "Jean", "1952-03-11")]
  private let open = ContextReading.patient(
    PatientContext(
      family: "MUSTER", given: "Erika", birthDate: "1960-02-01", version: "1", opened: 1_000))
  private let gate = PatientGate(file: "/patient.json")

  private func decision(
    _ payloads: [PayloadIdentity], _ arrival: ContextReading?, _ current: ContextReading,
    _ gate: PatientGate, at now: Int = 2_000
  ) -> String {
    let decision = gate.decision(
      on: DeliveryEvidence(identities: payloads), arrival: arrival, current: current, at: now)
    return "\(decision.action.rawValue) \(decision.verdict.outcome.rawValue)"
  }

  @Test func `by default, another's report is put aside and one of nobody is not assigned`() {
    #expect(decision(erika, open, open, gate) == "deliver match")
    #expect(decision(jean, open, open, gate) == "quarantine mismatch")
    #expect(decision([], open, open, gate) == "unassigned unknown")
    #expect(decision(erika, .nobody, .nobody, gate) == "unassigned unknown")
    #expect(decision(erika, open, open, gate, at: 9_000_000) == "unassigned unknown")
    #expect(decision(erika + jean, open, open, gate) == "quarantine payloadsDisagree")
  }

  @Test(arguments: PatientPolicy.allCases)
  func `each policy is followed, and none for payloads of two persons`(policy: PatientPolicy) {
    let gate = PatientGate(file: "/patient.json", onMismatch: policy, onUnknown: policy)
    #expect(decision(jean, open, open, gate) == "\(policy.rawValue) mismatch")
    #expect(decision([], open, open, gate) == "\(policy.rawValue) unknown")
    #expect(decision(erika, open, open, gate) == "deliver match")
    #expect(decision(erika + jean, open, open, gate) == "quarantine payloadsDisagree")
  }

  @Test func `where no file is named, all that is found is payloads of two persons`() {
    #expect(decision(erika, nil, .nobody, PatientGate()) == "deliver unknown")
    #expect(decision([], nil, .nobody, PatientGate()) == "deliver unknown")
    #expect(decision(erika + jean, nil, .nobody, PatientGate()) == "quarantine payloadsDisagree")
  }

  @Test(arguments: DisagreementPolicy.allCases)
  func `payloads that differ in a number are delivered only where that is wanted`(
    policy: DisagreementPolicy
  ) {
    let gate = PatientGate(onDisagreement: policy)
    let disputed = gate.decision(
      on: DeliveryEvidence(identities: erika, isDisputed: true), arrival: nil, current: .nobody,
      at: 2_000)
    #expect(disputed.action.rawValue == policy.rawValue)
    #expect(disputed.verdict.reasons.last?.code == .payloadsDiffer)
    // Of two policies, the more careful one counts.
    let both = gate.decision(
      on: DeliveryEvidence(identities: erika + jean, isDisputed: true), arrival: nil,
      current: .nobody, at: 2_000)
    #expect(both.action == .quarantine)
  }

  @Test func `a broken signature is put aside, asked for or not`() {
    for isRequired in [true, false] {
      let decision = PatientGate(requiresSigned: isRequired).decision(
        on: DeliveryEvidence(identities: erika, signature: .broken), arrival: nil,
        current: .nobody, at: 2_000)
      #expect(decision.action == .quarantine)
      #expect(decision.verdict.reasons.last?.code == .brokenSignature)
    }
  }

  @Test(arguments: SourceSignature.Standing.allCases.map(Optional.some) + [nil])
  func `where signatures are asked for, nothing but a valid one is delivered`(
    standing: SourceSignature.Standing?
  ) {
    let evidence = DeliveryEvidence(identities: erika, signature: standing)
    let asked = PatientGate(requiresSigned: true).decision(
      on: evidence, arrival: nil, current: .nobody, at: 2_000)
    #expect(asked.action == (standing == .valid ? .deliver : .quarantine))
    let unasked = PatientGate().decision(
      on: evidence, arrival: nil, current: .nobody, at: 2_000)
    #expect(unasked.action == (standing == .broken ? .quarantine : .deliver))
  }

  @Test func `another context than at arrival is judged anew, and said`() {
    let other = ContextReading.patient(
      PatientContext(
        family: "SPECIMEN", given: "Jean", birthDate: "1952-03-11", version: "2", opened: 1_000))
    let changed = gate.decision(
      on: DeliveryEvidence(identities: erika), arrival: open, current: other, at: 2_000)
    #expect(changed.action == .quarantine)
    #expect(changed.verdict.reasons.last?.code == .contextChanged)
    let same = gate.decision(
      on: DeliveryEvidence(identities: erika), arrival: open, current: open, at: 2_000)
    #expect(!same.verdict.reasons.map(\.code).contains(.contextChanged))
    let matching = gate.decision(
      on: DeliveryEvidence(identities: jean), arrival: open, current: other, at: 2_000)
    #expect(matching.action == .deliver)
    #expect(matching.verdict.reasons.last?.code == .contextChanged)
  }

  @Test func `a context that cannot be read opens nobody, and is said`() {
    let decision = gate.decision(
      on: DeliveryEvidence(identities: erika), arrival: .nobody, current: .unreadable("truncated"),
      at: 2_000)
    #expect(decision.action == .unassigned)
    #expect(decision.verdict.reasons.map(\.code) == [.noContext, .contextUnreadable])
  }
}
