// A verdict on signatures in lines for people.

internal import Cryptography
internal import ReportModel
internal import ReportTrust

/// A verdict in lines.
struct VerdictText {
  private(set) var lines: [String] = []

  /// The lines for a document.
  init(_ verdict: DocumentVerdict, of name: String) {
    lines.append("\(name): \(verdict.standing.words)")
    for problem in verdict.problems where problem.code != .notSigned {
      lines.append("  ! \(problem)")
    }
    for signature in verdict.signatures { add(signature) }
    if !verdict.signatures.isEmpty, !verdict.unsignedParts.isEmpty {
      lines.append("  not signed: \(verdict.unsignedParts.joined(separator: ", "))")
    }
  }

  private mutating func add(_ signature: SignatureVerdict) {
    lines.append("  \(signature.part): \(Self.state(of: signature))")
    if let signer = signature.signer {
      lines.append("    signer: \(signer.subject)")
      lines.append("    issuer: \(signer.issuer), number \(signer.serial)")
      lines.append("    certificate: valid \(signer.validFrom) to \(signer.validTo)")
    }
    if let chain = signature.chain, let anchor = chain.anchor {
      let revocation =
        chain.checksRevocation ? "not revoked" : "no list of revoked certificates was there"
      lines.append("    trusted by: \(anchor) (\(revocation))")
    }
    if let time = signature.claimedTime {
      lines.append("    says to be made at \(time), which nothing proves")
    }
    for problem in signature.problems {
      lines.append("    ! \(problem.part == signature.part ? problem.message : "\(problem)")")
    }
  }

  private static func state(of signature: SignatureVerdict) -> String {
    let parts = "\(signature.coveredParts.count) parts"
    guard signature.isIntact else { return "broken" }
    let method = signature.method.isEmpty ? "" : ", \(signature.method)"
    return signature.isComplete
      ? "intact, covers the whole document (\(parts))\(method)" : "intact, covers \(parts)\(method)"
  }
}

extension DocumentVerdict.Standing {
  /// The verdict in a few words.
  var words: String {
    switch self {
    case .unsigned: "not signed"
    case .broken: "BROKEN: this is not what was signed"
    case .partial: "signed in part: not all that it shows was signed"
    case .untrusted: "as it was signed, but the signer is not trusted"
    case .weak: "as a trusted signer signed it, by a method that can be forged today"
    case .intact: "as it was signed; whether the signer is trusted was not asked"
    case .valid: "valid: as a trusted signer signed it"
    }
  }

  /// What the process says of it at its end.
  var status: ExitStatus {
    switch self {
    case .valid: .done
    case .unsigned, .partial, .untrusted, .weak, .intact: .remarks
    case .broken: .inputFailed
    }
  }
}
