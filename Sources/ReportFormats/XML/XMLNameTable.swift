// From libxml2's interned names to `XMLName`, fast: one look-up by address for each tag.

internal import CLibXML2

/// The names that one parser has met.
///
/// libxml2 keeps each name and each URI once a parser, so that two addresses stand for a name.
@safe
final class XMLNameTable {
  private struct Entry {
    var local: UInt = 0
    var uri: UInt = 0
    var name = XMLName.unknown
  }

  private static let slots = 1024
  private let entries = UnsafeMutablePointer<Entry>.allocate(capacity: slots)
  private var used = 0

  init() {
    unsafe entries.initialize(repeating: Entry(), count: Self.slots)
  }

  deinit {
    unsafe entries.deallocate()
  }

  /// The name that a local name and a namespace stand for.
  func name(_ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) -> XMLName {
    let localKey = UInt(bitPattern: local)
    let uriKey = UInt(bitPattern: uri)
    var slot = Int(truncatingIfNeeded: (localKey &* 0x9E37_79B9_7F4A_7C15 &+ uriKey) >> 20)
    while true {
      slot &= Self.slots - 1
      let entry = unsafe entries[slot]
      if entry.local == localKey, entry.uri == uriKey { return entry.name }
      if entry.local == 0 { break }
      slot += 1
    }
    let name = unsafe Self.lookUp(local, uri)
    // A part with hundreds of names of its own is looked up slowly rather than growing the table.
    if used < Self.slots / 2 {
      unsafe entries[slot] = Entry(local: localKey, uri: uriKey, name: name)
      used += 1
    }
    return name
  }

  private static func lookUp(
    _ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?
  ) -> XMLName {
    let local = unsafe String(cString: local)
    guard let uri = unsafe uri else { return XMLName.byName[local] ?? .unknown }
    guard let prefix = unsafe XMLNamespace.prefixes[String(cString: uri)] else { return .unknown }
    return XMLName.byName["\(prefix):\(local)"] ?? .unknown
  }
}
