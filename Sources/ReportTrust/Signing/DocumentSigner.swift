// The way from a document and a key to the signed document.

public import Cryptography
public import ReportFormats
internal import ReportModel

/// Signs Office documents as a whole (ECMA-376-2, 13), with the properties of XAdES-EPES.
public struct DocumentSigner {
  /// The key and its certificate.
  public var identity: SigningIdentity
  /// The digest of the parts and of the signature.
  public var digest: DigestAlgorithm
  /// The time that the signature claims, such as `2026-11-27T09:30:00Z`.
  public var time: String
  /// How large a document may be.
  public var limits: Limits

  /// Makes a signer.
  public init(
    identity: SigningIdentity, digest: DigestAlgorithm = .sha256, time: String,
    limits: Limits = Limits()
  ) {
    self.identity = identity
    self.digest = digest
    self.time = time
    self.limits = limits
  }

  /// Signs a document; signatures that it carries stay.
  ///
  /// What comes out was verified before it is handed out.
  ///
  /// - Throws: ``SigningError``, or `ReadError` where the document cannot be read as a package.
  public func sign(_ bytes: [UInt8]) throws -> [UInt8] {
    guard identity.certificate.usage.maySignDocuments else {
      throw SigningError(.wrongUsage, detail: identity.certificate.subject)
    }
    let package = try SignedPackage(OfficePackage(bytes, limits: limits))
    try check(package, bytes)
    let markup = try signature(of: package)
    let archive = try SignedArchive(adding: package).archive(Array(markup.xml.utf8))
    guard let archive else { throw SigningError(.failed, detail: "no memory") }
    try checkSigned(archive)
    return archive
  }

  private func check(_ package: SignedPackage, _ bytes: [UInt8]) throws {
    let root = try package.relationships(of: "")
    guard root.all.contains(where: { $0.kind == "officeDocument" }) else {
      throw SigningError(.noDocument)
    }
    var problems = package.contentTypes.problems
    for part in [""] + package.package.names {
      problems += try package.relationships(of: part).problems
    }
    if let problem = problems.first {
      throw SigningError(.irregularPackage, detail: problem.description)
    }
    let verdict = try SignatureVerifier(limits: limits).verify(bytes)
    let all = verdict.problems + verdict.signatures.flatMap(\.problems)
    if let problem = all.first(where: { $0.code.weight == .broken }) {
      throw SigningError(.brokenAlready, detail: problem.description)
    }
  }

  private func signature(of package: SignedPackage) throws -> SignatureMarkup {
    var markup = SignatureMarkup(
      identity: identity, digest: digest, time: time,
      references: try SigningList(of: package, digest: digest).references())
    let draft = try tree(of: markup)
    for target in SignatureMarkup.Target.allCases {
      let element = draft.root.tree.first { $0["Id"] == target.rawValue }
      let form = try element.flatMap { draft.canonical($0, .inclusive) } ?? failed()
      markup.digests[target] = digest.digest(of: form)
    }
    let listed = try tree(of: markup)
    let info = listed.root.elements.first.flatMap { listed.canonical($0, .inclusive) }
    markup.value = try identity.sign(info ?? failed(), digest: digest) ?? failed()
    return markup
  }

  private func tree(of markup: SignatureMarkup) throws -> CanonicalXML {
    try CanonicalXML(Array(markup.xml.utf8), part: "signature", limits: limits)
  }

  private func failed<Value>() throws -> Value { throw SigningError(.failed) }

  /// A signature that does not hold is no signature: nobody gets it.
  private func checkSigned(_ archive: [UInt8]) throws {
    let verdict = try SignatureVerifier(limits: limits).verify(archive)
    let all = verdict.problems + verdict.signatures.flatMap(\.integrity)
    guard let new = verdict.signatures.last, new.isComplete, all.isEmpty else {
      throw SigningError(.failed, detail: all.first?.description ?? "it does not hold")
    }
  }
}
