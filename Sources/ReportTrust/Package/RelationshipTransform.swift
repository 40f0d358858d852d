// The form in which relationships are signed (ECMA-376-2, 13.2.4.24): those that are named, in the
// order of their names, in canonical form.

internal import ReportFormats

/// Which relationships of a part are signed.
struct RelationshipTransform: Hashable {
  static let algorithm = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform"
  static let namespace = "http://schemas.openxmlformats.org/package/2006/digital-signature"

  /// Those with these names.
  var ids: Set<String> = []
  /// Those of these types.
  var types: Set<String> = []

  init(ids: Set<String>) {
    self.ids = ids
  }

  /// Reads the transform of a reference; `nil` where it holds anything else.
  init?(_ element: CanonicalElement) {
    for child in element.elements {
      guard child.namespace == Self.namespace, child.elements.isEmpty else { return nil }
      if child.name == "RelationshipReference", let id = child["SourceId"] {
        ids.insert(id)
      } else if child.name == "RelationshipsGroupReference", let type = child["SourceType"] {
        types.insert(type)
      } else {
        return nil
      }
    }
  }

  /// Whether a relationship is signed.
  func covers(_ relationship: SignedRelationship) -> Bool {
    ids.contains(relationship.id) || types.contains(relationship.type)
  }

  /// The names that no relationship has.
  func missing(in list: RelationshipList) -> [String] {
    ids.subtracting(list.all.map(\.id)).sorted()
  }

  /// The relationships in the form that is signed.
  func apply(to list: RelationshipList) -> [UInt8] {
    var text = "<Relationships xmlns=\"\(RelationshipList.namespace)\">"
    let chosen = list.all.filter(covers)
    for one in chosen.sorted(by: { $0.id.utf16.lexicographicallyPrecedes($1.id.utf16) }) {
      text += "<Relationship Id=\"\(Self.escaped(one.id))\" Target=\"\(Self.escaped(one.target))\""
      text += " TargetMode=\"\(one.isExternal ? "External" : "Internal")\""
      text += " Type=\"\(Self.escaped(one.type))\"></Relationship>"
    }
    return Array((text + "</Relationships>").utf8)
  }

  /// The value of an attribute in canonical form (Canonical XML 1.0, 2.3).
  private static func escaped(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case "\"": text += "&quot;"
      case "\t": text += "&#x9;"
      case "\n": text += "&#xA;"
      case "\r": text += "&#xD;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
