// A package as signatures see it: what its parts are and refer to, read so that there is one reading.
//
// A reader of reports takes what it can; here whatever can be read in two ways is a problem, because
// the signature may have been checked by one reading and the text shown by the other.

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
}
