// A package with one signature more: what it already held, byte for byte, but for the two parts that
// must name the new ones.

internal import ReportFormats
internal import ReportModel

/// Puts a signature into a package.
struct SignedArchive {
  private static let folder = "_xmlsignatures"

  private let package: SignedPackage
  /// The part that the signatures are reached from.
  private let origin: String
  /// The part of the new signature.
  private let part: String

  init(adding package: SignedPackage) throws(ReadError) {
    self.package = package
    let known = try package.relationships(of: "").all.first {
      $0.type == SignatureNames.originType
    }
    origin = known?.part ?? "\(Self.folder)/origin.sigs"
    var number = 1
    while package.package.contains("\(Self.folder)/sig\(number).xml") { number += 1 }
    part = "\(Self.folder)/sig\(number).xml"
  }

  /// The new signature as seen from the origin; LibreOffice finds none by a name from the top.
  private var target: String {
    let folder = "\(Self.folder)/"
    return origin.hasPrefix(folder) ? String(part.dropFirst(folder.count)) : "/\(part)"
  }

  /// The archive with a signature; `nil` where memory ends.
  func archive(_ signature: [UInt8]) throws(ReadError) -> [UInt8]? {
    var changed: [String: [UInt8]] = [:]
    var added: [(name: String, bytes: [UInt8])] = []
    func put(_ name: String, _ bytes: [UInt8]) {
      if package.package.contains(name) {
        changed[OfficePackage.folded(name)] = bytes
      } else {
        added.append((name, bytes))
      }
    }
    let root = try package.relationships(of: "")
    if !root.all.contains(where: { $0.type == SignatureNames.originType }) {
      put(root.part, root.xml(adding: SignatureNames.originType, to: origin))
    }
    let signatures = try package.relationships(of: origin)
    put(origin, package.package.contains(origin) ? try package.package.read(origin) : [])
    put(signatures.part, signatures.xml(adding: SignatureNames.signatureType, to: target))
    put(part, signature)
    put(OfficePackage.contentTypesPart, package.contentTypes.xml(addingSignature: part, origin))
    var parts: [(name: String, bytes: [UInt8])] = []
    for name in package.package.names {
      let bytes = changed[OfficePackage.folded(name)]
      if let bytes {
        parts.append((name, bytes))
      } else {
        parts.append((name, try package.package.read(name)))
      }
    }
    return OfficePackage.archive(parts + added)
  }
}

extension RelationshipList {
  /// The relationships with one more, under a name that is free.
  fileprivate func xml(adding type: String, to target: String) -> [UInt8] {
    var number = all.count + 1
    let ids = Set(all.map(\.id))
    while ids.contains("rId\(number)") { number += 1 }
    let new = SignedRelationship(
      id: "rId\(number)", type: type, target: target, isExternal: false, part: nil)
    let items = (all + [new]).map { one in
      "<Relationship Id=\"\(XMLText.escaped(one.id))\" Type=\"\(XMLText.escaped(one.type))\" "
        + "Target=\"\(XMLText.escaped(one.target))\""
        + (one.isExternal ? " TargetMode=\"External\"/>" : "/>")
    }
    return XMLPart.bytes("Relationships", Self.namespace, items)
  }
}

extension ContentTypeMap {
  /// The types with those of a new signature.
  fileprivate func xml(addingSignature part: String, _ origin: String) -> [UInt8] {
    let rels = "application/vnd.openxmlformats-package.relationships+xml"
    var map = self
    if map.type(of: "rels.rels") == nil { map.addDefault("rels", rels) }
    if map.type(of: origin) != SignatureNames.originMedia {
      map.addOverride(origin, SignatureNames.originMedia)
    }
    map.addOverride(part, SignatureNames.signatureMedia)
    let defaults = map.defaults.sorted { $0.key < $1.key }.map {
      "<Default Extension=\"\(XMLText.escaped($0.key))\" ContentType=\"\(XMLText.escaped($0.value))\"/>"
    }
    let overrides = map.overrides.sorted { $0.key < $1.key }.map {
      "<Override PartName=\"\(XMLText.escaped($0.value.part))\" "
        + "ContentType=\"\(XMLText.escaped($0.value.type))\"/>"
    }
    return XMLPart.bytes("Types", Self.namespace, defaults + overrides)
  }
}

/// Small parts of XML.
private enum XMLPart {
  static func bytes(_ root: String, _ namespace: String, _ items: [String]) -> [UInt8] {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    return Array("\(head)<\(root) xmlns=\"\(namespace)\">\(items.joined())</\(root)>".utf8)
  }
}
