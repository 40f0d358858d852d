// The canonical report of a message: what its payloads agree on, and where they do not.

internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// The sender's message as one report.
struct CanonicalMessage {
  /// The report of all payloads.
  var report: Report
  /// What each payload by itself says of the patient.
  var identities: [PayloadIdentity]
  /// What the signatures of the document show; `nil` where there is none at hand.
  var signature: SourceSignature.Standing?

  /// Makes one report of the sender's message and the document that it names.
  ///
  /// - Throws: ``ReadError`` where no payload can be read.
  init(
    _ message: [UInt8], document: MessageDocument = .notFetched, options: ReadOptions,
    trust: TrustRequest = TrustRequest()
  ) throws(ReadError) {
    let message = try MessagePayloads.read(message: message, document: document, options: options)
    let payloads = message.payloads.compactMap { payload in
      payload.report.map { ReportPayload(name: payload.name, report: $0) }
    }
    guard var report = Reconciliation.report(of: payloads) else { throw ReadError(.notAReport) }
    report.sources += message.payloads.filter { $0.report == nil }.map(\.source)
    report.findings = message.findings + report.findings
    // A document that cannot be read is none at hand; the other payloads speak for themselves.
    if case .fetched(let bytes) = document,
      payloads.contains(where: { $0.report.sources.contains(where: \.isDocument) })
    {
      signature = trust.record(bytes, in: &report, options.limits)
    }
    self.report = report
    identities = payloads.map { PayloadIdentity($0) }
  }
}

extension Source {
  /// Whether it is a document that can be signed.
  fileprivate var isDocument: Bool { format == Format.docx.rawValue }
}
