// Zip archives for tests, honest ones and such as lie.

/// Builds the bytes of an archive entry by entry.
struct ZipBuilder {
  /// An entry, and what the archive claims of it.
  struct Entry {
    /// How the data is packed.
    enum Packing {
      case stored
      /// Deflate without compression, in blocks of up to 65,535 bytes.
      case deflated
    }

    var name: [UInt8]
    /// The data as it stands in the archive.
    var packed: [UInt8]
    var method: UInt16
    var size: UInt32
    var packedSize: UInt32
    var checkSum: UInt32
    var flags: UInt16 = 0
    /// The name in the header before the data, where it is another one.
    var localName: [UInt8]?
    /// The extra fields in the directory, and in the header before the data.
    var extra: [UInt8] = []
    var localExtra: [UInt8] = []

    init(_ name: [UInt8], _ data: [UInt8], _ packing: Packing = .stored) {
      self.name = name
      packed = packing == .stored ? data : Deflate.blocks(data)
      method = packing == .stored ? 0 : 8
      size = UInt32(data.count)
      packedSize = UInt32(packed.count)
      checkSum = CRC32.of(data)
    }

    init(_ name: String, _ text: String = "", _ packing: Packing = .stored) {
      self.init(Array(name.utf8), Array(text.utf8), packing)
    }

    /// The entry with something changed: a lie, mostly.
    func with<Value>(_ path: WritableKeyPath<Entry, Value>, _ value: Value) -> Entry {
      var copy = self
      copy[keyPath: path] = value
      return copy
    }
  }

  /// A Unicode Path field (APPNOTE 4.6.9); its check sum is that of `name`.
  static func unicodePath(_ other: String, of name: [UInt8]) -> [UInt8] {
    let content = [1] + little(CRC32.of(name)) + Array(other.utf8)
    return little(UInt16(0x7075)) + little(UInt16(content.count)) + content
  }

  var entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// An archive of one stored entry a name.
  static func named(_ names: String...) -> [UInt8] {
    ZipBuilder(names.map { Entry($0, "text") }).bytes
  }

  /// The archive: local headers with data, the central directory, its end (APPNOTE 4.3).
  var bytes: [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(output.count)
      let localName = entry.localName ?? entry.name
      output += little(UInt32(0x0403_4B50)) + shared(entry, localName, entry.localExtra)
      output += localName + entry.localExtra + entry.packed
      directory += little(UInt32(0x0201_4B50)) + little(UInt16(20))
      directory += shared(entry, entry.name, entry.extra)
      directory += [UInt8](repeating: 0, count: 10) + little(offset) + entry.name + entry.extra
    }
    let start = UInt32(output.count)
    let count = UInt16(truncatingIfNeeded: entries.count)
    output += directory + little(UInt32(0x0605_4B50)) + little(UInt32(0))
    output += little(count) + little(count) + little(UInt32(directory.count)) + little(start)
    return output + little(UInt16(0))
  }

  /// What a local header and an entry of the directory have in common.
  private func shared(_ entry: Entry, _ name: [UInt8], _ extra: [UInt8]) -> [UInt8] {
    var header = little(UInt16(20)) + little(entry.flags) + little(entry.method)
    header += little(UInt32(0x0021_0000)) + little(entry.checkSum) + little(entry.packedSize)
    return header + little(entry.size) + little(UInt16(name.count)) + little(UInt16(extra.count))
  }

  private func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    Self.little(number)
  }

  static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
