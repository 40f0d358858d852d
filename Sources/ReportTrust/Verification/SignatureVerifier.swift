// The way from a document's bytes to the verdict on its signatures.

public import Cryptography
public import ReportFormats
internal import ReportModel

/// Verifies the signatures of Office documents (ECMA-376-2, 13).
public struct SignatureVerifier: Sendable {
  /// The most signatures of a document that are looked at: one that has more is broken, so that none
  /// is left out silently.
  public static let mostSignatures = 32

  /// How large a document may be.
  public var limits: Limits
  /// The authorities that are trusted; without any, nobody asks who the signers are.
  public var anchors: TrustAnchors?
  /// When signers must be valid, in seconds since the beginning of 1970.
  public var time: Int

  /// Makes a verifier.
  public init(limits: Limits = Limits(), anchors: TrustAnchors? = nil, time: Int = 0) {
    self.limits = limits
    self.anchors = anchors
    self.time = time
  }

  /// Verifies a document.
  ///
  /// - Parameter bytes: the whole document.
  /// - Returns: the verdict; a document without signatures is `unsigned`.
  /// - Throws: what keeps the document from being read as a package.
  public func verify(_ bytes: [UInt8]) throws(ReadError) -> DocumentVerdict {
    let package = try SignedPackage(OfficePackage(bytes, limits: limits))
    var verdict = DocumentVerdict()
    let root = try package.relationships(of: "")
    let origins = root.all.filter { $0.type == SignatureNames.originType }
    let signatures = try signatureParts(origins, package, &verdict)
    reportUnreached(signatures, package, &verdict)
    guard let origin = origins.first?.part, !signatures.isEmpty else {
      if verdict.problems.isEmpty { verdict.problems.append(TrustProblem(.notSigned)) }
      verdict.unsignedParts = package.package.names
      return verdict
    }
    if let fault = ArchiveLayout(bytes).fault {
      verdict.problems.append(TrustProblem(.irregularArchive, detail: fault))
    }
    verdict.problems += package.contentTypes.problems + root.problems
    let coverage = try Coverage(of: package, origin: origin)
    for part in coverage.needed {
      verdict.problems += try package.relationships(of: part).problems
    }
    var covered: Set<String> = []
    for part in signatures {
      var check = SignatureCheck.run(part, in: package)
      // Nothing of a package that names no document can be told to be covered.
      if coverage.needed.isEmpty { check.fail(.nothingSigned) }
      for source in check.coveredRelationships.keys.sorted()
        .compactMap(PartReference.source(ofRelationships:))
      {
        let problems = try package.relationships(of: source).problems
        verdict.problems += problems.filter { !verdict.problems.contains($0) }
      }
      if check.verdict.isIntact {
        check.verdict.coverage = try coverage.gaps(of: check)
        covered.formUnion(check.coveredParts)
        covered.formUnion(check.coveredRelationships.keys)
      }
      judgeSigner(&check)
      verdict.signatures.append(check.verdict)
    }
    verdict.unsignedParts = package.package.names.filter { name in
      !covered.contains(OfficePackage.folded(name)) && !coverage.isOwn(name)
    }
    return verdict
  }

  /// The parts that hold the signatures which the package names.
  private func signatureParts(
    _ origins: [SignedRelationship], _ package: SignedPackage, _ verdict: inout DocumentVerdict
  ) throws(ReadError) -> [String] {
    guard let origin = origins.first else { return [] }
    if origins.count > 1 { verdict.problems.append(TrustProblem(.severalOrigins)) }
    guard let part = origin.part, package.package.contains(part) else {
      verdict.problems.append(TrustProblem(.signatureMissing, part: origin.part ?? origin.target))
      return []
    }
    let list = try package.relationships(of: part)
    verdict.problems += list.problems
    let all = list.all.filter { $0.type == SignatureNames.signatureType }
    guard all.count <= Self.mostSignatures else {
      verdict.problems.append(TrustProblem(.tooManySignatures, detail: "\(all.count)"))
      return []
    }
    var parts: [String] = []
    for one in all {
      guard let part = one.part, package.package.contains(part) else {
        verdict.problems.append(TrustProblem(.signatureMissing, part: one.part ?? one.target))
        continue
      }
      let isKnown = parts.contains { OfficePackage.folded($0) == OfficePackage.folded(part) }
      if !isKnown { parts.append(part) }
    }
    // An origin without signatures is what Word leaves behind when a signature is removed.
    return parts
  }

  /// Parts that are signatures by their content type, and that the package does not name.
  private func reportUnreached(
    _ known: [String], _ package: SignedPackage, _ verdict: inout DocumentVerdict
  ) {
    let reached = Set(known.map(OfficePackage.folded))
    for name in package.package.names where !reached.contains(OfficePackage.folded(name)) {
      if package.contentTypes.type(of: name)?.lowercased() == SignatureNames.signatureMedia {
        verdict.problems.append(TrustProblem(.signatureUnreached, part: name))
      }
    }
  }

  /// Whether the signer is trusted, apart from whether the signature is good.
  private func judgeSigner(_ check: inout SignatureCheck) {
    guard let signer = check.verdict.signer else { return }
    let part = check.part
    if !signer.usage.maySignDocuments {
      let uses = signer.usage.keyUses?.map(\.rawValue).joined(separator: ", ")
      check.verdict.trust.append(
        TrustProblem(.wrongUsage, part: part, detail: uses ?? "its extended uses are others"))
    }
    guard let anchors else { return }
    let chain = anchors.check(signer, with: check.otherCertificates, at: time)
    check.verdict.chain = chain
    if let problem = Self.problem(chain, signer, part) { check.verdict.trust.append(problem) }
  }

  private static func problem(
    _ chain: ChainCheck, _ signer: Certificate, _ part: String
  ) -> TrustProblem? {
    switch chain.outcome {
    case .trusted: nil
    case .untrusted: TrustProblem(.untrustedSigner, part: part, detail: "issuer: \(signer.issuer)")
    case .expired:
      TrustProblem(.expiredCertificate, part: part, detail: "until \(signer.validTo)")
    case .notYetValid:
      TrustProblem(.certificateNotYetValid, part: part, detail: "from \(signer.validFrom)")
    case .revoked: TrustProblem(.revokedCertificate, part: part, detail: chain.detail)
    case .weak: TrustProblem(.weakChain, part: part, detail: chain.detail)
    case .invalid: TrustProblem(.invalidCertificate, part: part, detail: chain.detail)
    }
  }
}
