// A reference of a signature: what it refers to, and the digest that this had when it was signed.

internal import Cryptography
internal import ReportFormats
internal import ReportModel

/// A reference, read under the list of what is allowed.
struct SignedReference {
  /// What is done to the content before its digest is made.
  enum Preparation {
    /// The bytes as they are, or for an element its canonical form.
    case none
    /// Canonical form.
    case canonical(CanonicalXML.Form)
    /// Some of the relationships, in canonical form.
    case relationships(RelationshipTransform)
  }

  var uri: String
  var preparation: Preparation
  var algorithm: DigestAlgorithm
  var digest: [UInt8]

  /// Reads a reference.
  ///
  /// - Throws: what is not allowed, before any of it is done.
  init(_ element: CanonicalElement, in part: String) throws(TrustProblem) {
    uri = element["URI"] ?? ""
    preparation = try Self.preparation(element, part)
    let method = element.all("DigestMethod", in: SignatureNames.ds)
    let value = element.all("DigestValue", in: SignatureNames.ds)
    guard method.count == 1, value.count == 1,
      let algorithm = DigestAlgorithm(uri: method[0]["Algorithm"] ?? ""), method[0].elements.isEmpty
    else {
      throw TrustProblem(
        .algorithmNotAllowed, part: part, detail: method.first?["Algorithm"] ?? "no digest")
    }
    self.algorithm = algorithm
    digest = PackedText.decode(value[0].text) ?? []
  }

  private static func preparation(
    _ element: CanonicalElement, _ part: String
  ) throws(TrustProblem) -> Preparation {
    let lists = element.all("Transforms", in: SignatureNames.ds)
    guard let list = lists.first else { return .none }
    let steps = list.all("Transform", in: SignatureNames.ds)
    guard lists.count == 1, steps.count == list.elements.count else {
      throw TrustProblem(.transformNotAllowed, part: part, detail: "\(list.elements.count) steps")
    }
    if let first = steps.first, first["Algorithm"] == RelationshipTransform.algorithm {
      guard let transform = RelationshipTransform(first), steps.count == 2,
        form(steps[1]) != nil
      else {
        throw TrustProblem(.transformNotAllowed, part: part, detail: "of relationships")
      }
      return .relationships(transform)
    }
    guard steps.count == 1, let form = form(steps[0]) else {
      throw TrustProblem(
        .transformNotAllowed, part: part, detail: steps.first?["Algorithm"] ?? "none is named")
    }
    return .canonical(form)
  }

  /// The canonical form that a step names; `nil` for any other step, and for one with parameters.
  static func form(_ step: CanonicalElement) -> CanonicalXML.Form? {
    guard step.elements.isEmpty else { return nil }
    return CanonicalXML.Form(rawValue: step["Algorithm"] ?? "")
  }

  /// Whether some bytes have the digest.
  func matches(_ bytes: [UInt8]?) -> Bool {
    guard let bytes, !digest.isEmpty else { return false }
    return algorithm.digest(of: bytes) == digest
  }
}

/// Base64 as XML holds it: with white space anywhere.
enum PackedText {
  /// The bytes; `nil` where the text is no base64.
  static func decode(_ text: String) -> [UInt8]? {
    let letters = text.utf8.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return Base64.decode(letters)
  }

  /// The text.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    Base64.encode(bytes, into: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
