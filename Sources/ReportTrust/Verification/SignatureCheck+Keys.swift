// The certificates and the key that a signature names.

internal import Cryptography
internal import ReportFormats
internal import ReportModel

extension SignatureCheck {
  /// The most certificates that are tried: a chain has a few.
  private static let mostCertificates = 16

  /// The certificates in the signature, and those in parts of their own (ECMA-376-2, 13.2.5).
  mutating func certificates(_ root: CanonicalElement) -> [Certificate] {
    let keys = root.all("KeyInfo", in: SignatureNames.ds)
    let data = keys.flatMap { $0.all("X509Data", in: SignatureNames.ds) }
    let texts = data.flatMap { $0.all("X509Certificate", in: SignatureNames.ds) }
    let inside = texts.prefix(Self.mostCertificates).compactMap {
      PackedText.decode($0.text).flatMap(Certificate.init(der:))
    }
    return inside + certificateParts().prefix(Self.mostCertificates)
  }

  private mutating func certificateParts() -> [Certificate] {
    do throws(ReadError) {
      let all = try package.relationships(of: part).all
      let names = all.filter { $0.type == SignatureNames.certificateType }.compactMap(\.part)
      var found: [Certificate] = []
      for name in names.prefix(Self.mostCertificates) where package.package.contains(name) {
        if let certificate = Certificate(der: try package.package.read(name)) {
          found.append(certificate)
        }
      }
      return found
    } catch {
      fail(.noCertificate, detail: error.message)
      return []
    }
  }

  /// A bare key beside the certificate must be the certificate's: a reader might take the one for the
  /// other.
  mutating func checkKeyValue(_ root: CanonicalElement, _ signer: Certificate) {
    let keys = root.all("KeyInfo", in: SignatureNames.ds)
    let values = keys.flatMap { $0.all("KeyValue", in: SignatureNames.ds) }.flatMap(\.elements)
    guard !values.isEmpty else { return }
    let expected =
      switch signer.key.family {
      case .rsa: [signer.rsaModulus, signer.rsaExponent]
      case .ec, .other: [signer.curvePoint]
      }
    if values.contains(where: { Self.numbers($0) != expected }) { fail(.otherKey) }
  }

  /// The numbers of a bare key, without zeros before them.
  private static func numbers(_ value: CanonicalElement) -> [[UInt8]?] {
    let elements =
      value.isNamed("RSAKeyValue", in: SignatureNames.ds)
      ? value.all("Modulus", in: SignatureNames.ds) + value.all("Exponent", in: SignatureNames.ds)
      : value.all("PublicKey", in: SignatureNames.ds11)
    return elements.map { element in
      PackedText.decode(element.text).map { Array($0.drop { $0 == 0 }) }
    }
  }
}
