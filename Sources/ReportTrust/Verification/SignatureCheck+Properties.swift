// What a signature says of its signer and time (ETSI TS 101 903, XAdES; ECMA-376-2, 13.2.4.22).

internal import Cryptography
internal import ReportFormats
internal import ReportModel

extension SignatureCheck {
  /// Reads the properties in the elements that are signed, and holds the certificate to them.
  mutating func checkProperties(of root: CanonicalElement, _ signed: [CanonicalElement]) {
    let signedTrees = signed.flatMap(\.tree)
    let all = root.tree.filter { $0.isNamed("SignedProperties", in: SignatureNames.xades) }
    let properties = signedTrees.filter { $0.isNamed("SignedProperties", in: SignatureNames.xades) }
    if all.contains(where: { !properties.contains($0) }) { fail(.unsignedProperties) }
    for property in properties { checkSigner(property.tree) }
    let times =
      properties.flatMap { $0.tree.filter { $0.isNamed("SigningTime", in: SignatureNames.xades) } }
      + signedTrees.filter { $0.isNamed("SignatureTime", in: SignatureNames.package) }
      .flatMap { $0.all("Value", in: SignatureNames.package) }
    verdict.claimedTime = times.first.flatMap { Self.time($0.text) }
  }

  /// The first certificate that the properties name is the signer's.
  private mutating func checkSigner(_ tree: [CanonicalElement]) {
    for list in tree
    where ["SigningCertificate", "SigningCertificateV2"].contains(list.name)
      && list.namespace == SignatureNames.xades
    {
      let digest = list.elements.first?.all("CertDigest", in: SignatureNames.xades).first
      let method = digest?.all("DigestMethod", in: SignatureNames.ds).first?["Algorithm"] ?? ""
      let value = digest?.all("DigestValue", in: SignatureNames.ds).first?.text ?? ""
      guard let algorithm = DigestAlgorithm(uri: method) else {
        fail(.algorithmNotAllowed, detail: method)
        continue
      }
      noteDigest(algorithm)
      guard let signer = verdict.signer,
        algorithm.digest(of: signer.der) == PackedText.decode(value)
      else {
        fail(.otherSigner)
        continue
      }
    }
  }

  /// A time as XML writes it; `nil` where the text is none, because it is shown to people.
  private static func time(_ text: String) -> String? {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined()
    let isTime = trimmed.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-:.+TZ".utf8.contains(byte)
    }
    return isTime && (10...40).contains(trimmed.utf8.count) ? trimmed : nil
  }
}
