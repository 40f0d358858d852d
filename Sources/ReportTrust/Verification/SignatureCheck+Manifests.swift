// The parts of the package that the signed lists name, against what they are now.

internal import Cryptography
internal import ReportFormats
internal import ReportModel

extension SignatureCheck {
  /// Checks the lists in the elements that are signed.
  mutating func checkManifests(_ signed: [CanonicalElement]) {
    let manifests = signed.flatMap(\.tree).filter { $0.isNamed("Manifest", in: SignatureNames.ds) }
    let references = manifests.flatMap { $0.all("Reference", in: SignatureNames.ds) }
    guard !references.isEmpty else { return fail(.nothingSigned) }
    for reference in references {
      do throws(TrustProblem) {
        try check(SignedReference(reference, in: part))
      } catch {
        verdict.integrity.append(error)
      }
    }
  }

  private mutating func check(_ reference: SignedReference) throws(TrustProblem) {
    guard let target = PartReference(reference.uri) else {
      throw TrustProblem(.foreignReference, part: part, detail: reference.uri)
    }
    noteDigest(reference.algorithm)
    guard package.package.contains(target.part) else {
      throw TrustProblem(.partMissing, part: target.part)
    }
    let type = package.contentTypes.type(of: target.part)
    guard let type, type.lowercased() == target.contentType.lowercased() else {
      throw TrustProblem(
        .contentTypeChanged, part: target.part,
        detail: "\(target.contentType); it is \(type ?? "nothing")")
    }
    switch reference.preparation {
    case .none:
      try claim(target.part)
      try cover(target.part, reference.matches(read(target.part)))
    case .canonical(let form):
      try claim(target.part)
      try cover(target.part, reference.matches(tree(target.part).canonicalDocument(form)))
    case .relationships(let transform):
      try cover(transform, of: target.part, reference)
    }
  }

  /// A part that is listed again is not read again: a list may be long, and a part large.
  private mutating func claim(_ part: String) throws(TrustProblem) {
    guard coveredParts.insert(OfficePackage.folded(part)).inserted else {
      throw TrustProblem(.duplicateReference, part: part)
    }
  }

  private mutating func cover(_ part: String, _ isSame: Bool) throws(TrustProblem) {
    guard isSame else { throw TrustProblem(.partChanged, part: part) }
    verdict.coveredParts.append(part)
  }

  private mutating func cover(
    _ transform: RelationshipTransform, of part: String, _ reference: SignedReference
  ) throws(TrustProblem) {
    guard let source = PartReference.source(ofRelationships: part) else {
      throw TrustProblem(.transformNotAllowed, part: part, detail: "the part has no relationships")
    }
    guard coveredRelationships.updateValue(transform, forKey: OfficePackage.folded(part)) == nil
    else { throw TrustProblem(.duplicateReference, part: part) }
    let list = try relationships(of: source)
    let missing = transform.missing(in: list)
    guard missing.isEmpty else {
      throw TrustProblem(
        .relationshipMissing, part: part, detail: missing.joined(separator: ", "))
    }
    guard reference.matches(transform.apply(to: list)) else {
      throw TrustProblem(.relationshipsChanged, part: part)
    }
    if !verdict.coveredParts.contains(part) { verdict.coveredParts.append(part) }
  }

  private func read(_ part: String) throws(TrustProblem) -> [UInt8] {
    do throws(ReadError) {
      return try package.package.read(part)
    } catch {
      throw TrustProblem(.partChanged, part: part, detail: error.message)
    }
  }

  private func tree(_ part: String) throws(TrustProblem) -> CanonicalXML {
    do throws(ReadError) {
      return try package.package.tree(part)
    } catch {
      throw TrustProblem(.transformNotAllowed, part: part, detail: error.message)
    }
  }

  private func relationships(of source: String) throws(TrustProblem) -> RelationshipList {
    do throws(ReadError) {
      return try package.relationships(of: source)
    } catch {
      throw TrustProblem(
        .relationshipsChanged, part: OfficePackage.relationships(of: source), detail: error.message)
    }
  }
}

/// What a reference of a list names: a part, and what it is (ECMA-376-2, 13.2.4.21).
struct PartReference: Hashable {
  var part: String
  var contentType: String

  /// Reads `/word/document.xml?ContentType=…`; `nil` for anything else.
  init?(_ uri: String) {
    let halves = uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let query = "ContentType="
    guard uri.hasPrefix("/"), !uri.hasPrefix("//"), !uri.contains("#"), halves.count == 2,
      halves[1].hasPrefix(query)
    else { return nil }
    part = OfficePackage.resolve(String(halves[0]), from: "")
    contentType = String(halves[1].dropFirst(query.count))
    guard !part.isEmpty, !contentType.isEmpty else { return nil }
  }

  /// The part whose relationships a part holds: empty for the package; `nil` where it holds none.
  static func source(ofRelationships part: String) -> String? {
    var steps = part.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.count >= 2, let file = steps.popLast(), let folder = steps.popLast(),
      OfficePackage.folded(String(folder)) == "_rels",
      OfficePackage.folded(String(file)).hasSuffix(".rels")
    else { return nil }
    return (steps + [file.dropLast(5)]).joined(separator: "/")
  }
}
