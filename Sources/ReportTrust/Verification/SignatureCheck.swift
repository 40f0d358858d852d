// The check of one signature (XML Signature 1.1, 3.2; ECMA-376-2, 13.2): each reference, then the value,
// then the parts of the package that the signed lists name.
//
// What is looked at is only what the value covers: lists and properties count where the element that a
// reference of SignedInfo names holds them, and nowhere else.

internal import Cryptography
internal import ReportFormats
internal import ReportModel

/// The check of one signature.
struct SignatureCheck {
  let part: String
  let package: SignedPackage
  var verdict: SignatureVerdict
  /// The parts whose bytes are signed, by folded name.
  var coveredParts: Set<String> = []
  /// For each part that holds relationships, by folded name, which of them are signed.
  var coveredRelationships: [String: RelationshipTransform] = [:]
  /// The most elements of one signature that are looked at; Word signs up to five.
  ///
  /// Each may be as large as the signature, and their digests are made before its value is checked.
  private static let mostElements = 8
  /// The deepest signature that is looked at: the time of canonical form grows with the depth.
  private static let deepest = 32

  private init(_ part: String, _ package: SignedPackage) {
    self.part = part
    self.package = package
    verdict = SignatureVerdict(part: part)
  }

  /// Checks the signature that a part holds.
  static func run(_ part: String, in package: SignedPackage) -> SignatureCheck {
    var check = SignatureCheck(part, package)
    do throws(ReadError) {
      let tree = try package.package.tree(part)
      check.check(tree)
    } catch {
      check.fail(.unreadableSignature, detail: error.message)
    }
    return check
  }

  mutating func fail(_ code: TrustProblem.Code, part: String? = nil, detail: String = "") {
    verdict.integrity.append(TrustProblem(code, part: part ?? self.part, detail: detail))
  }

  private mutating func check(_ tree: CanonicalXML) {
    let root = tree.root
    let infos = root.all("SignedInfo", in: SignatureNames.ds)
    let values = root.all("SignatureValue", in: SignatureNames.ds)
    guard root.isNamed("Signature", in: SignatureNames.ds), infos.count == 1, values.count == 1
    else { return fail(.notASignature, detail: "the root is <\(root.name)>") }
    guard root.isShallow(Self.deepest) else {
      return fail(.unreadableSignature, detail: "it is deeper than \(Self.deepest) elements")
    }
    guard let elements = elementsById(root) else { return }
    let signed = signedElements(infos[0], elements, tree)
    checkValue(infos[0], values[0], tree)
    guard verdict.integrity.isEmpty else { return }
    checkManifests(signed)
    checkProperties(of: root, signed)
  }

  /// The elements that references can name; `nil` where a name could mean two of them.
  private mutating func elementsById(_ root: CanonicalElement) -> [String: CanonicalElement]? {
    var found: [String: CanonicalElement] = [:]
    for element in root.tree {
      for attribute in element.attributes where attribute.name.lowercased() == "id" {
        guard found.updateValue(element, forKey: attribute.value) == nil else {
          fail(.duplicateId, detail: attribute.value)
          return nil
        }
      }
    }
    return found
  }

  /// The elements whose digests fit.
  private mutating func signedElements(
    _ info: CanonicalElement, _ elements: [String: CanonicalElement], _ tree: CanonicalXML
  ) -> [CanonicalElement] {
    let references = info.all("Reference", in: SignatureNames.ds)
    if references.isEmpty { fail(.emptySignature) }
    guard references.count <= Self.mostElements else {
      fail(.unreadableSignature, detail: "it refers to \(references.count) elements")
      return []
    }
    return references.compactMap { reference in
      do throws(TrustProblem) {
        return try signedElement(SignedReference(reference, in: part), elements, tree)
      } catch {
        verdict.integrity.append(error)
        return nil
      }
    }
  }

  private mutating func signedElement(
    _ reference: SignedReference, _ elements: [String: CanonicalElement], _ tree: CanonicalXML
  ) throws(TrustProblem) -> CanonicalElement {
    noteStrength(reference.algorithm)
    guard reference.uri.hasPrefix("#"), reference.uri.utf8.count > 1,
      !reference.uri.hasPrefix("#xpointer")
    else { throw TrustProblem(.foreignReference, part: part, detail: reference.uri) }
    guard let element = elements[String(reference.uri.dropFirst())] else {
      throw TrustProblem(.targetMissing, part: part, detail: reference.uri)
    }
    let form: CanonicalXML.Form
    switch reference.preparation {
    case .none: form = .inclusive
    case .canonical(let named): form = named
    case .relationships:
      throw TrustProblem(.transformNotAllowed, part: part, detail: "of relationships")
    }
    guard reference.matches(tree.canonical(element, form)) else {
      throw TrustProblem(.objectChanged, part: part, detail: reference.uri)
    }
    return element
  }

  /// The value: made over SignedInfo with the key of the certificate.
  private mutating func checkValue(
    _ info: CanonicalElement, _ value: CanonicalElement, _ tree: CanonicalXML
  ) {
    let forms = info.all("CanonicalizationMethod", in: SignatureNames.ds)
    guard forms.count == 1, let form = SignedReference.form(forms[0]) else {
      return fail(.transformNotAllowed, detail: forms.first?["Algorithm"] ?? "none is named")
    }
    let methods = info.all("SignatureMethod", in: SignatureNames.ds)
    let uri = methods.first?["Algorithm"] ?? ""
    guard methods.count == 1, methods[0].elements.isEmpty, let method = SignatureMethod(uri: uri)
    else { return fail(.algorithmNotAllowed, detail: uri) }
    verdict.method = method.words
    noteStrength(method.digest)
    let certificates = self.certificates(tree.root)
    guard !certificates.isEmpty else { return fail(.noCertificate) }
    guard let bytes = tree.canonical(info, form), let signature = PackedText.decode(value.text),
      let signer = certificates.first(where: {
        $0.key.family == method.family && $0.verifies(signature, of: bytes, digest: method.digest)
      })
    else { return fail(.signatureMismatch) }
    verdict.signer = signer
    otherCertificates = certificates.filter { $0 != signer }
    if signer.key.isWeak {
      verdict.strength.append(
        TrustProblem(
          .weakKey, part: part, detail: "\(signer.key.family.rawValue), \(signer.key.bits) bits"))
    }
    checkKeyValue(tree.root, signer)
  }

  /// Certificates beside the signer's, towards the authority.
  private(set) var otherCertificates: [Certificate] = []

  private mutating func noteStrength(_ digest: DigestAlgorithm) {
    let problem = TrustProblem(.weakAlgorithm, part: part, detail: digest.rawValue)
    if digest.isWeak, !verdict.strength.contains(problem) { verdict.strength.append(problem) }
  }

  /// Notes the digest of a part's reference.
  mutating func noteDigest(_ digest: DigestAlgorithm) { noteStrength(digest) }
}

extension CanonicalElement {
  /// Whether no more elements than a number stand in one another.
  fileprivate func isShallow(_ depth: Int) -> Bool {
    depth > 0 && elements.allSatisfy { $0.isShallow(depth - 1) }
  }
}
