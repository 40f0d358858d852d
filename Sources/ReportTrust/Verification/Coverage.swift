// What of a document a signature leaves out: an attack changes what no signature covers.

internal import ReportFormats
internal import ReportModel

/// What has to be signed for a document to be signed as a whole.
struct Coverage {
  /// Parts that the text is made of: the main part, and all that is reached from it.
  let needed: [String]
  /// The signatures themselves and what says where they are, by folded name: no signature can cover
  /// them all.
  private let own: Set<String>
  /// Those, and parts that Office never signs.
  private let exempt: Set<String>
  private let package: SignedPackage
  private let root: RelationshipList

  /// Looks at a package whose signatures are reached from an origin.
  init(of package: SignedPackage, origin: String) throws(ReadError) {
    self.package = package
    root = try package.relationships(of: "")
    var needed: [String] = []
    for one in root.all where one.kind == "officeDocument" {
      if let part = one.part { needed += try package.parts(reachedFrom: part) }
    }
    self.needed = needed
    let reached = try package.signatureParts(from: origin)
    let names = reached + reached.map(OfficePackage.relationships(of:))
    own = Set((names + [OfficePackage.contentTypesPart]).map(OfficePackage.folded))
    var exempt = own
    exempt.insert(OfficePackage.folded(OfficePackage.relationships(of: "")))
    for one in root.all where Self.isExempt(one) {
      if let part = one.part { exempt.insert(OfficePackage.folded(part)) }
    }
    // A part of the text is no less part of it because something else refers to it as well.
    self.exempt = exempt.subtracting(needed.map(OfficePackage.folded))
  }

  /// The references from the package that show no text: properties, a small picture, the signatures.
  ///
  /// What leads outside is none of them: nobody keeps properties there.
  private static func isExempt(_ relationship: SignedRelationship) -> Bool {
    guard !relationship.isExternal else { return false }
    return [
      "core-properties", "extended-properties", "extendedProperties", "custom-properties",
      "customProperties", "thumbnail",
    ].contains(relationship.kind) || relationship.type == SignatureNames.originType
  }

  /// Whether a part belongs to the signatures themselves.
  func isOwn(_ part: String) -> Bool { own.contains(OfficePackage.folded(part)) }

  /// What a signature leaves out.
  func gaps(of check: SignatureCheck) throws(ReadError) -> [TrustProblem] {
    var gaps: [TrustProblem] = []
    for part in needed where !check.coveredParts.contains(OfficePackage.folded(part)) {
      gaps.append(TrustProblem(.partUncovered, part: part))
    }
    gaps += gapsOfRelationships(root, check) { Self.isExempt($0) }
    for part in needed {
      gaps += try gapsOfRelationships(package.relationships(of: part), check) { _ in false }
    }
    return gaps + added(check)
  }

  private func gapsOfRelationships(
    _ list: RelationshipList, _ check: SignatureCheck, isExempt: (SignedRelationship) -> Bool
  ) -> [TrustProblem] {
    let key = OfficePackage.folded(list.part)
    guard !check.coveredParts.contains(key) else { return [] }
    let transform = check.coveredRelationships[key]
    let open = list.all.filter { !isExempt($0) && transform?.covers($0) != true }
    return open.map { one in
      TrustProblem(
        .relationshipUncovered, part: list.part, detail: "\(one.id) to \(one.target.prefix(200))")
    }
  }

  /// Parts beside all that the text is made of, which a signature does not list.
  private func added(_ check: SignatureCheck) -> [TrustProblem] {
    let known = exempt.union(
      needed.flatMap {
        [OfficePackage.folded($0), OfficePackage.folded(OfficePackage.relationships(of: $0))]
      })
    return package.package.names.filter { name in
      let key = OfficePackage.folded(name)
      return !known.contains(key) && !check.coveredParts.contains(key)
        && check.coveredRelationships[key] == nil
    }.map { TrustProblem(.partAdded, part: $0) }
  }
}
