// What a signature lists: every part but those that say what the parts are and the signatures.

internal import Cryptography
internal import ReportFormats
internal import ReportModel

/// Makes the references to the parts of a package.
struct SigningList {
  let package: SignedPackage
  let digest: DigestAlgorithm
  /// Folded names of what the signatures are kept in.
  private let own: Set<String>

  init(of package: SignedPackage, digest: DigestAlgorithm) throws(ReadError) {
    self.package = package
    self.digest = digest
    var own: Set<String> = [OfficePackage.folded(OfficePackage.contentTypesPart)]
    for origin in try package.relationships(of: "").all
    where origin.type == SignatureNames.originType {
      guard let start = origin.part else { continue }
      for part in try package.signatureParts(from: start) {
        own.insert(OfficePackage.folded(part))
        own.insert(OfficePackage.folded(OfficePackage.relationships(of: part)))
      }
    }
    self.own = own
  }

  /// The references in the archive's order.
  func references() throws -> [String] {
    try package.package.names
      .filter { !own.contains(OfficePackage.folded($0)) }
      .map(reference)
  }

  private func reference(to part: String) throws -> String {
    guard let type = package.contentTypes.type(of: part) else {
      throw SigningError(.untypedPart, detail: part)
    }
    let uri = XMLText.escaped("/\(Self.encoded(part))?ContentType=\(type)")
    guard let source = PartReference.source(ofRelationships: part) else {
      let value = digest.digest(of: try package.package.read(part))
      return "<Reference URI=\"\(uri)\">\(SignatureMarkup.digest(digest, value))</Reference>"
    }
    let list = try package.relationships(of: source)
    let signed = list.all.filter { $0.type != SignatureNames.originType }
    let transform = RelationshipTransform(ids: Set(signed.map(\.id)))
    let names = signed.map {
      "<mdssi:RelationshipReference xmlns:mdssi=\"\(SignatureNames.package)\" "
        + "SourceId=\"\(XMLText.escaped($0.id))\"/>"
    }
    let first = "<Transform Algorithm=\"\(RelationshipTransform.algorithm)\">\(names.joined())"
    let steps = SignatureMarkup.transforms
      .replacing("<Transforms>", with: "<Transforms>\(first)</Transform>")
    let value = digest.digest(of: transform.apply(to: list))
    return "<Reference URI=\"\(uri)\">\(steps)\(SignatureMarkup.digest(digest, value))</Reference>"
  }

  /// A part's name in a URI: what is no letter of URIs stands in hexadecimal digits (RFC 3986, 2.1).
  private static func encoded(_ part: String) -> String {
    let plain = Set("-._~!$&'()*+,;=:@/".utf8)
    return part.utf8.reduce(into: "") { text, byte in
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isLetter || isDigit || plain.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
