// A package as signatures see it: what its parts are and refer to, read so that there is one reading.
//
// A reader of reports takes what it can; here whatever can be read in two ways is a problem, because
// the signature may have been checked by one reading and the text shown by the other.

internal import Cryptography
internal import ReportFormats
internal import ReportModel

/// A package whose content types and relationships were checked for a single reading.
final class SignedPackage {
  let package: OfficePackage
  let contentTypes: ContentTypeMap
  private var relationships: [String: RelationshipList] = [:]

  init(_ package: OfficePackage) throws(ReadError) {
    self.package = package
    contentTypes = try ContentTypeMap(of: package)
  }

  /// The relationships of a part, of the package itself where the name is empty; none where it has
  /// no part for them.
  func relationships(of part: String) throws(ReadError) -> RelationshipList {
    let name = OfficePackage.relationships(of: part)
    let key = OfficePackage.folded(name)
    if let known = relationships[key] { return known }
    let list =
      package.contains(name)
      ? RelationshipList(of: part, tree: try package.tree(name)) : RelationshipList(of: part)
    relationships[key] = list
    return list
  }

  /// The parts that are reached from a part by relationships, that part among them.
  func parts(reachedFrom start: String) throws(ReadError) -> [String] {
    var reached: [String] = []
    var known: Set<String> = []
    var waiting = [start]
    while let part = waiting.popLast() {
      guard known.insert(OfficePackage.folded(part)).inserted, package.contains(part) else {
        continue
      }
      reached.append(part)
      waiting += try relationships(of: part).all.compactMap(\.part)
    }
    return reached
  }

  /// The parts that signatures are kept in: their origin, they themselves, and their certificates.
  ///
  /// Whatever else is reached from there is a part like any other, or one could hide a part there.
  func signatureParts(from origin: String) throws(ReadError) -> [String] {
    let signatures = try targets(of: origin, SignatureNames.signatureType)
    var parts = [origin] + signatures
    for signature in signatures {
      for part in try targets(of: signature, SignatureNames.certificateType)
      where Certificate(der: try package.read(part)) != nil {
        parts.append(part)
      }
    }
    return parts
  }

  private func targets(of part: String, _ type: String) throws(ReadError) -> [String] {
    try relationships(of: part).all.filter { $0.type == type }.compactMap(\.part)
      .filter(package.contains)
  }
}
