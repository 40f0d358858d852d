// The XML of a signature as Word writes it: a list of the parts, Office's own properties, and those of
// XAdES-EPES (ECMA-376-2, 13.2.4; MS-OFFCRYPTO, 2.5.2; ETSI TS 101 903, 4.4.2).

internal import Cryptography
internal import ReportModel

/// A signature in the making: the same text is made three times, each time with more of the digests.
struct SignatureMarkup {
  /// The parts of a signature that are signed, by their names in it.
  enum Target: String, CaseIterable {
    case package = "idPackageObject"
    case office = "idOfficeObject"
    case properties = "idSignedProperties"

    fileprivate var type: String {
      switch self {
      case .package, .office: SignatureNames.object
      case .properties: SignatureNames.signedProperties
      }
    }
  }

  var identity: SigningIdentity
  var digest: DigestAlgorithm
  /// The time that the signature claims, such as `2026-11-27T09:30:00Z`.
  var time: String
  /// The list's references.
  var references: [String]
  /// The digests of what is signed inside of the signature.
  var digests: [Target: [UInt8]] = [:]
  /// The signature's value.
  var value: [UInt8] = []

  private var method: SignatureMethod {
    SignatureMethod(family: identity.certificate.key.family, digest: digest)
  }

  /// The whole signature.
  var xml: String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Signature xmlns="\(SignatureNames.ds)" Id="idPackageSignature">\(signedInfo)\
    <SignatureValue>\(PackedText.encode(value))</SignatureValue>\(keyInfo)\(packageObject)\
    \(officeObject)\(propertiesObject)</Signature>
    """
  }

  private var signedInfo: String {
    let form = "<CanonicalizationMethod Algorithm=\"\(Self.canonical)\"/>"
    let method = "<SignatureMethod Algorithm=\"\(method.uri)\"/>"
    let references = Target.allCases.map { target in
      let transforms = target == .properties ? Self.transforms : ""
      return "<Reference Type=\"\(target.type)\" URI=\"#\(target.rawValue)\">\(transforms)"
        + Self.digest(digest, digests[target] ?? []) + "</Reference>"
    }
    return "<SignedInfo>\(form)\(method)\(references.joined())</SignedInfo>"
  }

  private static let canonical = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
  static let transforms = "<Transforms><Transform Algorithm=\"\(canonical)\"/></Transforms>"

  /// The elements of a digest.
  static func digest(_ algorithm: DigestAlgorithm, _ value: [UInt8]) -> String {
    "<DigestMethod Algorithm=\"\(algorithm.uri)\"/>"
      + "<DigestValue>\(PackedText.encode(value))</DigestValue>"
  }

  private var keyInfo: String {
    let certificates = ([identity.certificate] + identity.chain).map {
      "<X509Certificate>\(PackedText.encode($0.der))</X509Certificate>"
    }
    return "<KeyInfo><X509Data>\(certificates.joined())</X509Data></KeyInfo>"
  }

  private var packageObject: String {
    """
    <Object Id="idPackageObject"><Manifest>\(references.joined())</Manifest><SignatureProperties>\
    <SignatureProperty Id="idSignatureTime" Target="#idPackageSignature">\
    <mdssi:SignatureTime xmlns:mdssi="\(SignatureNames.package)">\
    <mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>\(time)</mdssi:Value>\
    </mdssi:SignatureTime></SignatureProperty></SignatureProperties></Object>
    """
  }

  /// Word asks for this object; what describes a screen and a program is the same for everyone.
  private var officeObject: String {
    """
    <Object Id="idOfficeObject"><SignatureProperties>\
    <SignatureProperty Id="idOfficeV1Details" Target="#idPackageSignature">\
    <SignatureInfoV1 xmlns="http://schemas.microsoft.com/office/2006/digsig"><SetupID></SetupID>\
    <SignatureText></SignatureText><SignatureImage></SignatureImage><SignatureComments>\
    </SignatureComments><WindowsVersion>10.0</WindowsVersion><OfficeVersion>16.0</OfficeVersion>\
    <ApplicationVersion>16.0</ApplicationVersion><Monitors>1</Monitors>\
    <HorizontalResolution>1920</HorizontalResolution><VerticalResolution>1080</VerticalResolution>\
    <ColorDepth>32</ColorDepth>\
    <SignatureProviderId>{00000000-0000-0000-0000-000000000000}</SignatureProviderId>\
    <SignatureProviderUrl></SignatureProviderUrl>\
    <SignatureProviderDetails>9</SignatureProviderDetails><SignatureType>1</SignatureType>\
    </SignatureInfoV1></SignatureProperty></SignatureProperties></Object>
    """
  }

  private var propertiesObject: String {
    let certificate = identity.certificate
    return """
      <Object><xd:QualifyingProperties xmlns:xd="\(SignatureNames.xades)" \
      Target="#idPackageSignature"><xd:SignedProperties Id="idSignedProperties">\
      <xd:SignedSignatureProperties><xd:SigningTime>\(time)</xd:SigningTime>\
      <xd:SigningCertificate><xd:Cert><xd:CertDigest>\
      \(Self.digest(digest, digest.digest(of: certificate.der)))</xd:CertDigest><xd:IssuerSerial>\
      <X509IssuerName>\(XMLText.escaped(certificate.issuer))</X509IssuerName>\
      <X509SerialNumber>\(certificate.serial)</X509SerialNumber></xd:IssuerSerial></xd:Cert>\
      </xd:SigningCertificate><xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied/>\
      </xd:SignaturePolicyIdentifier></xd:SignedSignatureProperties></xd:SignedProperties>\
      </xd:QualifyingProperties></Object>
      """
  }
}

/// Text in XML.
enum XMLText {
  /// The text with its signs escaped, for content and for values in double quotes.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("\t", with: "&#x9;")
      .replacing("\n", with: "&#xA;").replacing("\r", with: "&#xD;")
  }
}
