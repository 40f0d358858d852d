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
  mutating func checkKeyValue(
    _ root: CanonicalElement, _ signer: Certificate, _ method: SignatureMethod
  ) {
    let keys = root.all("KeyInfo", in: SignatureNames.ds)
    let values = keys.flatMap { $0.all("KeyValue", in: SignatureNames.ds) }
    for value in values {
      let numbers = value.elements.flatMap { $0.all("Modulus", in: SignatureNames.ds) }
      for number in numbers {
        let bytes = PackedText.decode(number.text) ?? []
        let isSame = signer.rsaModulus.map { $0.elementsEqual(bytes.drop { $0 == 0 }) }
        if isSame != true { fail(.otherKey) }
      }
    }
  }
}
