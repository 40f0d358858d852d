// A package of Office documents (ECMA-376-2) as its bytes stand: for what looks at the whole of it
// and not at its text.

internal import ReportModel

/// The parts of a package, its relationships and content types, each as written.
public final class OfficePackage {
  /// The name of the part that says what each part is.
  public static let contentTypesPart = "[Content_Types].xml"

  private let archive: ZipArchive
  private let limits: Limits

  /// Opens a package; its directory alone is read.
  ///
  /// - Throws: what is wrong with the archive.
  public init(_ bytes: [UInt8], limits: Limits) throws(ReadError) {
    archive = try ZipArchive(bytes, limits: limits)
    self.limits = limits
  }

  /// The names of the parts in the archive's order, without a slash before them.
  public var names: [String] { archive.names }

  /// Whether there is a part of that name, in whatever capitals (ECMA-376-2, 6.2.2.3).
  public func contains(_ name: String) -> Bool { archive.contains(name) }

  /// The bytes of a part.
  public func read(_ name: String) throws(ReadError) -> [UInt8] { try archive.read(name) }

  /// A part as a tree.
  public func tree(_ name: String) throws(ReadError) -> CanonicalXML {
    try CanonicalXML(read(name), part: name, limits: limits)
  }

  /// The form of a name in which two names of one part are the same.
  public static func folded(_ name: String) -> String { ZipName.folded(name) }

  /// The part that holds the relationships of a part; of the package itself where the name is empty.
  public static func relationships(of part: String) -> String { Relationships.part(of: part) }

  /// The part that a reference names, as seen from another part; absolute ones begin with a slash.
  public static func resolve(_ target: String, from part: String) -> String {
    PartName.resolve(target, from: PartName.folder(of: part))
  }

  /// A new package of named parts in the order given; `nil` where memory ends.
  public static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
    ZipWriter.archive(parts.map { ZipWriter.Entry(name: $0.name, bytes: $0.bytes) })
  }
}
